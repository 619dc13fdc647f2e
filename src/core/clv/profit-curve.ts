import { finite, requireAmount, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireFunction, requireList, requireRecord } from '../shape.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

/** A customer's profit at time t, in money per period. */
export type ProfitCurve = (t: number) => number;

/** The S-shaped curve's parameters: start v, growth h up to the bend at time g, and N, what is still gained after it. */
export type SCurve = Readonly<{ start: number; growth: number; bend: number; rest: number }>;

/**
 * Profit that grows ever faster up to a bend and then ever slower towards a ceiling:
 * profit(t) = h t^2 + v for t <= g, and h g^2 + v + N (1 - e^(g - t)) after it.
 * v, h and N in money, finite; g and t in periods, >= 0.
 * Throws RangeError on an invalid parameter; the curve, on an invalid t and where the profit is too large for a number.
 * Source: Berger & Nasr 1998, J. of Interactive Marketing 12(1), 17-30, cases 3 and 4; recalled, the page was not opened.
 * Example: sCurve({ start: 20, growth: 4, bend: 2, rest: 20 })(1) is 24.
 */
export function sCurve(curve: SCurve): ProfitCurve {
  requireRecord('curve', curve);
  const { start, growth, bend, rest } = curve;
  requireAmount('start', start);
  requireAmount('growth', growth);
  requireAmount('rest', rest);
  requireWithin('bend', 'g', bend, 0, Number.MAX_SAFE_INTEGER);
  return (t) => {
    requireWithin('time', 't', t, 0, Number.MAX_SAFE_INTEGER);
    const risen = growth * Math.min(t, bend) ** 2 + start;
    return finite('profit', t <= bend ? risen : risen + rest * (1 - Math.exp(bend - t)));
  };
}

/**
 * Case 3, profit that varies with time, received once a period: CLV = sum_{t=0..n} profit(t) r^t / (1+d)^t.
 * r in [0, 1] and d > -1 per period, n whole periods, at most 1,000.
 * Throws RangeError on an invalid input, a profit that is not finite, and where the value is too large for a number.
 * Source: Berger & Nasr 1998, case 3.
 * Example: bergerNasr3(() => 100, 0.5, 0, 2) is 100 + 50 + 25 = 175.
 */
export function bergerNasr3(profit: ProfitCurve, retention: number, discount: number, periods: number): Figure {
  check(profit, retention, discount, periods);
  return cashFigure(
    Array.from({ length: periods + 1 }, (_, t) => cashAt(t === 0 ? 'first' : 'margin', profit, t, t, 1, retention, discount)),
  );
}

/** More bends than any drawn curve has. */
const MOST_KINKS = 1_000;

/** Nodes and weights of five-point Gauss-Legendre integration on [-1, 1]; exact for polynomials up to degree 9. */
const GAUSS: readonly (readonly [number, number])[] = [
  [-0.906179845938664, 0.23692688505618908],
  [-0.5384693101056831, 0.47862867049936647],
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
];

/**
 * Case 4, profit that flows all the time: CLV = integral from 0 to n of profit(t) [r / (1+d)]^t dt.
 * r in [0, 1] and d > -1 per period, n whole periods, at most 1,000; kinks are the times where the curve bends, such as sCurve's g.
 * The trace holds the integral as payments at the nodes of a Gauss-Legendre rule, each the profit times its share of the time;
 * for smooth curves it is right to about twelve digits.
 * Throws RangeError on an invalid input, a profit that is not finite, and where the value is too large for a number.
 * Source: Berger & Nasr 1998, case 4; recalled, the page was not opened.
 * Example: bergerNasr4(() => 100, 1, 0, 3, []) is 300.
 */
export function bergerNasr4(
  profit: ProfitCurve,
  retention: number,
  discount: number,
  periods: number,
  kinks: readonly number[],
): Figure {
  check(profit, retention, discount, periods);
  requireList('kinks', kinks, 0, MOST_KINKS);
  for (const kink of kinks) requireAmount('kink', kink);
  const inside = kinks.filter((kink) => kink > 0 && kink < periods);
  const ends = [...new Set([...Array.from({ length: periods + 1 }, (_, t) => t), ...inside])].sort((one, other) => one - other);
  // the faster the weight falls, the finer the panels; beyond 50 nothing is left to integrate
  const decay = Math.min(Math.abs(Math.log((1 + discount) / retention)), 50);
  const cash = ends.slice(1).flatMap((to, k) => {
    const from = ends[k] as number;
    const panels = Math.ceil(2 * (to - from) * Math.max(decay, 1));
    const half = (to - from) / panels / 2;
    return Array.from({ length: panels }, (_, panel) => from + (2 * panel + 1) * half).flatMap((middle) =>
      GAUSS.map(([node, weight]) =>
        cashAt('margin', profit, Math.floor(from) + 1, middle + node * half, weight * half, retention, discount),
      ),
    );
  });
  return cashFigure(cash);
}

function check(profit: ProfitCurve, retention: number, discount: number, periods: number): void {
  requireFunction('profit', profit);
  requireWithin('retention', 'r', retention, 0, 1);
  requireRate('discount rate', 'd', discount);
  requireWhole('number of periods', 'n', periods, 0, 1_000);
}

function cashAt(
  item: Cash['item'],
  profit: ProfitCurve,
  period: number,
  at: number,
  share: number,
  retention: number,
  discount: number,
): Cash {
  const rate = profit(at);
  requireAmount(`profit at ${at}`, rate);
  return { item, period, at, amount: rate * share, survival: retention ** at, discount: (1 + discount) ** -at };
}
