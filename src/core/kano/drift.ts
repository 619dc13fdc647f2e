import { requireWithin } from '../range.ts';
import type { Coefficients } from './coefficients.ts';
import type { Curved } from './curves.ts';

/** A point of a feature's life: the category it would be counted as, and its coefficients. */
export type Stage = Coefficients & Readonly<{ category: Curved }>;

/**
 * Four made-up features, one per quadrant of the better-worse plane, in the order of Kano's life cycle. The figures are not data:
 * they are placed evenly about the dividing lines better = 0.5 and worse = -0.5.
 */
export const STAGES: readonly [Stage, Stage, Stage, Stage] = [
  { category: 'I', better: 0.2, worse: -0.2 },
  { category: 'A', better: 0.8, worse: -0.2 },
  { category: 'O', better: 0.8, worse: -0.8 },
  { category: 'M', better: 0.2, worse: -0.8 },
];

/**
 * An illustration of how a feature may age, not a forecast: indifferent, then attractive, one-dimensional, must-be.
 * On the leg between STAGES[k] and STAGES[k + 1], k = floor(3t), each coefficient is from + (3t - k) * (to - from); the category is
 * the nearer stage's, half way the later one's, which is the quadrant of the point.
 * t in [0, 1] is the part of the life lived, without unit of time; better in [0.2, 0.8], worse in [-0.8, -0.2].
 * Throws RangeError on t outside [0, 1].
 * Source: the order from Kano 2001, "Life cycle and creation of attractive quality" (a hypothesis; abstract read); the path is ours.
 * Example: driftAt(0) is { category: 'I', better: 0.2, worse: -0.2 }.
 */
export function driftAt(t: number): Stage {
  requireWithin('part of life', 't', t, 0, 1);
  const position = t * (STAGES.length - 1);
  // at t = 1 the last leg ends; there is none after it
  const leg = Math.min(Math.floor(position), STAGES.length - 2);
  const [from, to] = STAGES.slice(leg, leg + 2) as [Stage, Stage];
  const along = position - leg;
  // a weighted mean of both ends, so that t = 0, 1/3, 2/3 and 1 give the stages exactly
  const between = (start: number, end: number) => start * (1 - along) + end * along;
  return {
    category: along < 0.5 ? from.category : to.category,
    better: between(from.better, to.better),
    worse: between(from.worse, to.worse),
  };
}
