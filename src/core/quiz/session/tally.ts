import type { Item, Session } from './session.ts';

/**
 * What some questions of a session earned, each out of one: the sum of their shares, and how many have their mark. Questions that
 * cannot earn anything count neither way.
 * Example: of one question with 2 of 3 points, earned is 0.667 and marked 1.
 */
export const tally = ({ marks }: Session, items: readonly Item[]): { readonly earned: number; readonly marked: number } => {
  const shares = items.flatMap(({ id }) => {
    const mark = marks[id];
    return mark && mark.max > 0 ? [mark.score / mark.max] : [];
  });
  return { earned: shares.reduce((sum, share) => sum + share, 0), marked: shares.length };
};
