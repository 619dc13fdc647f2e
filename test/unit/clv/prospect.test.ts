import { describe, expect, it } from 'vitest';
import { neededRate, prospectValue } from '../../../src/core/clv/prospect.ts';

describe('prospectValue', () => {
  it('is what a prospect brings by chance less what approaching one costs', () => {
    expect(prospectValue(0.25, 100, 5).value).toBe(20);
    expect(prospectValue(0, 100, 5).value).toBe(-5);
    expect(prospectValue(1, -100, 0).value).toBe(-100);
  });

  it('prints both steps', () => {
    expect(prospectValue(0.25, 100, 5).trace).toEqual([
      {
        kind: 'step',
        symbol: 'a * worth',
        operation: 'product',
        operands: [
          { symbol: 'a', value: 0.25 },
          { symbol: 'worth', value: 100 },
        ],
        value: 25,
      },
      {
        kind: 'step',
        symbol: 'a * worth - spend',
        operation: 'difference',
        operands: [
          { symbol: 'a * worth', value: 25 },
          { symbol: 'spend', value: 5 },
        ],
        value: 20,
      },
    ]);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => prospectValue(1.5, 100, 5)).toThrow(new RangeError('invalid acquisition rate: 1.5 (expected 0 <= a <= 1)'));
    expect(() => prospectValue(0.5, Number.NaN, 5)).toThrow('invalid worth of a customer: NaN ');
    expect(() => prospectValue(0.5, 100, -5)).toThrow('invalid spend: -5 (expected 0 <= spend <= ');
  });
});

describe('neededRate', () => {
  it('is the spend over the worth', () => {
    expect(neededRate(100, 25)).toEqual({ kind: 'at', rate: 0.25 });
    expect(neededRate(100, 100)).toEqual({ kind: 'at', rate: 1 });
  });

  it('is 0 where nothing is spent, whatever a customer is worth', () => {
    expect(neededRate(100, 0)).toEqual({ kind: 'at', rate: 0 });
    expect(neededRate(-1, 0)).toEqual({ kind: 'at', rate: 0 });
    expect(neededRate(0, 0)).toEqual({ kind: 'at', rate: 0 });
  });

  it('is never met where all of them would not pay for it', () => {
    expect(neededRate(100, 101)).toEqual({ kind: 'never' });
    expect(neededRate(0, 1)).toEqual({ kind: 'never' });
    expect(neededRate(-100, 1)).toEqual({ kind: 'never' });
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => neededRate(Number.NaN, 5)).toThrow('invalid worth of a customer: NaN ');
    expect(() => neededRate(100, -5)).toThrow('invalid spend: -5 (expected 0 <= spend <= ');
  });
});
