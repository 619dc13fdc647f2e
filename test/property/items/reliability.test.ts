import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha, alphaIfDeleted } from '../../../src/core/items/alpha.ts';
import { alphaInterval } from '../../../src/core/items/alpha-interval.ts';
import { kr20, kr21 } from '../../../src/core/items/kuder-richardson.ts';
import { readScores } from '../../../src/core/items/scores.ts';
import { deal, keys, partMarks, rightOrWrong } from './arbitraries.ts';

/** Both null, or both within 1e-8 of each other relative to their size (alpha may be very negative). */
function same(one: number | null | undefined, other: number | null | undefined): void {
  if (one === null || other === null || one === undefined || other === undefined) expect(one).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(one)));
}

describe('alpha', () => {
  it('does not change when a constant is added to an item', () => {
    fc.assert(
      fc.property(partMarks, fc.nat(6), fc.integer({ min: -1000, max: 1000 }), (rows, at, constant) => {
        const raised = rows.map((row) => row.map((mark, j) => (j === at % row.length ? mark + constant : mark)));
        same(alpha(readScores(raised)), alpha(readScores(rows)));
      }),
    );
  });

  it('does not change with the unit of the marks, nor when all items are turned round', () => {
    fc.assert(
      fc.property(partMarks, fc.constantFrom(0.1, 3, -1, -0.7), (rows, unit) => {
        same(alpha(readScores(rows.map((row) => row.map((mark) => mark * unit)))), alpha(readScores(rows)));
      }),
    );
  });

  it('does not depend on the order of learners or items', () => {
    fc.assert(
      fc.property(partMarks, keys, (rows, order) => {
        same(alpha(readScores(deal(rows, order))), alpha(readScores(rows)));
        same(alpha(readScores(rows.map((row) => deal(row, order)))), alpha(readScores(rows)));
      }),
    );
  });

  it('is at most 1', () => {
    fc.assert(
      fc.property(partMarks, (rows) => {
        expect(alpha(readScores(rows)) ?? 1).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is the same whether the class is counted once or three times', () => {
    fc.assert(
      fc.property(partMarks, (rows) => {
        same(alpha(readScores([...rows, ...rows, ...rows])), alpha(readScores(rows)));
      }),
    );
  });

  it('if an item is deleted is the alpha of the table without its column', () => {
    fc.assert(
      fc.property(
        partMarks.filter((rows) => (rows[0]?.length ?? 0) > 2),
        fc.nat(6),
        (rows, at) => {
          const column = at % (rows[0]?.length ?? 1);
          const without = rows.map((row) => row.filter((_, j) => j !== column));
          same(alphaIfDeleted(readScores(rows))[column], alpha(readScores(without)));
        },
      ),
    );
  });
});

describe('KR-20 and KR-21', () => {
  it('KR-20 is alpha on 0 and 1', () => {
    fc.assert(
      fc.property(rightOrWrong, (rows) => {
        same(kr20(readScores(rows)), alpha(readScores(rows)));
      }),
    );
  });

  it('KR-21 is never above KR-20, and above itself with the sample variance', () => {
    fc.assert(
      fc.property(rightOrWrong, (rows) => {
        const scores = readScores(rows);
        const [twenty, one, sample] = [kr20(scores), kr21(scores), kr21(scores, 'sample')];
        expect([one === null, sample === null]).toEqual([twenty === null, twenty === null]);
        expect(one ?? 0).toBeLessThanOrEqual((twenty ?? 0) + 1e-9 * (1 + Math.abs(twenty ?? 0)));
        expect(sample ?? 0).toBeGreaterThanOrEqual((one ?? 0) - 1e-9);
      }),
    );
  });

  it('do not change when right and wrong change places', () => {
    fc.assert(
      fc.property(rightOrWrong, (rows) => {
        const turned = readScores(rows.map((row) => row.map((mark) => 1 - mark)));
        same(kr20(turned), kr20(readScores(rows)));
        same(kr21(turned), kr21(readScores(rows)));
      }),
    );
  });
});

describe('the interval of alpha', () => {
  const sample = fc.record({ learners: fc.integer({ min: 2, max: 200 }), items: fc.integer({ min: 2, max: 40 }) });

  it('lies below 1, its lower end below its upper one, and narrows with more learners', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 0.99, noNaN: true }), sample, (found, { learners, items }) => {
        const { lower, upper } = alphaInterval(found, { learners, items });
        expect(lower).toBeLessThan(upper);
        expect(upper).toBeLessThanOrEqual(1);
        const more = alphaInterval(found, { learners: learners * 2, items });
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
      { numRuns: 40 },
    );
  });
});
