import { describe, expect, it } from 'vitest';
import { type Curved, reverseAt, satisfactionAt } from '../../../src/core/kano/curves.ts';

const FEATURE = { better: 0.6, worse: -0.4 };
const CURVED = ['M', 'O', 'A', 'I'] as const;

describe.each(CURVED)('satisfactionAt for %s', (category) => {
  it('starts at worse and ends at better, exactly', () => {
    expect(satisfactionAt(category, { better: 0.568, worse: -0.736 }, 0)).toBe(-0.736);
    expect(satisfactionAt(category, { better: 0.568, worse: -0.736 }, 1)).toBe(0.568);
  });

  it('lies flat at 0, not -0, where nothing satisfies and nothing dissatisfies', () => {
    for (const x of [0, 0.3, 1]) {
      expect(satisfactionAt(category, { better: 0, worse: 0 }, x)).toBe(0);
      expect(satisfactionAt(category, { better: -0, worse: -0 }, x)).toBe(0);
    }
  });

  it.each([1.2, -0.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a fulfilment of %s', (x) => {
    expect(() => satisfactionAt(category, FEATURE, x)).toThrow(new RangeError(`invalid fulfilment: ${x} (expected 0 <= x <= 1)`));
  });

  it('refuses coefficients with the wrong sign or beyond 1', () => {
    expect(() => satisfactionAt(category, { better: -0.1, worse: -0.4 }, 0)).toThrow('invalid better: -0.1 (expected 0 <= ');
    expect(() => satisfactionAt(category, { better: 1.1, worse: -0.4 }, 0)).toThrow(RangeError);
    expect(() => satisfactionAt(category, { better: 0.6, worse: 0.4 }, 0)).toThrow('invalid worse: 0.4 (expected -1 <= ');
    expect(() => satisfactionAt(category, { better: 0.6, worse: -1.1 }, 0)).toThrow(RangeError);
    expect(() => satisfactionAt(category, { better: Number.NaN, worse: -0.4 }, 0)).toThrow(RangeError);
  });
});

describe('satisfactionAt', () => {
  it('rises evenly for a one-dimensional feature', () => {
    expect(satisfactionAt('O', FEATURE, 0.25)).toBeCloseTo(-0.15, 12);
    expect(satisfactionAt('O', FEATURE, 0.5)).toBeCloseTo(0.1, 12);
  });

  it('follows the attractive formula as Wang and Ji print it (recalled)', () => {
    const { better: CS, worse: DS } = FEATURE;
    const { E } = Math;
    for (const x of [0.1, 0.5, 0.9]) {
      const printed = ((CS - DS) / (E - 1)) * Math.exp(x) - (CS - E * DS) / (E - 1);
      expect(satisfactionAt('A', FEATURE, x)).toBeCloseTo(printed, 12);
    }
  });

  it('follows the must-be formula as Wang and Ji print it (recalled)', () => {
    const { better: CS, worse: DS } = FEATURE;
    const { E } = Math;
    for (const x of [0.1, 0.5, 0.9]) {
      const printed = ((-E * (CS - DS)) / (E - 1)) * Math.exp(-x) + (E * CS - DS) / (E - 1);
      expect(satisfactionAt('M', FEATURE, x)).toBeCloseTo(printed, 12);
    }
  });

  it('puts must-be above the line and attractive below it half way', () => {
    const [must, one, attractive] = (['M', 'O', 'A'] as const).map((category) => satisfactionAt(category, FEATURE, 0.5));
    expect(must).toBeGreaterThan(one ?? Number.NaN);
    expect(attractive).toBeLessThan(one ?? Number.NaN);
  });

  it('draws an indifferent feature as the straight line', () => {
    for (const x of [0, 0.2, 0.7, 1]) expect(satisfactionAt('I', FEATURE, x)).toBe(satisfactionAt('O', FEATURE, x));
  });

  it.each(['R', 'Q', 'X', 'toString', undefined])('has no curve for %s, and points to reverseAt', (category) => {
    expect(() => satisfactionAt(category as Curved, FEATURE, 0.5)).toThrow(
      new RangeError(`invalid category: ${category} (expected M, O, A or I; for R use reverseAt, Q has no curve)`),
    );
  });
});

describe('reverseAt', () => {
  it('falls in a line from share to -share', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((x) => reverseAt(0.4, x))).toEqual([0.4, 0.2, 0, -0.2, -0.4]);
  });

  it('is 0 and not -0 where nobody answers in reverse', () => {
    for (const x of [0, 0.5, 1]) expect(reverseAt(0, x)).toBe(0);
  });

  it('refuses a share or fulfilment outside 0 to 1', () => {
    expect(() => reverseAt(1.5, 0)).toThrow(new RangeError('invalid share: 1.5 (expected 0 <= share <= 1)'));
    expect(() => reverseAt(-0.5, 0)).toThrow(RangeError);
    expect(() => reverseAt(0.5, 1.2)).toThrow(new RangeError('invalid fulfilment: 1.2 (expected 0 <= x <= 1)'));
    expect(() => reverseAt(0.5, -0.2)).toThrow(RangeError);
  });
});
