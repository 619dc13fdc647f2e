import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disconfirmation, expectationSlope, prevailing, satisfaction } from '../../../src/core/satisfaction/disconfirmation.ts';

const rating = fc.integer({ min: -700, max: 700 }).map((hundredths) => hundredths / 100);
const weight = fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100);
const weights = fc.record({ a: rating, b: weight, c: weight }, { noNullPrototype: true });

describe('disconfirmation', () => {
  it('turns round when expectation and performance change places', () => {
    const mirror = { negative: 'positive', confirmed: 'confirmed', positive: 'negative' };
    fc.assert(
      fc.property(rating, rating, (e, p) => {
        expect(disconfirmation(p, e)).toBe(mirror[disconfirmation(e, p)]);
      }),
    );
  });

  it('is confirmed exactly where ratings of two decimals are equal', () => {
    fc.assert(
      fc.property(rating, rating, (e, p) => {
        expect(disconfirmation(e, p) === 'confirmed').toBe(e === p);
      }),
    );
  });
});

describe('satisfaction', () => {
  it('changes by b - c for each point of expectation and by c for each point of performance', () => {
    fc.assert(
      fc.property(weights, rating, rating, rating, (w, e, p, step) => {
        const here = satisfaction(w, e, p);
        expect(satisfaction(w, e + step, p) - here).toBeCloseTo(step * expectationSlope(w), 8);
        expect(satisfaction(w, e, p + step) - here).toBeCloseTo(step * w.c, 8);
      }),
    );
  });

  it('falls with expectation exactly where contrast prevails', () => {
    fc.assert(
      fc.property(weights, rating, rating, (w, e, p) => {
        const change = satisfaction(w, e + 1, p) - satisfaction(w, e, p);
        const pull = prevailing(w);
        if (pull === 'neither') expect(change).toBeCloseTo(0, 9);
        else expect(Math.sign(change)).toBe(pull === 'contrast' ? -1 : 1);
      }),
    );
  });

  it('never falls with performance, and leaves frozen weights as they were', () => {
    fc.assert(
      fc.property(weights, rating, rating, (w, e, p) => {
        const frozen = Object.freeze({ ...w });
        expect(satisfaction(frozen, e, p + 1)).toBeGreaterThanOrEqual(satisfaction(frozen, e, p));
        expect(frozen).toEqual(w);
      }),
    );
  });
});
