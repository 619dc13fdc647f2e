import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Mark } from '../../../src/core/results/sheet.ts';
import { item, letter, sheetOf } from './sheets.ts';

const written = item('w', {
  kind: 'short',
  max: 4,
  options: undefined,
  points: [
    { id: 'x.1', marks: 1 },
    { id: 'x.2', marks: 3 },
  ],
  lessons: ['x/one'],
});
const earned = (first: number, second: number): Mark => ({
  score: first + second,
  state: first + second === 4 ? 'right' : first + second > 0 ? 'part' : 'wrong',
  earned: [first, second],
});

describe('the points', () => {
  const choice = item('c', { points: [{ id: 'x.1', marks: 1 }], lessons: ['x/two'] });
  const sheet = {
    ...sheetOf(['A', 'A', 'A'], [written, choice]),
    marks: [
      [earned(1, 3), letter('A')],
      [earned(1, 0), letter('B')],
      [earned(0, 1), letter('-')],
    ],
  };
  const { points, students } = analyseSheet(sheet);

  it('are earned over all answers that test them, the weakest first', () => {
    expect(points.map(({ id, share, n, items, lessons }) => ({ id, share, n, items, lessons }))).toEqual([
      { id: 'x.2', share: 4 / 9, n: 3, items: ['w'], lessons: ['x/one'] },
      { id: 'x.1', share: 3 / 6, n: 3, items: ['w', 'c'], lessons: ['x/one', 'x/two'] },
    ]);
  });

  it('say who lost each and who holds it, half being neither', () => {
    expect(points[0]).toMatchObject({ lost: ['s1', 's2'], held: ['s0'], weak: true });
    expect(points[1]).toMatchObject({ lost: ['s2'], held: ['s0'] });
    expect(students.map(({ weak }) => weak)).toEqual([[], ['x.2'], ['x.2', 'x.1']]);
  });

  it('are weak under 60 %', () => {
    const share = (rows: string[]) => analyseSheet(sheetOf(rows)).points[0];
    expect(share(['A', 'A', 'A', 'B', 'B'])).toMatchObject({ share: 0.6, weak: false });
    expect(share(['A', 'B'])).toMatchObject({ share: 0.5, weak: true });
  });
});

describe('what to do next', () => {
  const rows = ['AABB', 'AABB', 'ABBB', 'BABB', 'BBBA', 'BBBA', 'BBBB', 'BBBB'];
  const { explain, followUp, points } = analyseSheet(sheetOf(rows));

  it('asks those who hold a weak point to explain it, three at most, not the same ones every time', () => {
    expect(points.map(({ id }) => id)).toEqual(['q2.1', 'q3.1', 'q0.1', 'q1.1']);
    expect(explain).toEqual([
      { point: 'q3.1', students: ['s4', 's5'] },
      { point: 'q0.1', students: ['s0', 's1', 's2'] },
      { point: 'q1.1', students: ['s3', 's0', 's1'] },
    ]);
  });

  it('takes the four weakest points into a follow-up paper, and pairs those lost by the same students', () => {
    expect(followUp.points).toEqual(['q2.1', 'q3.1', 'q0.1', 'q1.1']);
    expect(followUp.pairs[0]).toEqual({ points: ['q2.1', 'q3.1'], both: 6, n: 8 });
    expect(followUp.pairs).toHaveLength(6);
    expect(followUp.pairs.map(({ both }) => both)).toEqual([6, 5, 5, 4, 3, 3]);
  });

  it('has nothing to do where every point held', () => {
    expect(analyseSheet(sheetOf(['AAA', 'AAA']))).toMatchObject({ explain: [], followUp: { points: [], pairs: [] } });
  });
});

describe('the options of an item', () => {
  const [first] = analyseSheet(sheetOf([...Array(5).fill('AA'), ...'BBBCC--'.split('').map((sign) => `${sign}B`)])).items;

  it('have the most chosen wrong one named, with its share', () => {
    expect(first?.topWrong).toMatchObject({ id: 'B', chosen: 3, share: 0.25 });
  });

  it('are dead where the wrong answers would have reached them', () => {
    expect(first?.options.map(({ id, dead }) => [id, dead])).toEqual([
      ['A', false],
      ['B', false],
      ['C', false],
      ['D', true],
    ]);
    const [easy] = analyseSheet(sheetOf([...Array(19).fill('AA'), 'BB'])).items;
    expect(easy?.options.some(({ dead }) => dead)).toBe(false);
  });

  it('count each of several that were taken', () => {
    const both = item('m', { kind: 'multiple', options: [...'ABC'].map((id) => ({ id, correct: id !== 'C' })) });
    const took = (...chosen: string[]): Mark => ({ score: Number(chosen.join() === 'A,B'), state: 'wrong', chosen });
    const sheet = { ...sheetOf(['A', 'A', 'A'], [both]), marks: [[took('A', 'B')], [took('A', 'C')], [took('C')]] };
    const [figures] = analyseSheet(sheet).items;
    expect(figures?.options.map(({ id, chosen, correct }) => [id, chosen, correct])).toEqual([
      ['A', 2, true],
      ['B', 1, true],
      ['C', 2, false],
    ]);
    expect(figures?.topWrong?.id).toBe('C');
  });

  it('are none for an item of which no option is right, and no wrong one is named where none was taken', () => {
    const open = item('o', { options: [...'AB'].map((id) => ({ id, correct: false })) });
    expect(analyseSheet(sheetOf(['A', 'B'], [open])).items[0]).toMatchObject({ options: [], topWrong: null });
    expect(analyseSheet(sheetOf(['A', 'A'])).items[0]?.topWrong).toBeNull();
  });
});
