import { requireAmount, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireKind, requireList } from '../shape.ts';
import { solve } from './solve.ts';
import type { Horizon } from './terms.ts';
import { type Cash, cashFigure, type Figure, operand, type Step, step, stepFigure } from './trace.ts';

/** The probabilities of moving from the state of the row to that of the column in one period; every row sums to 1. */
export type Transitions = readonly (readonly number[])[];

/** Larger problems would take seconds; the published ones have about five states and as many periods. */
const MOST_STATES = 100;
const MOST_STEPS = 10_000;

/**
 * What a customer in each state is worth: V = sum_{t=0..n-1} [P / (1+d)]^t R over n periods, and for ever V = [I - P / (1+d)]^-1 R.
 * P the transitions per period, R the payoff in money of being in each state, received at once, so that t = 0 is in;
 * d > -1 per period, and > 0 for ever; at most 100 states. The result's i-th figure belongs to the i-th state. Its trace has
 * one line per period with the payoff expected then, or for ever the equation V_i = R_i + sum_j P_ij V_j / (1+d).
 * The horizon counts periods as everywhere, today's among them: one period is the payoff of today alone. Pfeifer & Carraway's T
 * counts those after it, so their V^T is n = T + 1 here; n whole, 0 <= n <= 10,000.
 * Throws RangeError on an invalid matrix, payoff or rate and where a value is too large for a number.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55.
 * Example: markovValues([[1]], [10], 0.25, { kind: 'for-ever' })[0] has the value 50.
 */
export function markovValues(
  transitions: Transitions,
  payoff: readonly number[],
  discount: number,
  horizon: Horizon,
): readonly Figure[] {
  checkTransitions(transitions);
  requireList('payoff', payoff);
  if (payoff.length !== transitions.length) {
    throw new RangeError(`invalid payoff: ${payoff.length} amounts (expected one for each of ${transitions.length} states)`);
  }
  for (const [i, amount] of payoff.entries()) requireAmount(`payoff of state ${i + 1}`, amount);
  requireRate('discount rate', 'd', discount);
  requireKind('horizon', horizon, ['periods', 'for-ever']);
  return horizon.kind === 'for-ever'
    ? endless(transitions, payoff, discount)
    : limited(transitions, payoff, discount, horizon.count);
}

/**
 * Refuses a matrix that is not square, has entries outside [0, 1], or a row that does not sum to 1 within a billionth.
 * Throws RangeError with the row.
 * Example: checkTransitions([[0.5, 0.4], [0, 1]]) throws.
 */
export function checkTransitions(transitions: Transitions): void {
  requireList('transitions', transitions, 1, MOST_STATES);
  const size = transitions.length;
  for (const [i, row] of transitions.entries()) {
    requireList(`transitions from ${i + 1}`, row, size, size);
    for (const [j, p] of row.entries()) requireWithin(`transition from ${i + 1} to ${j + 1}`, 'p', p, 0, 1);
    const sum = row.reduce((total, p) => total + p, 0);
    if (Math.abs(sum - 1) > 1e-9) throw new RangeError(`invalid transitions: row ${i + 1} sums to ${sum} (expected 1)`);
  }
}

function limited(transitions: Transitions, payoff: readonly number[], discount: number, periods: number): readonly Figure[] {
  requireWhole('horizon', 'n', periods, 0, MOST_STEPS);
  // expected[t][i] is the payoff at time t of a customer in state i today: P^t R
  const expected = [payoff].slice(0, periods);
  for (let t = 1; t < periods; t++) {
    const before = expected[t - 1] as readonly number[];
    expected.push(transitions.map((row) => row.reduce((sum, p, j) => sum + p * (before[j] as number), 0)));
  }
  return payoff.map((_, i) =>
    cashFigure(
      expected.map((amounts, t): Cash => {
        const amount = amounts[i] as number;
        return { item: 'payoff', period: t, at: t, amount, survival: 1, discount: (1 + discount) ** -t };
      }),
    ),
  );
}

function endless(transitions: Transitions, payoff: readonly number[], discount: number): readonly Figure[] {
  if (!(discount > 0))
    throw new RangeError(`invalid discount rate: ${discount} (expected d > 0 for ever, or a number of periods)`);
  const up = step('1 + d', 'sum', [operand('1', 1), operand('d', discount)]);
  const matrix = transitions.map((row, i) => row.map((p, j) => (i === j ? 1 : 0) - p / up.value));
  const values = solve(matrix, payoff);
  return transitions.map((row, i) => {
    const moves = row.flatMap((p, j): readonly Step[] => {
      const [from, to] = [i + 1, j + 1];
      if (p === 0) return [];
      return [step(`P${from},${to} V${to}`, 'product', [operand(`P${from},${to}`, p), operand(`V${to}`, values[j] as number)])];
    });
    const next = step('expected V', 'sum', moves);
    const worth = step('expected V / (1 + d)', 'quotient', [next, up]);
    const value = step(`V${i + 1}`, 'sum', [operand(`R${i + 1}`, payoff[i] as number), worth]);
    return stepFigure([up, ...moves, next, worth, value]);
  });
}
