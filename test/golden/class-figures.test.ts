import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyseSheet } from '../../src/core/results/analyse-sheet.ts';
import type { Sheet } from '../../src/core/results/sheet.ts';
import { PROJECT } from '../support/site.ts';
import { near } from './vectors.ts';

type Row = Readonly<
  { id: string } & Record<'difficulty' | 'r' | 'd', number> & { interval: [number, number]; options: Option[] }
>;
type Option = Readonly<{ id: string; chosen: number } & Record<'share' | 'upper' | 'lower' | 'r', number>>;
type Lines = Record<'learners' | 'items' | 's' | 'p', number[]> & Record<'learnerCaution' | 'itemCaution', (number | null)[]>;
type Expected = Record<'mean' | 'sd' | 'median' | 'passed' | 'alpha' | 'sem' | 'needed', number> & {
  totals: number[];
  interval: [number, number];
  items: Row[];
  points: Record<string, number>;
  chart: Lines & { disparity: number };
};

/** A simulated class of 40 on a paper of 20, written with its figures by test/fixtures/class-figures.py, which shares no code with us. */
const read = JSON.parse(readFileSync(`${PROJECT}test/fixtures/class-figures.json`, 'utf8')) as {
  sheet: Sheet;
  figures: Expected;
};
const { sheet, figures } = read;
const ours = analyseSheet(sheet);
const same = (actual: number | null | undefined, expected: number | null, what: string) =>
  expected === null ? expect(actual, what).toBeNull() : near(actual as number, expected, 1e-9, what);

it('the totals of the class are those of the independent program', () => {
  for (const name of ['mean', 'sd', 'median', 'passed'] as const) same(ours.totals?.[name], figures[name], name);
  figures.totals.forEach((total, i) => {
    same(ours.students[i]?.total, total, `total of student ${i}`);
  });
});

it('alpha, its interval, SEM and the items needed for 0.8 are those of the independent program', () => {
  same(ours.reliability.alpha, figures.alpha, 'alpha');
  same(ours.reliability.interval?.lower, figures.interval[0], 'lower');
  same(ours.reliability.interval?.upper, figures.interval[1], 'upper');
  same(ours.reliability.sem, figures.sem, 'SEM');
  expect(ours.reliability.neededFor080).toBe(figures.needed);
});

it.each(figures.items)('difficulty, discrimination and options of $id are those of the independent program', (expected) => {
  const item = ours.items.find(({ id }) => id === expected.id);
  for (const name of ['difficulty', 'r', 'd'] as const) same(item?.[name], expected[name], name);
  same(item?.interval?.lower, expected.interval[0], 'lower');
  same(item?.interval?.upper, expected.interval[1], 'upper');
  expect(item?.options.map(({ id, chosen }) => [id, chosen])).toEqual(expected.options.map(({ id, chosen }) => [id, chosen]));
  expected.options.forEach((option, k) => {
    for (const name of ['share', 'upper', 'lower', 'r'] as const)
      same(item?.options[k]?.[name], option[name], `${option.id} ${name}`);
  });
});

it('the S-P chart is that of the independent program: order, lines, disparity and caution indices', () => {
  const { chart } = ours;
  for (const name of ['learners', 'items', 's', 'p'] as const) expect(chart?.[name]).toEqual(figures.chart[name]);
  same(chart?.disparity, figures.chart.disparity, 'D*');
  for (const name of ['learnerCaution', 'itemCaution'] as const)
    figures.chart[name].forEach((index, k) => {
      same(chart?.[name][k], index, `${name} ${k}`);
    });
});

it('the points are earned by the shares of the independent program, the weakest first', () => {
  expect(ours.points).toHaveLength(Object.keys(figures.points).length);
  for (const { id, share, n } of ours.points) {
    same(share, figures.points[id] as number, id);
    expect(n).toBe(40);
  }
  expect(ours.points.map(({ share }) => share)).toEqual(ours.points.map(({ share }) => share as number).sort((a, b) => a - b));
});
