import { requireAmount, requireWhole, requireWithin } from '../range.ts';
import { requireKind, requireList } from '../shape.ts';
import { markovValues, type Transitions } from './markov.ts';
import type { Horizon } from './terms.ts';

/**
 * The chain of recency states: from state i a customer buys with purchase[i] and is in state 1 again, or else moves on to
 * state i + 1; from the last state there is no further one, so who does not buy stays. A last probability of 0 makes it the
 * state of former customers.
 * Probabilities in [0, 1], one to a hundred states.
 * Throws RangeError on an invalid probability or number of states.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55.
 * Example: recencyChain([0.3, 0]) is [[0.3, 0.7], [0, 1]].
 */
export function recencyChain(purchase: readonly number[]): Transitions {
  requireList('purchase probabilities', purchase, 1, 100);
  const size = purchase.length;
  return Array.from(purchase, (p, i) => {
    requireWithin(`purchase probability in state ${i + 1}`, 'p', p, 0, 1);
    const row = new Array<number>(size).fill(0);
    row[Math.min(i + 1, size - 1)] = 1 - p;
    row[0] = (row[0] as number) + p;
    return row;
  });
}

/** With the state of former customers a hundred; each policy is a chain of its own, so the horizon has to be shorter than a chain's. */
const MOST_MAILED = 99;
const MOST_PERIODS = 1_000;

/** A mailing policy, the customers it reaches (recencies 1 to mailed), and what a customer who has just bought is worth under it. */
export type Policy = Readonly<{ mailed: number; value: number }>;

/**
 * The worth of a customer who has just bought, for each number of recencies that are still mailed: who is mailed buys with
 * purchase[i], costs the promotion M, and contributes NC; who is not mailed any more never buys again.
 * payoff (NC - M, -M, ..., -M, 0), V as in markovValues, over at most 1,000 periods or for ever; mailed = 1..purchase.length, at most 99; money in, money out.
 * Shows up to which recency mailing pays: a state of negative worth is better left unmailed.
 * Throws RangeError on an invalid input.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55.
 * Example: P (0.3, 0.2, 0.15, 0.05), NC 40, M 4, d 0.2, for ever: 52.320 mailing all four, 53.149 mailing three.
 */
export function mailingPolicies(
  purchase: readonly number[],
  contribution: number,
  promotion: number,
  discount: number,
  horizon: Horizon,
): readonly Policy[] {
  requireAmount('contribution', contribution);
  requireAmount('promotion', promotion);
  requireKind('horizon', horizon, ['periods', 'for-ever']);
  if (horizon.kind === 'periods') requireWhole('horizon', 'n', horizon.count, 0, MOST_PERIODS);
  requireList('purchase probabilities', purchase, 0, MOST_MAILED);
  return Array.from(purchase, (_, last) => {
    const mailed = last + 1;
    const chain = recencyChain([...purchase.slice(0, mailed), 0]);
    const payoff = chain.map((_, i) => (i === 0 ? contribution : 0) - (i < mailed ? promotion : 0));
    return { mailed, value: markovValues(chain, payoff, discount, horizon)[0]?.value as number };
  });
}
