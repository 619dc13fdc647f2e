import { requireWithin } from '../range.ts';

/**
 * What each point of a written answer is worth on a paper: the points of the question shared out by weight, in hundredths that add up to
 * exactly the points. What rounding down leaves over goes, a hundredth each, to those that lost most by it, of equals to the first.
 * points 0.01..1,000 in steps of a hundredth; weights > 0 and up to 1,000, at least one.
 * Throws RangeError on others. Source: the largest remainder method (Hare quota).
 * Example: shareOut(5, [3, 1, 3, 1]) is [1.88, 0.63, 1.87, 0.62]: each rounded by itself they would be 5.02 in all.
 */
export const shareOut = (points: number, weights: readonly number[]): readonly number[] => {
  requireWithin('points', 'p', points, 0.01, 1000);
  if (weights.length === 0) throw new RangeError('invalid weights: [] (expected at least one)');
  for (const weight of weights) requireWithin('weight', 'w', weight, Number.MIN_VALUE, 1000);
  const whole = Math.round(points * 100);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const down = exact.map(Math.floor);
  const over = whole - down.reduce((total, part) => total + part, 0);
  const lost = (i: number) => (exact[i] as number) - (down[i] as number);
  const more = new Set([...weights.keys()].sort((a, b) => lost(b) - lost(a) || a - b).slice(0, over));
  return down.map((part, i) => (part + (more.has(i) ? 1 : 0)) / 100);
};
