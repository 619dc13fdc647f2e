/** The words a browser takes Chinese text for, which are not always those of the index: 贴现率 is one word here and two there. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text as it stands, and, where it is Chinese, its words apart: whichever way a query is cut, it meets them. */
export const spread = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? `${text}\n${[...words.segment(text)].map(({ segment }) => segment).join(' ')}` : text;
