import { finite, MOST_PERIODS, requireOneOf, requireRate, requireWhole } from '../range.ts';
import { geometricSum } from './geometric.ts';

/** What is sought over what is given: P now, F at the end, A at each period's end, G the yearly rise of a series 0, G, 2G, ... */
export type FactorName = 'F/P' | 'P/F' | 'F/A' | 'A/F' | 'P/A' | 'A/P' | 'P/G' | 'A/G' | 'F/G';

/** The six factors and the three of the gradient, in the order of printed tables. */
export const FACTOR_NAMES: readonly FactorName[] = ['F/P', 'P/F', 'F/A', 'A/F', 'P/A', 'A/P', 'P/G', 'A/G', 'F/G'];

const FORMULA: Readonly<Record<FactorName, (i: number, n: number) => number>> = {
  'F/P': (i, n) => (1 + i) ** n,
  'P/F': (i, n) => (1 + i) ** -n,
  'F/A': (i, n) => geometricSum(i, n),
  'A/F': (i, n) => 1 / geometricSum(i, n),
  'P/A': present,
  'A/P': (i, n) => 1 / present(i, n),
  'P/G': gradient,
  'A/G': (i, n) => gradient(i, n) / present(i, n),
  'F/G': (i, n) => gradient(i, n) * (1 + i) ** n,
};

/**
 * The factor by which what is given becomes its equivalent, in the notation (F/P, i, n) of engineering economy:
 *   F/P = (1+i)^n                P/F = (1+i)^-n
 *   F/A = [(1+i)^n - 1] / i      A/F = i / [(1+i)^n - 1]
 *   P/A = [(1+i)^n - 1] / [i (1+i)^n]      A/P = i (1+i)^n / [(1+i)^n - 1]
 *   P/G = [(1+i)^n - 1 - n i] / [i^2 (1+i)^n]      A/G = P/G * A/P      F/G = P/G * F/P
 * At i = 0: F/P = P/F = 1, F/A = P/A = n, P/G = F/G = n (n - 1) / 2.
 * i is the effective rate per period, > -1; n whole periods, 0 <= n <= 100,000, at least 1 where A is sought. No unit.
 * Throws RangeError on an unknown name, an invalid rate or number, and where the factor is too large for a number.
 * Source: the standard interest tables, such as Blank & Tarquin, Engineering Economy.
 * Example: factor('P/A', 0.1, 5) is 3.7908 (rounded).
 */
export function factor(name: FactorName, rate: number, n: number): number {
  requireOneOf('factor', name, FACTOR_NAMES);
  requireRate('rate', 'i', rate);
  requireWhole('number of periods', 'n', n, name.startsWith('A/') ? 1 : 0, MOST_PERIODS);
  return finite(`factor ${name}`, FORMULA[name](rate, n));
}

/** P/A as (1 - (1+i)^-n) / i, through expm1 so that a rate of a millionth keeps its digits. */
function present(i: number, n: number): number {
  return i === 0 ? n : -Math.expm1(-n * Math.log1p(i)) / i;
}

/** P/G as the plain sum of (t - 1) / (1+i)^t: its closed form divides the difference of near equals by i^2. */
function gradient(i: number, n: number): number {
  if (i === 0) return (n * (n - 1)) / 2;
  let sum = 0;
  for (let t = 2; t <= n; t++) sum += (t - 1) * (1 + i) ** -t;
  return sum;
}
