import type { Kind } from '../quiz/question.ts';
import { requireWithin } from '../range.ts';

/** How the marks of a paper are shared out by kind of question; they add up to 1. */
export type Shares = Readonly<Partial<Record<Kind, number>>>;

/** A usual paper: choices, judgements and blanks for half of the marks, sums and writing for the other half. */
export const USUAL_SHARES: Shares = {
  single: 0.2,
  multiple: 0.1,
  judge: 0.1,
  fill: 0.1,
  match: 0.05,
  classify: 0.05,
  order: 0.03,
  numeric: 0.12,
  short: 0.15,
  essay: 0.1,
};

/** What a question of each kind is usually worth in a paper of 100 marks: what a mistake in it costs. */
export const WORTH: Readonly<Record<Kind, number>> = {
  judge: 1,
  single: 2,
  fill: 2,
  multiple: 3,
  order: 3,
  match: 4,
  classify: 4,
  numeric: 8,
  short: 6,
  essay: 15,
};

/** Refuses shares that are none. Throws RangeError. Example: requireShares({ judge: -1 }) throws. */
export const requireShares = (shares: Shares): void => {
  for (const [kind, share] of Object.entries(shares)) requireWithin(`share of ${kind}`, 's', share, 0, 1);
};
