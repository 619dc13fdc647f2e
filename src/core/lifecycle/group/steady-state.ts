import { requireWithin } from '../../range.ts';
import { requireRecord } from '../../shape.ts';

/** An open base of `size` customers in which, on average, as many join as leave: `flow` of each in every period. */
export type SteadyState = Readonly<{ size: number; flow: number }>;

/**
 * The mean life of a customer: size / flow, exactly and whatever the distribution of lives, as long as the base neither grows nor
 * shrinks. Here, and only here, T = N / M is a mean without further assumption.
 * In periods, above 0.
 * Throws RangeError on a size or flow outside 1e-6..1e15.
 * Source: Little 1961, Operations Research 9(3), 383-387: L = lambda W; cited from general knowledge, the paper was not opened.
 * Example: steadyStateMean({ size: 1000, flow: 100 }) is 10.
 */
export function steadyStateMean(base: SteadyState): number {
  requireBase(base);
  return base.size / base.flow;
}

/**
 * The largest share of a joining group that can still be there after t periods, whatever the distribution of lives:
 * min(1, size / (flow t)). Little's law fixes the mean life and nothing else, so there is no survival curve to be drawn from it.
 * In [0, 1], from 1 at t = 0; t in periods, 0 <= t <= 1e6.
 * Throws RangeError on a size or flow outside 1e-6..1e15 and on t outside its range.
 * Source: Markov's inequality, P(T >= t) <= mean / t.
 * Example: steadyStateSurvivalAtMost({ size: 1000, flow: 100 }, 40) is 0.25.
 */
export function steadyStateSurvivalAtMost(base: SteadyState, t: number): number {
  requireBase(base);
  requireWithin('time', 't', t, 0, 1e6);
  return t * base.flow <= base.size ? 1 : base.size / (base.flow * t);
}

function requireBase(base: SteadyState): void {
  requireRecord('base', base);
  const { size, flow } = base;
  requireWithin('base size', 'N', size, 1e-6, 1e15);
  requireWithin('customers joining and leaving per period', 'M', flow, 1e-6, 1e15);
}
