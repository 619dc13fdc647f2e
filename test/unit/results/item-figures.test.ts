import { describe, expect, it } from 'vitest';
import { alphaIfDeleted } from '../../../src/core/items/alpha.ts';
import { correlationInterval } from '../../../src/core/items/correlation-interval.ts';
import { readScores } from '../../../src/core/items/scores.ts';
import { itemsNeeded } from '../../../src/core/items/spearman-brown.ts';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Mark, Sheet } from '../../../src/core/results/sheet.ts';
import { item, sheetOf } from './sheets.ts';

const times = <T>(n: number, row: T): readonly T[] => Array<T>(n).fill(row);
/** The better half has all but the first right, the other half only the first; the last is right for all. */
const halves = (n: number) => analyseSheet(sheetOf([...times(Math.ceil(n / 2), 'BAAAA'), ...times(Math.floor(n / 2), 'ABBBA')]));

describe('the figures of an item', () => {
  it('tell one that the better half missed from one that it had, and nothing of one that all had', () => {
    const [against, one, , , all] = halves(30).items;
    expect(against).toMatchObject({ r: -1, d: expect.closeTo(-1, 12), red: true });
    expect(one).toMatchObject({ r: 1, d: expect.closeTo(1, 12), red: false });
    expect(all).toMatchObject({ r: null, interval: null, d: expect.closeTo(0, 12), red: false });
    expect(halves(29).items.map(({ red }) => red)).toEqual(times(5, false));
  });

  it('are red only beyond chance', () => {
    const { items } = analyseSheet(sheetOf([...times(8, 'AAB'), ...times(7, 'ABB'), ...times(7, 'BAA'), ...times(8, 'BBA')]));
    expect(items.map(({ red }) => red)).toEqual([true, false, true]);
    expect(items[1]?.r).toBeCloseTo(0, 1);
    expect(items[0]?.interval).toEqual(correlationInterval(items[0]?.r as number, 30));
  });

  it('say what alpha would be without it once there are twenty students', () => {
    const rows = [...times(7, 'AAA'), ...times(3, 'AAB'), ...times(2, 'ABB'), ...times(7, 'BBB')];
    const scores = (all: readonly string[]) => readScores(all.map((row) => [...row].map((sign) => Number(sign === 'A'))));
    expect(analyseSheet(sheetOf(rows)).items.map(({ r, alphaIfDeleted: without }) => [r === null, without])).toEqual(
      times(3, [false, null]),
    );
    const all = [...rows, 'BAA'];
    const { items, reliability } = analyseSheet(sheetOf(all));
    expect(items.map(({ alphaIfDeleted: without }) => without)).toEqual(alphaIfDeleted(scores(all)));
    expect(reliability).toMatchObject({ items: 3, neededFor080: itemsNeeded(reliability.alpha as number, 3) });
  });

  it('have their caution index from the chart, whatever place they have there', () => {
    const rows = [10, 9, 9, 8, 8, 7, 7, 7, 6, 6, 5, 4].map((n) => 'B'.repeat(10 - n).padEnd(10, 'A'));
    const { items, chart } = analyseSheet(sheetOf([...rows, 'AAABBBBBBB']));
    expect(chart?.items[0]).not.toBe(0);
    chart?.items.forEach((k, column) => {
      expect(items[k]?.caution).toBe(chart.itemCaution[column]);
    });
    expect(items.filter(({ caution }) => caution !== null).length).toBeGreaterThan(5);
  });

  it('are of its own most: half the marks of the better part are a D of a half, and right from where the teacher says', () => {
    const two = (score: number): Mark => ({ score, state: score === 2 ? 'right' : score === 1 ? 'part' : 'wrong' });
    const marks = [...times(6, [two(1), two(2)]), ...times(6, [two(0), two(0)])];
    const students = marks.map((_, i) => ({ id: `s${i}`, name: `${9 - (i % 10)}`, status: 'in' as const }));
    const items = ['a', 'b'].map((id) => item(id, { max: 2, options: undefined }));
    const sheet: Sheet = { students, items, marks };
    expect(analyseSheet(sheet).items.map(({ d, difficulty }) => [d, difficulty])).toEqual([
      [0.5, 0.25],
      [1, 0.5],
    ]);
    expect([0.5, 0.6].map((rightFrom) => analyseSheet(sheet, { rightFrom }).chart?.p)).toEqual([
      [6, 6],
      [6, 0],
    ]);
    // Equals stand in the chart in the order of their names.
    expect(analyseSheet(sheet).chart?.learners.slice(0, 6)).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it('have no order to speak of where there is no other item', () => {
    const { items, chart } = analyseSheet(sheetOf([...times(6, 'A'), ...times(6, 'B')]));
    expect(chart).toBeNull();
    expect(items[0]).toMatchObject({
      difficulty: 0.5,
      r: null,
      interval: null,
      d: null,
      ebel: null,
      alphaIfDeleted: null,
      caution: null,
    });
  });

  it.each([
    [0, 'hard'],
    [29, 'hard'],
    [30, 'middle'],
    [90, 'middle'],
    [91, 'easy'],
    [100, 'easy'],
  ] as const)('call one that %i of 100 had right %s', (right, level) => {
    expect(analyseSheet(sheetOf([...times(right, 'A'), ...times(100 - right, 'B')])).items[0]?.level).toBe(level);
  });

  it('take 0.4, 1, 0.7 and 0.3 of 4 for 60 %, as they show it: no limit is missed by a binary digit', () => {
    const of = (...scores: readonly number[]) => {
      const students = scores.map((_, i) => ({ id: `s${i}`, name: '', status: 'in' as const }));
      const marks = scores.map((score): Mark[] => [{ score, state: 'part' }]);
      const { items, points } = analyseSheet({ students, items: [item('a', { options: undefined })], marks });
      return [items[0]?.level, points[0]?.weak];
    };
    expect([of(0.4, 1, 0.7, 0.3), of(0, 0, 0.6, 0.7, 0.2)]).toEqual([
      ['middle', false],
      ['middle', true],
    ]);
  });

  it('are the share of what is marked where answers wait', () => {
    const waits = item('w', { max: 4, options: undefined });
    const marks: Mark[][] = [[{ score: 3, state: 'part' }], [{ score: 0, state: 'unmarked' }], [{ score: 0, state: 'empty' }]];
    const students = marks.map((_, i) => ({ id: `s${i}`, name: '', status: 'in' as const }));
    expect(analyseSheet({ students, items: [waits], marks }).items[0]).toMatchObject({
      n: 2,
      waiting: 1,
      empty: 1,
      difficulty: 0.375,
    });
  });
});
