import { expect } from 'vitest';
import type { Figure } from '../../../src/core/clv/trace.ts';
import { recompute } from './recompute.ts';

/** A figure is what a reader gets who works through its printed lines; `within` is the largest relative error of a line. */
export function expectTrace(figure: Figure, within = 1e-12): void {
  const { value, error } = recompute(figure);
  expect(value + 0).toBe(figure.value);
  expect(error).toBeLessThanOrEqual(within);
}
