import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/items/analyse.ts';
import { difficulty } from '../../../src/core/items/difficulty.ts';
import { upperLower } from '../../../src/core/items/discrimination.ts';
import { distractorTable } from '../../../src/core/items/distractors.ts';
import { extremeGroups } from '../../../src/core/items/groups.ts';
import { correctedItemTotal, itemTotal, restOf } from '../../../src/core/items/item-total.ts';
import { masteryIndex } from '../../../src/core/items/mastery.ts';
import { readScores } from '../../../src/core/items/scores.ts';
import { deal, fours, keys, partMarks, rightOrWrong } from './arbitraries.ts';

const share = fc.constantFrom(0.1, 0.27, 1 / 3, 0.5);
const ties = fc.constantFrom('share' as const, 'order' as const);

/** Figure by figure equal to nine decimals, null for null. */
function same(one: readonly (number | null)[], other: readonly (number | null)[]): void {
  expect(one.map((figure) => figure === null)).toEqual(other.map((figure) => figure === null));
  one.forEach((figure, j) => {
    expect(figure ?? 0).toBeCloseTo(other[j] ?? 0, 9);
  });
}

describe('the extreme groups', () => {
  it('have their size in places, no learner more than one, and the better in the upper', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 40 }),
        share,
        ties,
        (criterion, part, way) => {
          const { size, upper, lower } = extremeGroups(Object.freeze(criterion), part, way);
          for (const group of [upper, lower]) {
            expect(group.reduce((sum, place) => sum + place, 0)).toBeCloseTo(size, 9);
            for (const place of group) expect(place >= 0 && place <= 1).toBe(true);
          }
          const best = (group: Float64Array) => group.reduce((sum, place, i) => sum + place * (criterion[i] as number), 0);
          expect(best(upper)).toBeGreaterThanOrEqual(best(lower) - 1e-9);
          expect(2 * size).toBeLessThanOrEqual(criterion.length);
        },
      ),
    );
  });

  it('are the same whichever way, where no two are equal', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 40 }), share, (criterion, part) => {
        expect(extremeGroups(criterion, part, 'share')).toEqual(extremeGroups(criterion, part, 'order'));
      }),
    );
  });
});

