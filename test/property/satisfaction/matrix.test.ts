import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules, QUADRANTS, quadrantOf, quadrants } from '../../../src/core/satisfaction/matrix.ts';
import { type Rated, type Rule, thresholds } from '../../../src/core/satisfaction/thresholds.ts';

/** Ratings on a scale of 1 to 5 in tenths, so that ties with each other and with thresholds are common. */
const rating = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
const rated: fc.Arbitrary<Rated> = fc.record({ importance: rating, satisfaction: rating }, { noNullPrototype: true });
const items = fc.array(rated, { minLength: 1, maxLength: 20 });
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ by: 'mean' }, { by: 'median' }, { by: 'midpoint', importance: [1, 5], satisfaction: [1, 5] }),
  rated.map((limits): Rule => ({ by: 'given', ...limits })),
);

describe('the quadrants', () => {
  it('partition the items: each is in exactly one, by both of its comparisons', () => {
    fc.assert(
      fc.property(items, rule, (list, by) => {
        const limits = thresholds(list, by);
        const found = quadrants(list, by);
        expect(found).toHaveLength(list.length);
        const counts = QUADRANTS.map((quadrant) => found.filter((each) => each === quadrant).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        list.forEach((item, k) => {
          const clear = (axis: keyof Rated) => Math.abs(item[axis] - limits[axis]) > 1e-9;
          const important = found[k] === 'concentrate' || found[k] === 'keep';
          const satisfied = found[k] === 'overkill' || found[k] === 'keep';
          expect(important).toBe(clear('importance') ? item.importance > limits.importance : true);
          expect(satisfied).toBe(clear('satisfaction') ? item.satisfaction > limits.satisfaction : true);
        });
      }),
    );
  });

  it('do not depend on the order of the items', () => {
    fc.assert(
      fc.property(items, rule, (list, by) => {
        expect(quadrants([...list].reverse(), by)).toEqual([...quadrants(list, by)].reverse());
      }),
    );
  });

  it('stay where they are when both axes are stretched and moved with their scales', () => {
    fc.assert(
      fc.property(items, fc.constantFrom<Rule>({ by: 'mean' }, { by: 'median' }), (list, by) => {
        const moved = list.map(({ importance, satisfaction }) => ({
          importance: 4 * importance + 3,
          satisfaction: 2 * satisfaction,
        }));
        expect(quadrants(moved, by)).toEqual(quadrants(list, by));
      }),
    );
  });

  it('always leave something important and something satisfactory by mean and median', () => {
    fc.assert(
      fc.property(items, fc.constantFrom<Rule>({ by: 'mean' }, { by: 'median' }), (list, by) => {
        const found = quadrants(list, by);
        expect(found.some((quadrant) => quadrant === 'concentrate' || quadrant === 'keep')).toBe(true);
        expect(found.some((quadrant) => quadrant === 'overkill' || quadrant === 'keep')).toBe(true);
      }),
    );
  });

  it('put at least half of the items at or above the median on either axis', () => {
    fc.assert(
      fc.property(items, (list) => {
        const found = quadrants(list, { by: 'median' });
        const high = found.filter((quadrant) => quadrant === 'concentrate' || quadrant === 'keep').length;
        expect(high).toBeGreaterThanOrEqual(list.length / 2);
      }),
    );
  });
});

describe('compareRules', () => {
  it('lists exactly the items whose quadrant differs between rules', () => {
    fc.assert(
      fc.property(items, rule, rule, (list, one, other) => {
        const { quadrants: found, changing } = compareRules(list, [one, other]);
        expect(found).toEqual([quadrants(list, one), quadrants(list, other)]);
        list.forEach((_, k) => {
          expect(changing.includes(k)).toBe(found[0]?.[k] !== found[1]?.[k]);
        });
      }),
    );
  });

  it('leaves frozen items and rules as they were', () => {
    fc.assert(
      fc.property(items, rule, (list, by) => {
        const frozen = Object.freeze(list.map((item) => Object.freeze({ ...item })));
        compareRules(frozen, Object.freeze([Object.freeze({ ...by }), Object.freeze({ by: 'median' as const })]));
        expect(frozen).toEqual(list);
      }),
    );
  });

  it('agrees with quadrantOf at the thresholds it draws', () => {
    fc.assert(
      fc.property(items, rule, (list, by) => {
        const limits = thresholds(list, by);
        expect(quadrants(list, by)).toEqual(list.map((item) => quadrantOf(item, limits)));
      }),
    );
  });
});
