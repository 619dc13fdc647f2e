import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWithin } from '../range.ts';

/** A stretch of time that rates and payments can be stated for. */
export type Period = 'year' | 'half-year' | 'quarter' | 'month';

/** How many of each period make a year. */
export const PER_YEAR: Readonly<Record<Period, number>> = { year: 1, 'half-year': 2, quarter: 4, month: 12 };

/**
 * How many periods `to` fit into one period `from`: 12 from year to month, 1/12 back.
 * Throws RangeError on an unknown period.
 * Example: periodsIn('year', 'quarter') is 4.
 */
export function periodsIn(from: Period, to: Period): number {
  requireOneOf('period', from, Object.keys(PER_YEAR));
  requireOneOf('period', to, Object.keys(PER_YEAR));
  return PER_YEAR[to] / PER_YEAR[from];
}

/**
 * The same effective rate stated for another period: 1 + i' = (1 + i)^(1 / periods of `to` in `from`), exact compounding.
 * i > -1 per period `from`, i' per period `to`.
 * Throws RangeError on an invalid rate, an unknown period, and where i' is too large for a number.
 * Source: textbook equivalent rates.
 * Example: convertRate(0.1, 'year', 'month') is 0.007974 (rounded), less than 0.1 / 12.
 */
export function convertRate(rate: number, from: Period, to: Period): number {
  requireRate('rate', 'i', rate);
  return finite('rate', Math.expm1(Math.log1p(rate) / periodsIn(from, to)));
}

/**
 * What a nominal yearly rate, charged in m equal parts, comes to in a year: i = (1 + j/m)^m - 1.
 * j per year, > -m; m parts a year, 0 < m <= 100,000. i per year, effective.
 * Throws RangeError on an invalid rate or number and where i is too large for a number.
 * Source: textbook nominal and effective rates.
 * Example: effectiveRate(0.12, 12) is 0.126825 (rounded).
 */
export function effectiveRate(nominal: number, parts: number): number {
  requireParts(parts);
  requireAmount('nominal rate', nominal);
  requireRate('nominal rate per part', 'j/m', nominal / parts);
  return finite('effective rate', Math.expm1(parts * Math.log1p(nominal / parts)));
}

/**
 * The nominal yearly rate that, charged in m equal parts, comes to a given effective one: j = m [(1 + i)^(1/m) - 1].
 * i per year, > -1; m parts a year, 0 < m <= 100,000. j per year, nominal.
 * Throws RangeError on an invalid rate or number.
 * Source: textbook nominal and effective rates.
 * Example: nominalRate(0.126825, 12) is 0.12 (rounded).
 */
export function nominalRate(effective: number, parts: number): number {
  requireParts(parts);
  requireRate('effective rate', 'i', effective);
  return finite('nominal rate', parts * Math.expm1(Math.log1p(effective) / parts));
}

/**
 * The rate at which money would grow if interest were added at every instant: force = ln(1 + i), the limit of nominalRate.
 * i per period, > -1.
 * Throws RangeError on an invalid rate.
 * Source: textbook continuous compounding.
 * Example: forceOfInterest(Math.E - 1) is 1.
 */
export function forceOfInterest(rate: number): number {
  requireRate('rate', 'i', rate);
  return Math.log1p(rate);
}

function requireParts(parts: number): void {
  requireWithin('number of parts a year', 'm', parts, Number.MIN_VALUE, MOST_PERIODS);
}
