/**
 * Hands the twins of a page out in turn, the next to each test: what a figure or a question does is the same in both languages (their
 * strings are typed against each other), so a test of it opens one of them, and a file opens both.
 */
export const inTurn = <T>(twins: readonly T[]): ((about: (twin: T) => void) => void) => {
  let given = 0;
  return (about) => about(twins[given++ % twins.length] as T);
};
