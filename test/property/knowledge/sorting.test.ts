import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY } from '../../../src/core/knowledge/key.ts';
import { KINDS } from '../../../src/core/knowledge/kinds.ts';
import { markPlacement, markSorting, type Placement } from '../../../src/core/knowledge/sorting.ts';

const placement: fc.Arbitrary<Placement> = fc.record(
  { kind: fc.constantFrom(...KINDS), reasoned: fc.boolean() },
  { noNullPrototype: true },
);
const placements = fc.dictionary(fc.constantFrom(...KEY.map(({ id }) => id)), placement, { noNullPrototype: true });
const partMark = fc.double({ min: 0, max: 1, noNaN: true });

describe('the marks of a sorting', () => {
  it('sum to the score, which lies between nothing and everything', () => {
    fc.assert(
      fc.property(placements, partMark, (placed, part) => {
        const { marks, score, max } = markSorting(KEY, placed, part);
        expect(marks.map(({ id }) => id)).toEqual(KEY.map(({ id }) => id));
        expect(score).toBeCloseTo(
          marks.reduce((sum, { mark }) => sum + mark, 0),
          12,
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('never call a defensible placement wrong, and never pay more for it than for the primary kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEY), placement, partMark, (entry, placed, part) => {
        const { verdict, mark } = markPlacement(entry, placed, part);
        expect(verdict === 'other').toBe(placed.kind !== entry.primary && !entry.also.includes(placed.kind));
        expect(mark).toBeLessThanOrEqual(markPlacement(entry, { ...placed, kind: entry.primary }, part).mark);
      }),
    );
  });

  it('never fall for giving a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEY), fc.constantFrom(...KINDS), partMark, (entry, kind, part) => {
        const [silent, reasoned] = [false, true].map((given) => markPlacement(entry, { kind, reasoned: given }, part).mark);
        expect(reasoned).toBeGreaterThanOrEqual(silent as number);
      }),
    );
  });

  it('leave a frozen key and frozen placements as they were', () => {
    fc.assert(
      fc.property(placements, (placed) => {
        const frozen = Object.freeze(
          Object.fromEntries(Object.entries(placed).map(([id, each]) => [id, Object.freeze({ ...each })])),
        );
        markSorting(Object.freeze([...KEY]), frozen);
        expect(frozen).toEqual(placed);
      }),
    );
  });
});
