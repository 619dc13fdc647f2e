import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Curved, reverseAt, satisfactionAt } from '../../../src/core/kano/curves.ts';
import { driftAt } from '../../../src/core/kano/drift.ts';
import { coefficients, unit } from './arbitraries.ts';

const curved = fc.constantFrom<Curved>('M', 'O', 'A', 'I');
/** Coefficients far enough apart for a slope to show. */
const sloped = coefficients.filter(({ better, worse }) => better - worse > 1e-3);
/** Two fulfilments far enough apart for a difference to show. */
const apart = fc.tuple(unit, unit).filter(([one, other]) => other - one > 1e-3);

/** How far the middle of the curve hangs below its chord: positive where convex. */
function sag(category: Curved, point: { better: number; worse: number }, from: number, to: number): number {
  const at = (x: number) => satisfactionAt(category, point, x);
  return (at(from) + at(to)) / 2 - at((from + to) / 2);
}

describe('the curves', () => {
  it('start at worse and end at better, exactly', () => {
    fc.assert(
      fc.property(curved, coefficients, (category, point) => {
        // + 0: an end of -0 comes out as 0
        expect(satisfactionAt(category, point, 0)).toBe(point.worse + 0);
        expect(satisfactionAt(category, point, 1)).toBe(point.better + 0);
      }),
    );
  });

  it('stay between worse and better, without -0', () => {
    fc.assert(
      fc.property(curved, coefficients, unit, (category, point, x) => {
        const satisfaction = satisfactionAt(category, point, x);
        expect(satisfaction).toBeGreaterThanOrEqual(point.worse);
        expect(satisfaction).toBeLessThanOrEqual(point.better);
        expect(Object.is(satisfaction, -0)).toBe(false);
      }),
    );
  });

  it('rise with fulfilment wherever better is above worse', () => {
    fc.assert(
      fc.property(curved, sloped, apart, (category, point, [from, to]) => {
        expect(satisfactionAt(category, point, to)).toBeGreaterThan(satisfactionAt(category, point, from));
      }),
    );
  });

  it('bend down for attractive, up for must-be and not at all for one-dimensional', () => {
    const wide = apart.filter(([from, to]) => to - from > 0.05);
    fc.assert(
      fc.property(sloped, wide, (point, [from, to]) => {
        expect(sag('A', point, from, to)).toBeGreaterThan(0);
        expect(sag('M', point, from, to)).toBeLessThan(0);
        expect(sag('O', point, from, to)).toBeCloseTo(0, 12);
        expect(sag('I', point, from, to)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('make must-be the attractive curve seen from the other end', () => {
    fc.assert(
      fc.property(coefficients, unit, ({ better, worse }, x) => {
        const mirrored = { better: -worse, worse: -better };
        expect(satisfactionAt('M', { better, worse }, x)).toBeCloseTo(-satisfactionAt('A', mirrored, 1 - x), 12);
      }),
    );
  });

  it('have a steepest and a flattest end whose slopes differ by the factor e', () => {
    fc.assert(
      fc.property(sloped, (point) => {
        const step = 1e-5;
        const slope = (category: Curved, from: number) =>
          (satisfactionAt(category, point, from + step) - satisfactionAt(category, point, from)) / step;
        expect(slope('A', 1 - step) / slope('A', 0)).toBeCloseTo(Math.E, 3);
        expect(slope('M', 0) / slope('M', 1 - step)).toBeCloseTo(Math.E, 3);
      }),
    );
  });

  it('leave frozen coefficients as they were', () => {
    fc.assert(
      fc.property(curved, coefficients, unit, (category, point, x) => {
        const frozen = Object.freeze({ ...point });
        satisfactionAt(category, frozen, x);
        expect(frozen).toEqual(point);
      }),
    );
  });

  it('refuse every fulfilment outside 0 to 1', () => {
    const outside = fc.double({ noNaN: false }).filter((x) => !(x >= 0 && x <= 1));
    fc.assert(
      fc.property(curved, coefficients, outside, (category, point, x) => {
        expect(() => satisfactionAt(category, point, x)).toThrow(RangeError);
        expect(() => reverseAt(0.5, x)).toThrow(RangeError);
        expect(() => driftAt(x)).toThrow(RangeError);
      }),
    );
  });
});

describe('the reverse line (an illustration)', () => {
  it('falls from share to -share and is odd about half fulfilment', () => {
    fc.assert(
      fc.property(unit, unit, (share, x) => {
        expect(Math.abs(reverseAt(share, x))).toBeLessThanOrEqual(share);
        expect(reverseAt(share, x)).toBeCloseTo(-reverseAt(share, 1 - x), 12);
        expect(Object.is(reverseAt(share, x), -0)).toBe(false);
        if (share > 0.01 && x > 0.01) expect(reverseAt(share, x)).toBeLessThan(reverseAt(share, 0));
      }),
    );
  });
});

describe('the drift (an illustration)', () => {
  it('never leaves the square between its four stages', () => {
    fc.assert(
      fc.property(unit, (t) => {
        const { better, worse } = driftAt(t);
        expect(better).toBeGreaterThanOrEqual(0.2 - 1e-12);
        expect(better).toBeLessThanOrEqual(0.8 + 1e-12);
        expect(worse).toBeGreaterThanOrEqual(-0.8 - 1e-12);
        expect(worse).toBeLessThanOrEqual(-0.2 + 1e-12);
      }),
    );
  });

  it('calls each point by its quadrant of the better-worse plane', () => {
    fc.assert(
      fc.property(unit, (t) => {
        const { category, better, worse } = driftAt(t);
        // at the dividing lines themselves the last binary digit decides; the unit tests say which stage holds there
        fc.pre(Math.abs(better - 0.5) > 1e-9 && Math.abs(worse + 0.5) > 1e-9);
        expect(category).toBe(better > 0.5 ? (worse < -0.5 ? 'O' : 'A') : worse < -0.5 ? 'M' : 'I');
      }),
    );
  });

  it('moves without a jump, at most 1.8 per life in either coefficient', () => {
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const [from, to] = [driftAt(one), driftAt(other)];
        const reach = 1.8 * Math.abs(one - other) + 1e-12;
        expect(Math.abs(to.better - from.better)).toBeLessThanOrEqual(reach);
        expect(Math.abs(to.worse - from.worse)).toBeLessThanOrEqual(reach);
      }),
    );
  });
});
