import { finite } from '../range.ts';
import type { Retention, Timing } from './terms.ts';

/** When period k pays, with which probability the customer is still one, and what 1 paid then is worth today. */
export type Slot = Readonly<{ period: number; at: number; survival: number; discount: number }>;

/**
 * The periods 1..n of a relationship: at = k - 1 at the start, else k; survival = r_1 * ... * r_(k-1), and * r_k after renewal;
 * discount = (1 + d)^-at.
 * Rates per period, times in periods; checks nothing but the discount factor, the callers check the rest.
 * Throws RangeError where, at a negative rate, a discount factor is too large for a number.
 * Source: see Timing.
 * Example: schedule('end', { kind: 'constant', rate: 0.9 }, 0.25, 2)[1] is { period: 2, at: 2, survival: 0.9, discount: 0.64 }.
 */
export function schedule(timing: Timing, retention: Retention, discount: number, count: number): readonly Slot[] {
  const stay = (k: number) => (retention.kind === 'constant' ? retention.rate : (retention.rates[k - 1] as number));
  const slots: Slot[] = [];
  let survival = 1;
  for (let k = 1; k <= count; k++) {
    if (timing === 'renewal') survival *= stay(k);
    else if (k > 1) survival *= stay(k - 1);
    const at = timing === 'start' ? k - 1 : k;
    slots.push({ period: k, at, survival, discount: finite('discount factor', (1 + discount) ** -at) });
  }
  return slots;
}
