import { finite, requireAmount, requireRate } from '../range.ts';
import { requireList } from '../shape.ts';

/** One payment of a flow: at the end of how many periods, how much, its discount factor, its worth today, and the sum so far. */
export type FlowLine = Readonly<{ at: number; amount: number; discount: number; present: number; cumulative: number }>;

/**
 * The arithmetic of a flow's present value, one line a payment: present = amount (1 + i)^-t, cumulative = their sum so far.
 * flows[t] in money falls at time t, so the first is today's; i per period (> -1).
 * Throws RangeError on an invalid rate or amount and where a sum is too large for a number.
 * Source: textbook net present value.
 * Example: flowLines([-100, 110], 0.1)[1] has present 100 and cumulative 0.
 */
export function flowLines(flows: readonly number[], rate: number): readonly FlowLine[] {
  requireList('flow', flows);
  requireRate('rate', 'i', rate);
  let cumulative = 0;
  // Array.from also visits the holes of a sparse array, which map would pass over
  return Array.from(flows, (amount, at) => {
    requireAmount(`flow at ${at}`, amount);
    const discount = finite('discount factor', (1 + rate) ** -at);
    const present = finite('present value', amount * discount);
    cumulative = finite('net present value', cumulative + present);
    return { at, amount, discount, present, cumulative };
  });
}

/**
 * The worth today of a flow of payments: sum of flows[t] (1 + i)^-t, t = 0, 1, 2, ...
 * flows[0] is today's payment, as in numpy-financial; a spreadsheet's NPV calls its first one t = 1. An empty flow is worth 0.
 * Throws RangeError on an invalid rate or amount and where the sum is too large for a number.
 * Source: textbook net present value.
 * Example: presentOfFlow([-100, 60, 60], 0.1) is 4.13 (rounded).
 */
export function presentOfFlow(flows: readonly number[], rate: number): number {
  return flowLines(flows, rate).at(-1)?.cumulative ?? 0;
}
