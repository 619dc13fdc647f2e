import fc from 'fast-check';

/** A rate per period as business knows them, 0 and negative ones included. */
export const rate = fc.oneof(fc.constantFrom(0, 0.1, 1), fc.double({ min: -0.2, max: 1, noNaN: true }));

/** A rate above 0 by enough for a difference to show. */
export const positiveRate = fc.double({ min: 0.001, max: 1, noNaN: true });

/** An amount of money, debts and 0 included. */
export const amount = fc.oneof(fc.constantFrom(0, 100, -100), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

/** A sum worth comparing. */
export const gain = fc.double({ min: 1, max: 1e6, noNaN: true });

/** A whole number of periods, 0 included. */
export const periods = fc.integer({ min: 0, max: 120 });

/** A flow of payments. */
export const flow = fc.array(amount, { minLength: 1, maxLength: 30 });

/** Whether two figures agree to a billionth of the larger, or of 1. */
export function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
