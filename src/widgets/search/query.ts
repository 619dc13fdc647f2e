/** Longest query that is sought, in characters. */
export const LONGEST = 200;

/** Half of a character: an address cannot hold it, and nothing in the index has one. */
const HALVES = /\p{Surrogate}/gu;

/**
 * What is sought for a typed text: without halves of characters and space at the ends, and cut between characters.
 * Example: soughtOf(' 五倍\uD83D ') is '五倍'.
 */
export const soughtOf = (typed: string): string =>
  [
    ...typed
      .replace(HALVES, '')
      .trim()
      .slice(0, LONGEST * 2),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(HALVES, '');
