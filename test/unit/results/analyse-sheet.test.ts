import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Sheet } from '../../../src/core/results/sheet.ts';
import { item, sheetOf, simulated } from './sheets.ts';

const plain = (n: number) => analyseSheet(simulated(7, n, Array(12).fill({})));

describe('analyseSheet', () => {
  it('says of a paper nobody handed in that nobody did, and nothing else', () => {
    const results = analyseSheet(sheetOf([null, null], [item('q0')]));
    expect(results.attendance).toEqual({ listed: 2, counted: 0, late: [], missing: ['s0', 's1'] });
    expect(results).toMatchObject({ totals: null, students: [], chart: null, look: [], standing: 'hidden', explain: [] });
    expect(results.help).toEqual(['s0', 's1'].map((student) => ({ student, reasons: [{ code: 'missing' }] })));
    expect(results.items[0]).toMatchObject({ n: 0, difficulty: null, level: null });
    const none = { alpha: null, interval: null, kr20: null, kr21: null, sem: null };
    expect(results.reliability).toEqual({ ...none, items: 1, neededFor080: null });
    expect(results.points[0]).toMatchObject({ n: 0, share: null, weak: false });
  });

  it('takes a paper of no items and a list of no students', () => {
    expect(analyseSheet({ students: [], items: [], marks: [] }).totals).toBeNull();
    expect(analyseSheet({ ...sheetOf(['A']), items: [], marks: [[]] }).totals).toBeNull();
  });

  it('counts who was late with the others, and names them', () => {
    const sheet = sheetOf(['A', 'B']);
    const late = { ...sheet, students: sheet.students.map((one, i) => ({ ...one, status: i ? ('late' as const) : one.status })) };
    expect(analyseSheet(late).attendance).toEqual({ listed: 2, counted: 2, late: ['s1'], missing: [] });
  });

  it('under 10 students shows difficulty only', () => {
    const { items, chart, standing, reliability, look, students } = plain(9);
    expect(standing).toBe('hidden');
    expect([chart, reliability.alpha]).toEqual([null, null]);
    for (const each of items) {
      expect(each.difficulty).not.toBeNull();
      expect(each).toMatchObject({ r: null, interval: null, d: null, ebel: null, caution: null, red: false });
      for (const option of each.options) expect(option).toMatchObject({ r: null, upper: null, lower: null, dead: false });
    }
    expect(look.flatMap(({ findings }) => findings.map(({ code }) => code)).filter((code) => code !== 'few-earned')).toEqual([]);
    expect(students.every(({ caution }) => caution === null)).toBe(true);
  });

  it('under 30 gives discrimination as a hint, which is never red; under 20 no reliability', () => {
    const hint = plain(10);
    expect(hint.standing).toBe('hint');
    expect(hint.chart).not.toBeNull();
    expect(hint.items.some(({ r }) => r !== null)).toBe(true);
    expect(hint.reliability.alpha).toBeNull();
    const miskeyed = analyseSheet(simulated(3, 29, [{ key: 'B', slope: 3 }, ...Array(12).fill({ slope: 2 })]));
    expect(miskeyed.items.some(({ red }) => red)).toBe(false);
    expect(plain(20).reliability.alpha).not.toBeNull();
    expect(plain(30).standing).toBe('plain');
  });

  it('has Ebel’s words from 60 students on', () => {
    expect(plain(59).items.every(({ ebel }) => ebel === null)).toBe(true);
    expect(plain(60).items.every(({ ebel }) => ebel !== null)).toBe(true);
  });

  it('leaves an item with one unmarked answer out of every total, and says how many wait', () => {
    const rows = Array.from({ length: 12 }, (_, i) => (i === 3 ? 'AB?' : i % 2 ? 'ABA' : 'BAB'));
    const { waiting, totals, countedItems, items, points, students } = analyseSheet(sheetOf(rows));
    expect(waiting).toEqual({ answers: 1, items: [{ item: 'q2', answers: 1 }] });
    expect(countedItems).toEqual(['q0', 'q1']);
    expect(totals).toMatchObject({ n: 12, max: 2 });
    expect(items[2]).toMatchObject({ id: 'q2', n: 11, waiting: 1, difficulty: 5 / 11, r: null, options: [] });
    expect(points.find(({ id }) => id === 'q2.1')).toMatchObject({ n: 11, waiting: 1, share: 5 / 11 });
    expect(students[3]).toMatchObject({ waiting: 1, of: 3, total: 1 });
  });

  it('has no totals while no item is marked for all', () => {
    const { totals, students, points, help } = analyseSheet(sheetOf(['?', 'A']));
    expect(totals).toBeNull();
    expect(students[1]).toMatchObject({ total: null, share: null, rank: null });
    expect(help).toEqual([]);
    expect(points[0]).toMatchObject({ share: 1, n: 1, waiting: 1 });
  });

  it('shows the items an S-P chart is drawn of by index into those that count, and the students into those counted', () => {
    const rows = [null, ...Array.from({ length: 12 }, (_, i) => (i < 6 ? '?AA' : '?AB'))];
    const { chart, countedItems, students } = analyseSheet(sheetOf(rows));
    expect(countedItems).toEqual(['q1', 'q2']);
    expect(chart?.items).toEqual([0, 1]);
    expect(chart?.learners.map((i) => students[i]?.share)).toEqual([...Array(6).fill(1), ...Array(6).fill(0.5)]);
  });

  it('does not change what it is given, and gives the same again', () => {
    const sheet = simulated(5, 40, Array(8).fill({}));
    const before = JSON.stringify(sheet);
    expect(analyseSheet(sheet)).toEqual(analyseSheet(sheet));
    expect(JSON.stringify(sheet)).toBe(before);
  });
});

