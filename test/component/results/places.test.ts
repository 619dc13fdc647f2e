import { describe, expect, it } from 'vitest';
import { readScores } from '../../../src/core/items/scores.ts';
import { spChart } from '../../../src/core/items/sp-chart.ts';
import type { StudentFigures } from '../../../src/core/results/results.ts';
import { dotsOf } from '../../../src/widgets/results/dots.ts';
import { cellPaths, departures, stepLines } from '../../../src/widgets/results/sp-picture.ts';

const shares = (...list: readonly (number | null)[]) => list.map((share) => ({ share })) as unknown as StudentFigures[];

describe('dotsOf', () => {
  it('never stacks who passed on who did not, wherever the pass mark is', () => {
    for (const pass of [0.6, 0.62, 0.9]) {
      const { dots } = dotsOf(shares(pass - 0.001, pass, pass + 0.02, null), pass);
      expect(dots.map(({ x, passed }) => [x < pass * 100, passed])).toEqual([
        [true, false],
        [false, true],
        [false, true],
      ]);
    }
  });

  it('keeps nothing and everything inside the plot', () => {
    for (const { x, y } of dotsOf(shares(0, 1, 1), 0.6).dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeLessThan(100);
    }
    expect(dotsOf(shares(0.6, 0.1 + 0.5), 0.6).dots.every(({ passed }) => passed)).toBe(true);
  });

  it('lets a dot stand for several where 30 have the same', () => {
    const { dots, k } = dotsOf(shares(...Array(30).fill(0.7)), 0.6);
    expect([k, dots.length]).toEqual([3, 10]);
    for (const { y } of dots) expect(y).toBeGreaterThan(0);
  });
});

describe('the S–P picture', () => {
  const chart = spChart(
    readScores([
      [1, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]),
  );

  it('has each cell once, by whether it is right and on which side of the S line', () => {
    const paths = cellPaths(chart);
    const cells = Object.values(paths).map((path) => path.split('M').length - 1);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(Object.entries(paths).map(([sort, path]) => [sort, path.split('M').length - 1])).toEqual([
      ['right', 4],
      ['hit', 2],
      ['wrong', 4],
      ['missed', 2],
    ]);
  });

  it('has lines that step at every row and every column', () => {
    const { s, p } = stepLines(chart);
    expect(s.slice(0, 2).map(([x, y]) => [Math.round(x), y])).toEqual([
      [67, 0],
      [67, 25],
    ]);
    expect(s.at(-1)?.[1]).toBe(100);
    expect(p[0]).toEqual([0, 75]);
    expect(p.at(-1)?.[0]).toBeCloseTo(100, 12);
  });

  it('tells where a row departs from the order of the class', () => {
    expect(departures([true, false, true], 2)).toEqual({ missed: [1], hit: [2] });
    expect(departures([true, true, false], 2)).toEqual({ missed: [], hit: [] });
  });
});
