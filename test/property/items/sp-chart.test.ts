import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readScores } from '../../../src/core/items/scores.ts';
import { spChart } from '../../../src/core/items/sp-chart.ts';

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 10 }))
  .chain(([n, k]) => fc.array(fc.array(fc.constantFrom(0, 1), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));

it('the lines fall, hold as many right answers each, and every index is null or at least 0, for any class', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const { s, p, right, disparity, learnerCaution, itemCaution, learners, items } = spChart(readScores(rows));
      expect(s).toEqual(s.toSorted((a, b) => b - a));
      expect(p).toEqual(p.toSorted((a, b) => b - a));
      const total = rows.flat().filter((mark) => mark === 1).length;
      for (const line of [s, p]) expect(line.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(right).toEqual(learners.map((i) => items.map((j) => rows[i]?.[j] === 1)));
      for (const index of [disparity, ...learnerCaution, ...itemCaution])
        if (index !== null) expect(index).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('a class whose answers follow one order has indices of 0 or none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (totals) => {
      const rows = totals.map((total) => Array.from({ length: 9 }, (_, j) => Number(j < total)));
      const { disparity, learnerCaution, itemCaution } = spChart(readScores(rows));
      for (const index of [disparity, ...learnerCaution, ...itemCaution]) expect(index === null || index === 0).toBe(true);
    }),
  );
});

it('no index depends on the order in which students and items are listed', () => {
  const sorted = (indices: readonly (number | null)[]) => indices.map((index) => index?.toFixed(9) ?? 'none').toSorted();
  fc.assert(
    fc.property(matrix, (rows) => {
      const turned = rows.toReversed().map((row) => row.toReversed());
      const [one, other] = [spChart(readScores(rows)), spChart(readScores(turned))];
      expect(other.disparity).toBe(one.disparity);
      expect(sorted(other.learnerCaution)).toEqual(sorted(one.learnerCaution));
      expect(sorted(other.itemCaution)).toEqual(sorted(one.itemCaution));
    }),
  );
});
