import { describe, expect, it } from 'vitest';
import { driftAt, STAGES } from '../../../src/core/kano/drift.ts';

describe('driftAt, an illustration', () => {
  it('passes through indifferent, attractive, one-dimensional and must-be, in this order', () => {
    expect(STAGES.map(({ category }) => category)).toEqual(['I', 'A', 'O', 'M']);
    expect([0, 1 / 3, 2 / 3, 1].map(driftAt)).toEqual(STAGES);
  });

  it('places its made-up stages evenly, 0.3 on either side of both dividing lines', () => {
    const sides = STAGES.map(({ better, worse }) => [better - 0.5, worse + 0.5].map((side) => Math.round(side * 10)));
    expect(sides).toEqual([
      [-3, 3],
      [3, 3],
      [3, -3],
      [-3, -3],
    ]);
  });

  it('goes straight from one stage to the next', () => {
    const { better, worse } = driftAt(1 / 12);
    expect(better).toBeCloseTo(0.35, 12);
    expect(worse).toBeCloseTo(-0.2, 12);
  });

  it('counts half way as the later stage', () => {
    expect(driftAt(1 / 6).category).toBe('A');
    expect(driftAt(0.5).category).toBe('O');
    expect(driftAt(5 / 6).category).toBe('M');
    expect(driftAt(0.49).category).toBe('A');
    expect(driftAt(0.16).category).toBe('I');
    expect(driftAt(0.83).category).toBe('O');
  });

  it.each([-0.001, 1.001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a part of the life', (t) => {
    expect(() => driftAt(t)).toThrow(new RangeError(`invalid part of life: ${t} (expected 0 <= t <= 1)`));
  });
});
