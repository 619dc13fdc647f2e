import { shown } from './shape.ts';

/** Beyond 2^53 - 1 a double no longer tells neighbouring whole numbers apart, and squares and sums could overflow. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** The longest stretch that is reckoned, in periods: 8,333 years of months. Beyond it a loop would only burn time. */
export const MOST_PERIODS = 100_000;

/**
 * Refuses a number outside low..high, and whatever is no finite number, before it can become a NaN further on.
 * Throws RangeError naming the value and the remedy, such as `invalid retention: 1.2 (expected 0 <= r <= 1)`.
 * Example: requireWithin('retention', 'r', 1.2, 0, 1) throws.
 */
export function requireWithin(name: string, symbol: string, value: number, low: number, high: number): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected ${low} <= ${symbol} <= ${high})`);
}

/**
 * Refuses a count that is not a whole number in low..high.
 * Throws RangeError naming the value and the remedy.
 * Example: requireWhole('number of payments', 'n', 2.5, 0, 12) throws.
 */
export function requireWhole(name: string, symbol: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected a whole number ${low} <= ${symbol} <= ${high})`);
}

/**
 * Refuses an amount of money that is no finite number; amounts may be negative.
 * Throws RangeError naming the value and the remedy.
 * Example: requireAmount('payment', Number.NaN) throws.
 */
export function requireAmount(name: string, value: number): void {
  if (Number.isFinite(value)) return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected a finite amount)`);
}

/**
 * Refuses a rate of interest, discount or growth per period that is not finite or takes away everything: i > -1.
 * Throws RangeError naming the value and the remedy.
 * Example: requireRate('discount rate', 'd', -1) throws.
 */
export function requireRate(name: string, symbol: string, value: number): void {
  if (Number.isFinite(value) && value > -1) return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected a finite ${symbol} > -1, 0.1 for 10 %)`);
}

/**
 * Refuses a word that is not among those a convention knows.
 * Throws RangeError naming the word and the choices.
 * Example: requireOneOf('timing', 'middle', ['start', 'end']) throws.
 */
export function requireOneOf(name: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected ${choices.join(' or ')})`);
}

/**
 * The value itself, with -0 turned into 0, if it is finite: the last gate before a figure leaves the core.
 * Throws RangeError where valid inputs were too large together.
 * Example: finite('future value', 1e308 * 10) throws.
 */
export function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value + 0;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected inputs small enough to give a finite figure)`);
}
