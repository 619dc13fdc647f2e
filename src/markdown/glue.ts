import { element, type MathElement } from './mathml/tree.ts';

/** Marks that may not begin a line, and marks that may not end one (closing and opening punctuation, full width and half). */
const CLOSING = /^[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F\uFF09\u300D\u300F\u300B\u201D\u2019\u2026,.;:!?)\]]/;
const OPENING = /[\uFF08\u300C\u300E\u300A\u201C\u2018([]$/;
const WORD_JOINER = { type: 'text', value: '\u2060' } as const;

/**
 * Keeps an inline formula on one line with the punctuation beside it. Browsers otherwise break between a formula and a comma;
 * a word joiner stops that only inside an element that does not wrap (seen in Chromium 156 and Firefox 153).
 */
export const glueToPunctuation = (math: MathElement, before: string, after: string): MathElement => {
  const opens = OPENING.test(before);
  const closes = CLOSING.test(after);
  if (!opens && !closes) return math;
  return element('span', { class: 'formula-inline' }, [...(opens ? [WORD_JOINER] : []), math, ...(closes ? [WORD_JOINER] : [])]);
};
