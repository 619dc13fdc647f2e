/** Search, glossary and cram sheets. */
export const search = {
  title: 'Search',
  lead: 'Search the lessons, the terms and the questions.',
  description: 'Search the lessons, the glossary and the questions of this course.',
  noScript: 'Search needs JavaScript. Without it, you can find the lesson on every term in the glossary:',
  label: 'Search for',
  found: 'Results: {n}.',
  none: 'Nothing found for “{query}”. Try a shorter word, or the other language.',
  notLoaded: 'The index could not be loaded. Check your connection and press Enter again.',
  kinds: { lesson: 'Lessons', term: 'Glossary', question: 'Questions' },
};
