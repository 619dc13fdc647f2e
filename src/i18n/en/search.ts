/** Search, glossary and cram sheets. */
export const search = {
  title: 'Search',
  lead: 'Lessons, terms and questions.',
  description: 'Search the lessons, the glossary and the questions of this course.',
  noScript: 'Search needs scripts. Without them the glossary has every term with its lesson:',
  label: 'Look for',
  found: '{n} found.',
  none: 'Nothing found for “{query}”. Try a shorter word, or the other language.',
  notLoaded: 'The index could not be fetched. Check the network and press Enter again.',
  kinds: { lesson: 'Lessons', term: 'Glossary', question: 'Questions' },
};
