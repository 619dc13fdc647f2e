import { ENOUGH } from '../items/hidden.ts';
import type { Standing } from './results.ts';

/** How many students a figure about order needs, and how many before D has Ebel's words. Source: this course's judgement. */
export const LEAST = 10;
export const EBEL_FROM = 60;

/** Shares are compared to a billionth, so that 0.1 + 0.2 of 0.5 is 60 %. */
export const SLACK = 1e-9;

/**
 * How far the figures of discrimination may be relied on: hidden under 10 students, a hint under 30, then plain.
 * Example: standingOf(24) is 'hint': one student can change it.
 */
export function standingOf(n: number): Standing {
  if (n < LEAST) return 'hidden';
  return n < ENOUGH.discrimination ? 'hint' : 'plain';
}
