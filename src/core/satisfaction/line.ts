import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/** A straight line y = base + slope x whose value is a share: it is cut off at 0 and at 1. */
export type Line = Readonly<{ base: number; slope: number }>;

/**
 * The share on a line at x: base + slope x, but at least 0 and at most 1.
 * base is a share at x = 0 and may lie outside [0, 1], slope is in shares per unit of x.
 * Throws RangeError on a base, slope or x that is not finite or beyond 2^53 - 1.
 * Example: shareAt({ base: 0.1, slope: 0.2 }, 2) is 0.5; at x = 9 it is 1.
 */
export function shareAt(line: Line, x: number): number {
  checkLine(line);
  requireWithin('position', 'x', x, -MOST, MOST);
  return Math.min(1, Math.max(0, line.base + line.slope * x)) + 0;
}

/**
 * Refuses a line whose base or slope is not finite or beyond 2^53 - 1.
 * Throws RangeError naming the value.
 * Example: checkLine({ base: 0, slope: Number.NaN }) throws.
 */
export function checkLine(line: Line): void {
  requireRecord('line', line);
  requireWithin('base', 'base', line.base, -MOST, MOST);
  requireWithin('slope', 'slope', line.slope, -MOST, MOST);
}

/**
 * Where the line meets 0 and where it meets 1: x = (0 - base) / slope and (1 - base) / slope, in this order.
 * Empty for a flat line, and without a crossing that lies beyond 2^53 - 1. Expects a checked line.
 * Example: kinks({ base: 0.1, slope: 0.2 }) is [-0.5, 4.5].
 */
export function kinks(line: Line): readonly number[] {
  return [0, 1].map((edge) => (edge - line.base) / line.slope).filter((x) => Math.abs(x) <= MOST);
}
