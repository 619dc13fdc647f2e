/** The marks that pages put between texts, with the spaces they need. */
export const punctuation = {
  /** Between the members of a list. */
  list: ', ',
  /** Before something added to a sentence. */
  comma: ', ',
  colon: ': ',
  brackets: ' ({text})',
  stop: '.',
};
