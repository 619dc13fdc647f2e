import { describe, expect, it } from 'vitest';
import { kinks, shareAt } from '../../../src/core/satisfaction/line.ts';

describe('shareAt', () => {
  it('follows the line between 0 and 1', () => {
    expect(shareAt({ base: 0.1, slope: 0.2 }, 2)).toBe(0.5);
    expect(shareAt({ base: 0.9, slope: -0.2 }, 2)).toBe(0.5);
  });

  it('is cut off at 0 and at 1', () => {
    expect(shareAt({ base: 0.1, slope: 0.2 }, 9)).toBe(1);
    expect(shareAt({ base: 0.1, slope: 0.2 }, -9)).toBe(0);
    expect(shareAt({ base: 3, slope: 0 }, 0)).toBe(1);
    expect(Object.is(shareAt({ base: -0, slope: 0 }, 0), 0)).toBe(true);
  });

  it('refuses figures that are not finite', () => {
    expect(() => shareAt({ base: Number.NaN, slope: 0 }, 0)).toThrow('invalid base: NaN ');
    expect(() => shareAt({ base: 0, slope: Number.POSITIVE_INFINITY }, 0)).toThrow('invalid slope: Infinity ');
    expect(() => shareAt({ base: 0, slope: 0 }, Number.NaN)).toThrow('invalid position: NaN (expected -9007199254740991 <= x');
  });
});

describe('kinks', () => {
  it('are where the line meets 0 and where it meets 1', () => {
    expect(kinks({ base: 0.5, slope: 0.25 })).toEqual([-2, 2]);
    expect(kinks({ base: 0.5, slope: -0.25 })).toEqual([2, -2]);
  });

  it('are none on a flat line, even one that lies at 0 or 1', () => {
    for (const base of [0, 0.5, 1, 2]) expect(kinks({ base, slope: 0 })).toEqual([]);
  });

  it('are left out where no figure can tell them', () => {
    expect(kinks({ base: 0.5, slope: 1e-300 })).toEqual([]);
    expect(kinks({ base: 0, slope: 1e-300 })).toEqual([0]);
  });

  it('are none where the line is not finite', () => {
    expect(kinks({ base: 0, slope: Number.NaN })).toEqual([]);
  });
});
