import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionGaps, itemGaps, overallGap, weightedGap } from '../../../src/core/satisfaction/servqual.ts';

const rating = fc.integer({ min: 1, max: 7 });
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');

/** A questionnaire of 1 to 8 statements filled in by 1 to 12 respondents, with a dimension for each statement. */
const survey = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 })).chain(([items, people]) => {
  const table = fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: people, maxLength: people });
  return fc.record({ expectations: table, perceptions: table, names: fc.array(name, { minLength: items, maxLength: items }) });
});

describe('SERVQUAL', () => {
  it('turns its sign when expectations and perceptions change places', () => {
    fc.assert(
      fc.property(survey, ({ expectations, perceptions }) => {
        const there = itemGaps(expectations, perceptions);
        const back = itemGaps(perceptions, expectations);
        there.forEach((gap, item) => {
          expect(gap).toBeCloseTo(-(back[item] as number), 12);
        });
      }),
    );
  });

  it('does not depend on the order of the respondents', () => {
    fc.assert(
      fc.property(survey, ({ expectations, perceptions }) => {
        const reversed = itemGaps([...expectations].reverse(), [...perceptions].reverse());
        itemGaps(expectations, perceptions).forEach((gap, item) => {
          expect(gap).toBeCloseTo(reversed[item] as number, 12);
        });
      }),
    );
  });

  it('keeps the overall gap between the smallest and the largest dimension, weighted or not', () => {
    fc.assert(
      fc.property(survey, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }), (filled, points) => {
        const gaps = dimensionGaps(itemGaps(filled.expectations, filled.perceptions), filled.names);
        const values = Object.values(gaps);
        const weights = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((each, k) => [each, points[k] as number]));
        for (const overall of [overallGap(gaps), weightedGap(gaps, weights)]) {
          expect(overall).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
          expect(overall).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        }
      }),
    );
  });

  it('weighs alike whatever unit the weights are in, and equal weights are no weights', () => {
    fc.assert(
      fc.property(survey, fc.integer({ min: 1, max: 1000 }), ({ expectations, perceptions, names }, unit) => {
        const gaps = dimensionGaps(itemGaps(expectations, perceptions), names);
        const alike = Object.fromEntries(Object.keys(gaps).map((each) => [each, unit]));
        expect(weightedGap(gaps, alike)).toBeCloseTo(overallGap(gaps), 12);
      }),
    );
  });

  it('leaves frozen tables as they were', () => {
    fc.assert(
      fc.property(survey, ({ expectations, perceptions, names }) => {
        const freeze = (table: number[][]) => Object.freeze(table.map((row) => Object.freeze([...row])));
        const gaps = Object.freeze(dimensionGaps(itemGaps(freeze(expectations), freeze(perceptions)), Object.freeze([...names])));
        expect(Number.isFinite(overallGap(gaps))).toBe(true);
      }),
    );
  });
});
