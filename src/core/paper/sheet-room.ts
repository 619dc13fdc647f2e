import type { Lettered } from './sheet.ts';

/** The room a text takes in a line, in half-width letters: a Han character or a full-width sign takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

/**
 * How many options stand in a line: four or two where the longest is at most so many half-width letters, else one.
 * Example: across([{ id: 'a', text: '甲' }], 16, 36) is 4.
 */
export const across = (letters: readonly Lettered[], four: number, two: number): 1 | 2 | 4 => {
  const longest = Math.max(...letters.map(({ text }) => widthOf(text)));
  return longest <= four ? 4 : longest <= two ? 2 : 1;
};

/** Lines to write on: so many for each point, 3 to 24. Example: linesFor(5, 1.2) is 6. */
export const linesFor = (points: number, each: number): number => Math.min(24, Math.max(3, Math.round(points * each)));
