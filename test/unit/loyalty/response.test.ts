import { describe, expect, it } from 'vitest';
import { calibrate, checkResponse, rateAt } from '../../../src/core/loyalty/response.ts';

const RESPONSE = { ceiling: 0.4, k: 0.1 };

describe('rateAt', () => {
  it('climbs towards the ceiling by 1 - e^(-k spending)', () => {
    expect(rateAt(RESPONSE, 10)).toBeCloseTo(0.4 * (1 - Math.exp(-1)), 15);
    expect(rateAt(RESPONSE, 20)).toBeCloseTo(0.4 * (1 - Math.exp(-2)), 15);
  });

  it('is 0, not -0, for nothing spent, and the ceiling for everything', () => {
    expect(rateAt(RESPONSE, 0)).toBe(0);
    expect(rateAt({ ceiling: 0, k: 1 }, 5)).toBe(0);
    expect(rateAt({ ceiling: 1, k: 0 }, 5)).toBe(0);
    expect(rateAt(RESPONSE, Number.MAX_SAFE_INTEGER)).toBe(0.4);
  });

  it('keeps the digits of a very small rate', () => {
    expect(rateAt(RESPONSE, 1e-12) / 4e-14).toBeCloseTo(1, 12);
  });

  it('refuses negative spending and an invalid response', () => {
    expect(() => rateAt(RESPONSE, -1)).toThrow('invalid spending: -1 (expected 0 <= spending <= ');
    expect(() => rateAt({ ceiling: 1.2, k: 0.1 }, 1)).toThrow('invalid ceiling: 1.2 (expected 0 <= ceiling <= 1)');
  });
});

describe('calibrate', () => {
  it("passes through today's spending and rate", () => {
    const response = calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 });
    expect(response.ceiling).toBe(0.4);
    expect(response.k).toBeCloseTo(-Math.log(0.625) / 5, 15);
    expect(rateAt(response, 5)).toBeCloseTo(0.15, 15);
  });

  it('finds no response at all where nothing is won', () => {
    expect(calibrate({ spending: 5, rate: 0, ceiling: 0.4 })).toEqual({ ceiling: 0.4, k: 0 });
  });

  it('refuses a rate at or above its ceiling', () => {
    expect(() => calibrate({ spending: 5, rate: 0.4, ceiling: 0.4 })).toThrow(
      new RangeError('invalid rate: 0.4 (expected 0 <= rate < ceiling, which is 0.4)'),
    );
    expect(() => calibrate({ spending: 5, rate: 0.5, ceiling: 0.4 })).toThrow(RangeError);
    expect(() => calibrate({ spending: 5, rate: 0, ceiling: 0 })).toThrow('which is 0)');
  });

  it('refuses figures outside their ranges', () => {
    expect(() => calibrate({ spending: 0, rate: 0.1, ceiling: 0.4 })).toThrow('invalid spending: 0 (expected 1e-9 <= ');
    expect(() => calibrate({ spending: 5, rate: -0.1, ceiling: 0.4 })).toThrow('invalid rate: -0.1 (expected 0 <= rate <= 1)');
    expect(() => calibrate({ spending: 5, rate: 0.1, ceiling: 40 })).toThrow('invalid ceiling: 40 ');
    expect(() => calibrate({ spending: 5, rate: Number.NaN, ceiling: 0.4 })).toThrow('invalid rate: NaN ');
  });
});

describe('checkResponse', () => {
  it('lets both bounds pass', () => {
    expect(() => checkResponse({ ceiling: 0, k: 0 })).not.toThrow();
    expect(() => checkResponse({ ceiling: 1, k: 12 })).not.toThrow();
  });

  it('refuses a negative or infinite response constant', () => {
    expect(() => checkResponse({ ceiling: 0.5, k: -0.1 })).toThrow('invalid response constant: -0.1 (expected 0 <= k <= ');
    expect(() => checkResponse({ ceiling: 0.5, k: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});
