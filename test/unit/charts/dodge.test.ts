import { describe, expect, it } from 'vitest';
import { decimals } from '../../../src/charts/decimals.ts';
import { dodge } from '../../../src/charts/dodge.ts';

describe('labels that would overlap', () => {
  it('move apart by the gap, as far one way as the other', () => {
    expect(dodge([10, 11], 6, 0, 100)).toEqual([7.5, 13.5]);
  });

  it('stay where they are when there is room', () => {
    expect(dodge([10, 50, 90], 6, 0, 100)).toEqual([10, 50, 90]);
  });

  it('come back in the order they were given', () => {
    expect(dodge([90, 10], 6, 0, 100)).toEqual([90, 10]);
  });

  it('never leave the plot', () => {
    expect(dodge([0, 0], 6, 0, 100)).toEqual([0, 6]);
    expect(dodge([100, 100], 6, 0, 100)).toEqual([94, 100]);
  });

  it('push the next one on where a moved pair reaches it', () => {
    expect(dodge([10, 11, 16], 6, 0, 100)).toEqual([
      expect.closeTo(6.333, 2),
      expect.closeTo(12.333, 2),
      expect.closeTo(18.333, 2),
    ]);
  });

  it('are spread evenly where they cannot all keep the gap', () => {
    expect(dodge([5, 5, 5], 60, 0, 100)).toEqual([0, 50, 100]);
  });

  it('are none where there are none', () => {
    expect(dodge([], 6, 0, 100)).toEqual([]);
  });
});

describe('a printed number', () => {
  it('has a true minus sign and, if asked, a plus', () => {
    expect(decimals(-0.736, 2)).toBe('\u22120.74');
    expect(decimals(0.568, 2, true)).toBe('+0.57');
    expect(decimals(0.568, 2)).toBe('0.57');
  });

  it('has no sign when it rounds to zero', () => {
    expect(decimals(-0.001, 2, true)).toBe('0.00');
  });
});
