import { requireAmount, requireOneOf, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireList, requireRecord } from '../shape.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

/**
 * A customer who may skip periods and come back. purchase[j-1] is the probability of buying j periods after the last purchase,
 * of those still mailed; who has not bought for purchase.length periods is mailed no more. Contribution GC per purchase and
 * promotion M per mailing, in money; discount d per period; n periods.
 * timing says when in its period the promotion is paid whose purchases come at the period's end: in the middle, or at the start,
 * together with the contributions of the period before.
 */
export type Migration = Readonly<{
  purchase: readonly number[];
  contribution: number;
  promotion: number;
  timing: 'start' | 'middle';
  discount: number;
  periods: number;
}>;

/**
 * Case 5, always a share: with C_0 = 1, C_i = sum_j C_(i-j) P_j prod_{k<j} (1 - P_k) the purchases of period i per starting
 * customer, and A_i = sum_j C_(i-j) prod_{k<j} (1 - P_k) those mailed for it,
 *   middle: CLV = GC sum_{i=0..n} C_i / (1+d)^i - M sum_{i=1..n} A_i / (1+d)^(i-0.5)
 *   start:  CLV = GC sum_{i=0..n} C_i / (1+d)^i - M sum_{i=0..n} A_(i+1) / (1+d)^i
 * The second is the Markov value of Pfeifer & Carraway over n + 1 periods. In the trace survival holds C_i or A_i.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Dwyer 1989, J. of Direct Marketing 3(4); Berger & Nasr 1998, case 5; recalled, the page was not opened.
 * Example: P (0.3, 0.2, 0.15, 0.05), GC 40, M 4, d 0.2, n 4, timing start, give 50.115 (rounded).
 */
export function bergerNasr5(inputs: Migration): Figure {
  requireRecord('inputs', inputs);
  const { purchase, contribution, promotion, timing, discount, periods } = inputs;
  requireList('purchase probabilities', purchase, 1, 1_000);
  for (const [j, p] of purchase.entries()) requireWithin(`purchase probability at recency ${j + 1}`, 'p', p, 0, 1);
  requireAmount('contribution', contribution);
  requireAmount('promotion', promotion);
  requireOneOf('timing', timing, ['start', 'middle']);
  requireRate('discount rate', 'd', discount);
  requireWhole('number of periods', 'n', periods, 0, 1_000);
  const { bought, mailed } = expected(purchase, periods + 1);
  const buy = Array.from({ length: periods + 1 }, (_, i): Cash => {
    const item = i === 0 ? 'first' : 'margin';
    return { item, period: i, at: i, amount: contribution, survival: bought[i] as number, discount: (1 + discount) ** -i };
  });
  const early = timing === 'middle' ? 0.5 : 1;
  const rounds = timing === 'middle' ? periods : periods + 1;
  const mail = Array.from({ length: rounds }, (_, k): Cash => {
    const at = k + 1 - early;
    const survival = mailed[k + 1] as number;
    return { item: 'promotion', period: k + 1, at, amount: 0 - promotion, survival, discount: (1 + discount) ** -at };
  });
  return cashFigure([...buy, ...mail].sort((one, other) => one.at - other.at));
}

/** Purchases C_i and mailings A_i per starting customer, i = 0..last; A_0 is 0. */
function expected(purchase: readonly number[], last: number): Readonly<{ bought: readonly number[]; mailed: readonly number[] }> {
  const bought = [1];
  const mailed = [0];
  for (let i = 1; i <= last; i++) {
    let [buyers, waiting] = [0, 0];
    let silent = 1;
    for (let j = 1; j <= Math.min(i, purchase.length); j++) {
      const reached = (bought[i - j] as number) * silent;
      const p = purchase[j - 1] as number;
      waiting += reached;
      buyers += reached * p;
      silent *= 1 - p;
    }
    bought.push(buyers);
    mailed.push(waiting);
  }
  return { bought, mailed };
}
