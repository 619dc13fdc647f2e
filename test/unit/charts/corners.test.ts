import { describe, expect, it } from 'vitest';
import { cornersOf } from '../../../src/charts/corners.ts';

describe('the corners of a shape', () => {
  it('are written to two decimals of a per cent, and no longer than they must be', () => {
    expect(
      cornersOf([
        [0, 12.345],
        [100, 50],
      ]),
    ).toBe('0,12.35 100,50');
    expect(cornersOf([[33.333333, -0.001]])).toBe('33.33,0');
  });
});