describe('discrimination', () => {
  it('lies in [-1, 1], by either way with ties, for part marks too', () => {
    fc.assert(
      fc.property(partMarks, share, ties, (rows, part, way) => {
        for (const d of upperLower(readScores(rows), { share: part, ties: way, maxima: fours(rows) })) {
          expect(d).toBeGreaterThanOrEqual(-1);
          expect(d).toBeLessThanOrEqual(1);
          expect(Object.is(d, -0)).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order of the learners where equals share', () => {
    fc.assert(
      fc.property(rightOrWrong, share, keys, (rows, part, order) => {
        same(upperLower(readScores(deal(rows, order)), { share: part }), upperLower(readScores(rows), { share: part }));
      }),
    );
  });

  it('sums over the items to the distance of the two groups in points, at least 0', () => {
    fc.assert(
      fc.property(rightOrWrong, share, (rows, part) => {
        const scores = readScores(rows);
        const { size, upper, lower } = extremeGroups(scores.totals, part, 'share');
        const distance = scores.totals.reduce((sum, total, i) => sum + ((upper[i] ?? 0) - (lower[i] ?? 0)) * total, 0) / size;
        const sum = upperLower(scores, { share: part }).reduce((whole, d) => whole + d, 0);
        expect(sum).toBeCloseTo(distance, 9);
        expect(sum).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('turns its sign when the criterion is turned round', () => {
    fc.assert(
      fc.property(rightOrWrong, share, (rows, part) => {
        const scores = readScores(rows);
        const turned = upperLower(scores, { share: part, criterion: scores.totals.map((total) => -total) });
        same(
          turned.map((d) => -d),
          upperLower(scores, { share: part }),
        );
      }),
    );
  });
});

describe('the item-total correlations', () => {
  it('lie in [-1, 1], and the uncorrected one is not the smaller', () => {
    fc.assert(
      fc.property(partMarks, (rows) => {
        const scores = readScores(rows);
        const [corrected, whole] = [correctedItemTotal(scores), itemTotal(scores)];
        corrected.forEach((r, j) => {
          expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
          const uncorrected = whole[j];
          if (r !== null && uncorrected !== null && uncorrected !== undefined)
            expect(uncorrected).toBeGreaterThanOrEqual(r - 1e-9);
        });
      }),
    );
  });

  it('do not change when an item is stretched or a constant added to another', () => {
    fc.assert(
      fc.property(partMarks, fc.integer({ min: -50, max: 50 }), (rows, constant) => {
        const moved = rows.map((row) => row.map((mark, j) => (j === 0 ? mark + constant : mark)));
        same(correctedItemTotal(readScores(moved)), correctedItemTotal(readScores(rows)));
      }),
    );
  });
});

describe('difficulty', () => {
  it('lies in [0, 1] and averages to the mean share of the marks', () => {
    fc.assert(
      fc.property(partMarks, (rows) => {
        const scores = readScores(rows);
        const p = difficulty(scores, fours(rows));
        for (const each of p) expect(each >= 0 && each <= 1).toBe(true);
        const whole = scores.totals.reduce((sum, total) => sum + total, 0);
        expect(p.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole / 4 / rows.length, 9);
      }),
    );
  });
});

describe('the mastery index', () => {
  it('lies in [-1, 1] and parts everybody, if it parts anybody', () => {
    fc.assert(
      fc.property(rightOrWrong, fc.integer({ min: 0, max: 7 }), (rows, cut) => {
        const scores = readScores(rows);
        const masters = scores.totals.filter((total) => total >= cut).length;
        const b = masteryIndex(scores, scores.totals, cut);
        expect(b === null).toBe(masters === 0 || masters === rows.length);
        for (const each of b ?? []) expect(Math.abs(each)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the distractor table', () => {
  const options = ['A', 'B', 'C', 'D'];
  const answers = fc.array(fc.constantFrom('A', 'B', 'C', 'D', null), { minLength: 2, maxLength: 30 });

  it('counts every learner once, among the options or the omitted, in the class and in either group', () => {
    fc.assert(
      fc.property(answers, (chosen) => {
        const merit = chosen.map((_, i) => (i * 7) % 5);
        const { choices, omitted } = distractorTable({ options, key: 'A', answers: Object.freeze(chosen) }, Object.freeze(merit));
        const sum = (field: 'chosen' | 'share' | 'upper' | 'lower') => choices.reduce((whole, row) => whole + row[field], 0);
        expect(sum('chosen') + omitted).toBe(chosen.length);
        expect(sum('share')).toBeLessThanOrEqual(1 + 1e-12);
        expect(sum('upper')).toBeLessThanOrEqual(1 + 1e-12);
        if (omitted === 0) expect(sum('lower')).toBeCloseTo(1, 9);
        expect(choices.filter(({ works }) => works === null)).toHaveLength(1);
      }),
    );
  });

  it('agrees for the key with the analysis of right and wrong', () => {
    fc.assert(
      fc.property(rightOrWrong, (rows) => {
        const scores = readScores(rows);
        const column = scores.columns[0] as Float64Array;
        const chosen = Array.from(column, (mark) => (mark === 1 ? 'A' : 'B'));
        const table = distractorTable({ options, key: 'A', answers: chosen }, restOf(scores, column));
        same([table.choices[0]?.correlation ?? null], [correctedItemTotal(scores)[0] ?? null]);
        expect(table.choices[0]?.share).toBeCloseTo(difficulty(scores)[0] as number, 12);
      }),
    );
  });
});

describe('analyse', () => {
  it('never returns NaN or Infinity, and leaves frozen rows as they were', () => {
    const finite = (value: unknown): boolean =>
      typeof value === 'number'
        ? Number.isFinite(value)
        : typeof value !== 'object' || value === null || Object.values(value).every(finite);
    fc.assert(
      fc.property(partMarks, fc.integer({ min: 1, max: 4 }), (rows, copies) => {
        const frozen = Object.freeze(
          new Array(copies)
            .fill(rows)
            .flat()
            .map((row: number[]) => Object.freeze([...row])),
        );
        const maxima = Object.freeze(fours(rows));
        expect(finite(analyse(frozen, maxima))).toBe(true);
        expect(frozen.slice(0, rows.length)).toEqual(rows);
      }),
    );
  });
});
