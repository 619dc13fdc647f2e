import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import { counted } from '../../../src/core/results/counted.ts';
import type { StudentFigures } from '../../../src/core/results/results.ts';
import type { Mark } from '../../../src/core/results/sheet.ts';
import { helpFor } from '../../../src/core/results/students.ts';
import { totalsOf } from '../../../src/core/results/totals.ts';
import { item, sheetOf } from './sheets.ts';

/** Rows of ten answers, so many of them right. */
const scored = (...right: readonly number[]) => right.map((count) => 'A'.repeat(count).padEnd(10, 'B'));

describe('the totals', () => {
  const { totals } = analyseSheet(sheetOf(scored(10, 9, 8, 7, 6, 5, 3, 0)));

  it('have mean, median, spread and ends in points', () => {
    expect(totals).toMatchObject({ n: 8, max: 10, mean: 6, meanShare: 0.6, median: 6.5, lowest: 0, highest: 10 });
    expect(totals?.sd).toBeCloseTo(Math.sqrt((16 + 9 + 4 + 1 + 0 + 1 + 9 + 36) / 8), 12);
  });

  it('fall into the bands from 90, 80, 70, 60 and below, each student once', () => {
    expect(totals?.bands.map(({ from, to, students }) => [from, to, students])).toEqual([
      [0.9, 1, 2],
      [0.8, 0.9, 1],
      [0.7, 0.8, 1],
      [0.6, 0.7, 1],
      [0, 0.6, 3],
    ]);
    expect(totals?.bands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('pass from 60 %, or from where the teacher says', () => {
    expect(totals).toMatchObject({ pass: 0.6, passed: 5, passRate: 5 / 8 });
    expect(analyseSheet(sheetOf(scored(10, 9, 8)), { pass: 0.9 }).totals).toMatchObject({ passed: 2 });
  });

  it('take 0.1 + 0.7 of 1 for 80 %', () => {
    const items = [item('a', { max: 0.3 }), item('b', { max: 0.7 })];
    const marks: Mark[][] = [
      [
        { score: 0.1, state: 'part' },
        { score: 0.7, state: 'right' },
      ],
    ];
    const { totals } = analyseSheet({ students: [{ id: 's', name: '', status: 'in' }], items, marks });
    expect(totals?.highest).toBeLessThan(0.8);
    expect(totals?.bands[1]?.students).toBe(1);
  });
});

describe('the students', () => {
  it('have ranks, equals sharing the better', () => {
    expect(analyseSheet(sheetOf(scored(8, 9, 8, 1))).students.map(({ rank }) => rank)).toEqual([2, 1, 2, 4]);
  });

  it('need help under the pass mark or with a third left empty, the lowest first, the missing last', () => {
    const { help } = analyseSheet(sheetOf([...scored(10, 5), 'AAAAAA----', null, ...scored(2)]));
    expect(help).toEqual([
      { student: 's4', reasons: [{ code: 'below-pass', share: 0.2, pass: 0.6 }] },
      { student: 's1', reasons: [{ code: 'below-pass', share: 0.5, pass: 0.6 }] },
      { student: 's2', reasons: [{ code: 'left-empty', empty: 4, of: 10 }] },
      { student: 's3', reasons: [{ code: 'missing' }] },
    ]);
  });

  it('are named for answers out of order after those who need help, with the index', () => {
    // all follow one order but the last, who has the hardest half right and the easiest wrong
    const { help, students } = analyseSheet(sheetOf([...scored(10, 9, 9, 8, 8, 7, 7, 7, 6, 6, 5, 4), 'BBBAAAAAAA']));
    expect(students[12]?.caution).toBeGreaterThan(0.75);
    expect(help.map(({ student, reasons }) => [student, reasons.map(({ code }) => code)])).toEqual([
      ['s11', ['below-pass']],
      ['s10', ['below-pass']],
      ['s12', ['odd-pattern']],
    ]);
  });
});

describe('who is worth a word', () => {
  const { students } = analyseSheet(sheetOf(scored(9)));
  const help = (...changes: readonly Partial<StudentFigures>[]) =>
    helpFor(
      { students: [], items: [], marks: [] },
      changes.map((change, i) => ({ ...(students[0] as StudentFigures), id: `${i}`, ...change })),
      0.6,
    ).map(({ student, reasons }) => [student, ...reasons.map(({ code }) => code)].join(' '));

  it('is nobody without a reason, and nobody whose paper is not marked', () => {
    expect(help({}, { share: null }, { share: 0.6 }, { empty: 1, of: 6 }, { empty: 0, of: 0 }, { caution: 0.74 })).toEqual([]);
  });

  it('is who left a third empty, or whose answers are out of order by three quarters', () => {
    expect(help({ empty: 2, of: 6 }, { caution: 0.75 }, { share: 0.59, caution: 0.9 })).toEqual([
      '2 below-pass odd-pattern',
      '0 left-empty',
      '1 odd-pattern',
    ]);
  });

  it('comes by share, with those whose answers are out of order and nothing else after all others', () => {
    const odd = { caution: 0.8 };
    const empty = { empty: 4, of: 4 };
    const all = [
      { ...odd, share: 0.65 },
      { ...empty, share: 0.8 },
      { ...odd, share: 0.61 },
      { ...empty, ...odd, share: 0.7 },
      { share: 0.1 },
    ];
    expect(help(...all).map((line) => line[0])).toEqual(['4', '3', '1', '2', '0']);
  });
});

describe('the totals of counted marks', () => {
  it('leave the marks as they are, in the order of the students', () => {
    const all = counted(sheetOf(scored(8, 3, 5)));
    expect(totalsOf(all, 0.6)).toMatchObject({ lowest: 3, median: 5, highest: 8 });
    expect([...(all.scores?.totals ?? [])]).toEqual([8, 3, 5]);
  });
});