describe('analyseSheet refuses', () => {
  const good = sheetOf(['AB', null]);
  const [row] = good.marks as [NonNullable<Sheet['marks'][number]>];
  const [first] = good.items as [Sheet['items'][number]];
  const withMark = (mark: object): Sheet => ({ ...good, marks: [[{ ...row[0], ...mark } as never, row[1] as never], null] });
  it.each<[string, Sheet]>([
    ['no sheet', null as never],
    ['a row too few', { ...good, marks: [row] }],
    ['a mark too few', { ...good, marks: [row.slice(1), null] }],
    ['marks of one who is missing', { ...good, marks: [row, row] }],
    ['no marks of one who handed in', { ...good, marks: [null, null] }],
    ['a student twice', { ...good, students: good.students.map((one) => ({ ...one, id: 's' })) }],
    ['an item twice', { ...good, items: [first, first] }],
    ['an unknown status', { ...good, students: good.students.map((one) => ({ ...one, status: 'ill' as never })) }],
    ['an unknown state', withMark({ state: 'good' })],
    ['a score above the item', withMark({ score: 2 })],
    ['a score that is no number', withMark({ score: Number.NaN })],
    ['a score for nothing', withMark({ state: 'empty', score: 1 })],
    ['a choice that is no option', withMark({ chosen: ['E'] })],
    ['points of another number', withMark({ earned: [1, 1] })],
    ['more for a point than it gives', withMark({ earned: [2] })],
    ['an item of no marks', { ...good, items: [{ ...first, max: 0 }, good.items[1] as never] }],
    [
      'an option twice',
      { ...good, items: [{ ...first, options: [first.options?.[0], first.options?.[0]] as never }, good.items[1] as never] },
    ],
  ])('%s', (_, sheet) => {
    expect(() => analyseSheet(sheet)).toThrow(RangeError);
  });

  it.each([
    [{ pass: 0 }, 'invalid pass mark: 0 (expected 0.01 <= pass <= 1)'],
    [{ pass: 1.1 }, 'invalid pass mark: 1.1 (expected 0.01 <= pass <= 1)'],
    [{ rightFrom: 0 }, 'invalid share that counts as right: 0 (expected 0.01 <= rightFrom <= 1)'],
    [null as never, 'invalid judging: null (expected an object)'],
  ])('the judging %o', (judging, message) => {
    expect(() => analyseSheet(good, judging)).toThrow(new RangeError(message));
  });
});
