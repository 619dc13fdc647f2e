import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Mark, Sheet, SheetItem } from '../../../src/core/results/sheet.ts';
import { item, letter } from './sheets.ts';

/** A class of five, and one who is missing, at a paper of four questions: everything here was worked out on paper. */
const points = (...all: readonly (readonly [string, number])[]): SheetItem['points'] => all.map(([id, marks]) => ({ id, marks }));
const items: readonly SheetItem[] = [
  item('q1', { points: points(['a.1', 1]) }),
  item('q2', { points: points(['a.2', 1]) }),
  item('q3', { kind: 'match', max: 2, options: undefined, points: points(['a.1', 1], ['b.1', 1]) }),
  item('q4', { kind: 'essay', max: 4, options: undefined, points: points(['b.1', 1], ['b.2', 3]) }),
];
const mark = (state: Mark['state'], score: number, earned?: readonly number[]): Mark => ({
  state,
  score,
  ...(earned && { earned }),
});
const rows: Readonly<Record<string, readonly Mark[] | null>> = {
  an: [letter('A'), letter('A'), mark('right', 2), mark('right', 4, [1, 3])],
  // An essay that was marked as a whole earns each of its points in the share of its mark.
  bo: [letter('A'), letter('B'), mark('part', 1), mark('part', 2)],
  cy: [letter('A'), letter('-'), mark('wrong', 0), mark('wrong', 0, [0, 0])],
  di: [letter('B'), letter('A'), mark('part', 1), mark('empty', 0)],
  ed: [letter('B'), letter('B'), mark('wrong', 0), mark('part', 1, [0, 1])],
  fu: null,
};
const sheet: Sheet = {
  students: Object.entries(rows).map(([id, row]) => ({
    id,
    name: id,
    status: row === null ? 'missing' : id === 'di' ? 'late' : 'in',
  })),
  items,
  marks: Object.values(rows),
};
const results = analyseSheet(sheet);

describe('a class of five at four questions', () => {
  it('has the totals 8, 4, 1, 2 and 1 of 8', () => {
    const { totals, attendance, waiting } = results;
    expect(attendance).toEqual({ listed: 6, counted: 5, late: ['di'], missing: ['fu'] });
    expect(waiting).toEqual({ answers: 0, items: [] });
    expect(totals).toMatchObject({
      n: 5,
      max: 8,
      mean: 3.2,
      meanShare: 0.4,
      median: 2,
      lowest: 1,
      highest: 8,
      passed: 1,
      passRate: 0.2,
    });
    expect(totals?.sd).toBeCloseTo(Math.sqrt(34.8 / 5), 12);
    expect(totals?.bands.map(({ students, share }) => [students, share])).toEqual([
      [1, 0.2],
      [0, 0],
      [0, 0],
      [0, 0],
      [4, 0.8],
    ]);
  });

  it('has for each student total, share, rank, what was left empty and the points that were lost', () => {
    const of = (id: string, total: number, rank: number, empty: number, weak: readonly string[], status = 'in') => ({
      ...{ id, name: id, status, total, share: total / 8, rank, empty, waiting: 0, of: 4, caution: null, weak },
    });
    expect(results.students).toEqual([
      of('an', 8, 1, 0, []),
      of('bo', 4, 2, 0, ['a.2']),
      of('cy', 1, 4, 1, ['b.1', 'b.2', 'a.2']),
      of('di', 2, 3, 1, ['b.1', 'b.2', 'a.1'], 'late'),
      of('ed', 1, 4, 0, ['b.1', 'b.2', 'a.2', 'a.1']),
    ]);
    expect(results.help.map(({ student }) => student)).toEqual(['cy', 'ed', 'di', 'bo', 'fu']);
  });

  it('has for each point its share of the marks, the weakest first, and who lost it or holds it', () => {
    const of = (id: string, share: number, on: readonly string[], lost: readonly string[], held: readonly string[]) => ({
      ...{ id, share, n: 5, waiting: 0, weak: true, items: on, lessons: ['unit/lesson'], lost, held },
    });
    expect(results.points).toEqual([
      of('b.1', 3.5 / 10, ['q3', 'q4'], ['cy', 'di', 'ed'], ['an']),
      of('b.2', 5.5 / 15, ['q4'], ['cy', 'di', 'ed'], ['an']),
      of('a.2', 2 / 5, ['q2'], ['bo', 'cy', 'ed'], ['an', 'di']),
      of('a.1', 5 / 10, ['q1', 'q3'], ['di', 'ed'], ['an']),
    ]);
  });

  it('has for each question its share of the marks and what was chosen, and nothing that five students cannot tell', () => {
    const hidden = { r: null, interval: null, red: false, d: null, ebel: null, alphaIfDeleted: null, caution: null };
    const of = (id: string, difficulty: number, empty: number) => ({
      id,
      n: 5,
      waiting: 0,
      difficulty,
      level: 'middle',
      empty,
      ...hidden,
    });
    expect(results.items.map(({ options, topWrong, ...rest }) => rest)).toEqual([
      of('q1', 3 / 5, 0),
      of('q2', 2 / 5, 1),
      of('q3', 4 / 5 / 2, 0),
      of('q4', 7 / 5 / 4, 1),
    ]);
    expect(results.items.map(({ options }) => options.map(({ chosen }) => chosen))).toEqual([[3, 2, 0, 0], [2, 2, 0, 0], [], []]);
    expect(results.items.map(({ topWrong }) => topWrong?.id)).toEqual(['B', 'B', undefined, undefined]);
    expect(results).toMatchObject({ chart: null, standing: 'hidden', countedItems: ['q1', 'q2', 'q3', 'q4'] });
    expect(results.reliability).toEqual({
      ...{ alpha: null, interval: null, kr20: null, kr21: null, sem: null },
      ...{ items: 4, neededFor080: null },
    });
    expect(results.look.map(({ item: id, action }) => `${id} ${action}`)).toEqual(['q4 reteach', 'q2 reteach', 'q3 reteach']);
  });

  it('lets those explain who hold a point, each in turn, and puts what was lost together into one question', () => {
    expect(results.explain.map(({ point, students }) => [point, students])).toEqual([
      ['b.1', ['an']],
      ['b.2', ['an']],
      ['a.2', ['di', 'an']],
      ['a.1', ['an']],
    ]);
    expect(results.followUp.points).toEqual(['b.1', 'b.2', 'a.2', 'a.1']);
    expect(results.followUp.pairs.map(({ points, both, n }) => [points.join(' '), both, n])).toEqual([
      ['b.1 b.2', 3, 5],
      ['b.1 a.2', 2, 5],
      ['b.1 a.1', 2, 5],
      ['b.2 a.2', 2, 5],
      ['b.2 a.1', 2, 5],
      ['a.2 a.1', 1, 5],
    ]);
  });
});
