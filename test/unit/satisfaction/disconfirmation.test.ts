import { describe, expect, it } from 'vitest';
import {
  disconfirmation,
  expectationSlope,
  prevailing,
  satisfaction,
  type Weights,
} from '../../../src/core/satisfaction/disconfirmation.ts';

const CONTRAST: Weights = { a: 1, b: 0.25, c: 0.75 };

describe('disconfirmation', () => {
  it('is negative where performance falls short, positive where it exceeds, confirmed where it meets expectation', () => {
    expect(disconfirmation(7, 5)).toBe('negative');
    expect(disconfirmation(5, 7)).toBe('positive');
    expect(disconfirmation(6, 6)).toBe('confirmed');
  });

  it('takes ratings below zero as they are', () => {
    expect(disconfirmation(-3, -1)).toBe('positive');
    expect(disconfirmation(-1, -3)).toBe('negative');
    expect(disconfirmation(-2, -2)).toBe('confirmed');
    expect(disconfirmation(0, 0)).toBe('confirmed');
  });

  it('does not take a last binary digit for a surprise', () => {
    expect(disconfirmation(0.3, 0.1 + 0.2)).toBe('confirmed');
    expect(disconfirmation(0.1 + 0.2, 0.3)).toBe('confirmed');
    expect(disconfirmation(-0.3, -0.1 - 0.2)).toBe('confirmed');
  });

  it('sees a difference of a millionth, against ratings of any size', () => {
    expect(disconfirmation(3, 3.000001)).toBe('positive');
    expect(disconfirmation(3.000001, 3)).toBe('negative');
    expect(disconfirmation(1e-9, 2e-9)).toBe('positive');
    expect(disconfirmation(0, 1e-15)).toBe('positive');
  });

  it('refuses a rating that is no finite number, and says which', () => {
    expect(() => disconfirmation(Number.NaN, 1)).toThrow(
      new RangeError('invalid expectation: NaN (expected -9007199254740991 <= E <= 9007199254740991)'),
    );
    expect(() => disconfirmation(1, Number.POSITIVE_INFINITY)).toThrow('invalid performance: Infinity ');
  });
});

describe('satisfaction', () => {
  it('adds the base, the weighted expectation and the weighted disconfirmation', () => {
    // 1 + 0.25 * 4 + 0.75 * (8 - 4)
    expect(satisfaction(CONTRAST, 4, 8)).toBe(5);
    // 1 + 0.25 * 8 + 0.75 * (4 - 8)
    expect(satisfaction(CONTRAST, 8, 4)).toBe(0);
  });

  it('is the base and the expectation alone where expectation is met', () => {
    expect(satisfaction({ a: 2, b: 0.5, c: 100 }, 6, 6)).toBe(5);
  });

  it('is the base at zero, and 0 rather than -0', () => {
    expect(satisfaction({ a: 3, b: 1, c: 2 }, 0, 0)).toBe(3);
    expect(satisfaction({ a: -0, b: 0, c: 0 }, -5, -5)).toBe(0);
  });

  it('stays finite at the largest figures it takes', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(Number.isFinite(satisfaction({ a: most, b: most, c: most }, -most, most))).toBe(true);
  });

  it('refuses negative weights, and any figure that is not finite', () => {
    expect(() => satisfaction({ ...CONTRAST, b: -0.1 }, 1, 1)).toThrow(
      new RangeError('invalid assimilation weight: -0.1 (expected 0 <= b <= 9007199254740991)'),
    );
    expect(() => satisfaction({ ...CONTRAST, c: -0.1 }, 1, 1)).toThrow('invalid contrast weight: -0.1 ');
    expect(() => satisfaction({ ...CONTRAST, a: Number.NaN }, 1, 1)).toThrow('invalid base: NaN ');
    expect(() => satisfaction(CONTRAST, Number.NaN, 1)).toThrow('invalid expectation: NaN ');
    expect(() => satisfaction(CONTRAST, 1, 2 ** 54)).toThrow('invalid performance: 18014398509481984 ');
  });

  it('takes a negative base and weights of 0', () => {
    expect(satisfaction({ a: -2, b: 0, c: 0 }, 5, 1)).toBe(-2);
  });
});

describe('expectationSlope', () => {
  it('is the assimilation weight less the contrast weight', () => {
    expect(expectationSlope(CONTRAST)).toBe(-0.5);
    expect(expectationSlope({ a: 9, b: 0.75, c: 0.25 })).toBe(0.5);
  });

  it('is what one more point of expectation does', () => {
    const step = satisfaction(CONTRAST, 6, 5) - satisfaction(CONTRAST, 5, 5);
    expect(step).toBeCloseTo(expectationSlope(CONTRAST), 12);
  });

  it('refuses invalid weights', () => {
    expect(() => expectationSlope({ a: 0, b: -1, c: 0 })).toThrow(RangeError);
  });
});

describe('prevailing', () => {
  it('names the stronger pull, or neither', () => {
    expect(prevailing(CONTRAST)).toBe('contrast');
    expect(prevailing({ a: 0, b: 0.75, c: 0.25 })).toBe('assimilation');
    expect(prevailing({ a: 0, b: 0.5, c: 0.5 })).toBe('neither');
    expect(prevailing({ a: 5, b: 0, c: 0 })).toBe('neither');
  });

  it('does not let a last binary digit prevail', () => {
    expect(prevailing({ a: 0, b: 0.1 + 0.2, c: 0.3 })).toBe('neither');
    expect(prevailing({ a: 0, b: 0.3, c: 0.1 + 0.2 })).toBe('neither');
    expect(prevailing({ a: 0, b: 0.300001, c: 0.3 })).toBe('assimilation');
  });
});
