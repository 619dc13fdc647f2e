import { describe, expect, it } from 'vitest';
import { readScores } from '../../../src/core/items/scores.ts';
import { spChart } from '../../../src/core/items/sp-chart.ts';

const chartOf = (...rows: string[]) => spChart(readScores(rows.map((row) => [...row].map(Number))));

describe('spChart', () => {
  it('puts the best learner on top and the easiest item on the left, with the lines at their counts', () => {
    const { learners, items, right, s, p } = chartOf('001', '111', '011');
    expect(learners).toEqual([1, 2, 0]);
    expect(items).toEqual([2, 1, 0]);
    expect(right).toEqual([
      [true, true, true],
      [true, true, false],
      [true, false, false],
    ]);
    expect(s).toEqual([3, 2, 1]);
    expect(p).toEqual([3, 2, 1]);
  });

  it('orders equals by their total in points, then by key, then as listed', () => {
    const scores = readScores([
      [2, 0],
      [2, 0],
      [3, 0],
      [2, 0],
    ]);
    expect(spChart(scores, { maxima: [3, 3], keys: ['李', '丁', '王', '李'] }).learners).toEqual([2, 1, 0, 3]);
  });

  it('orders items that as many had right by their difficulty', () => {
    const scores = readScores([
      [2, 3],
      [0, 1],
    ]);
    expect(spChart(scores, { maxima: [4, 4] }).items).toEqual([1, 0]);
  });

  it('counts part marks as right from half up, unless told otherwise', () => {
    const scores = readScores([
      [0.1 + 0.2, 0.2],
      [0.6, 0.6],
    ]);
    expect(spChart(scores, { maxima: [0.6, 0.6] }).s).toEqual([2, 1]);
    expect(spChart(scores, { maxima: [0.6, 0.6], rightFrom: 1 }).s).toEqual([2, 0]);
    expect(spChart(scores, { maxima: [0.6, 0.6], rightFrom: 0.3 }).s).toEqual([2, 2]);
  });

  it.each([
    ['all are right', ['111', '111']],
    ['all are wrong', ['000', '000']],
    ['there is one learner', ['101']],
    ['there is one item', ['1', '0', '1']],
  ])('has no index where %s', (_, rows) => {
    const { disparity, learnerCaution, itemCaution } = chartOf(...rows);
    expect(disparity).toBeNull();
    for (const index of [...learnerCaution, ...itemCaution]) expect(index).toBeNull();
  });

  it.each([
    ['rows that were not read', () => spChart([[1, 0]] as never)],
    ['too few keys', () => spChart(readScores([[1], [0]]), { keys: ['a'] })],
    ['keys that are no text', () => spChart(readScores([[1]]), { keys: [1] as never })],
    ['a share of nothing', () => spChart(readScores([[1]]), { rightFrom: 0 })],
    ['a share above all', () => spChart(readScores([[1]]), { rightFrom: 1.1 })],
    ['marks above the maximum', () => spChart(readScores([[2]]))],
    ['a charting that is no object', () => spChart(readScores([[1]]), null as never)],
  ])('refuses %s', (_, misuse) => {
    expect(misuse).toThrow(RangeError);
  });
});
