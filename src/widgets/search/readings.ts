/** Words of a question that say nothing of what it is about. */
const ASKING =
  /什么是|是什么(意思)?|怎[么样]|如何|为什么|哪些|什么|应该|应当|区别|差别|不同|(?<=.)[和与同跟的有](?=.)|\b(what|which|how|why|is|are|was|were|the|an?|to|do|does|of|and|between|in|for)\b/giu;

/** Firefox cuts Chinese into words from 125 on; before that a run of letters or characters counts as one. */
const wordsIn = (text: string): readonly string[] => {
  if (typeof Intl.Segmenter === 'undefined') return text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return found.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
};

/** The words a question is about, or none where it is nothing but such words already: 投诉怎么处理 comes down to 投诉 and 处理. */
export const subjectOf = (query: string): readonly string[] => {
  const subject = wordsIn(query.replace(ASKING, ' '));
  return subject.length > 0 ? subject : wordsIn(query);
};

/**
 * A query, and the ways to part a run of Chinese in two. The index and the browser do not always take the same characters for one
 * word (贴现率 or 贴现 and 率), so where the whole finds no lesson, its parts may.
 */
export const readings = (query: string): readonly string[] =>
  /^\p{Script=Han}{3,12}$/u.test(query)
    ? [
        query,
        ...Array.from({ length: query.length - 1 }, (_, i) => query.length - 1 - i).map(
          (at) => `${query.slice(0, at)} ${query.slice(at)}`,
        ),
      ]
    : [query];
