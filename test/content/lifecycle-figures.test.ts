import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factor } from '../../src/core/money/factors.ts';
import { profitOf } from '../../src/widgets/lifecycle/chain.ts';
import { STANDARD } from '../../src/widgets/lifecycle/state.ts';

const LOCALES = ['zh', 'en'] as const;
const read = (locale: string, path: string) =>
  readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8');
/** The cells of the table rows of a lesson. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
/** The number in a cell, with its sign; NaN where there is none. */
const numberIn = (cell = ''): number => Number.parseFloat(cell.replace(/[,+约]|about/g, '').replace('\u2212', '-'));

describe.each(LOCALES)('the lesson on group lifetime, in %s', (locale) => {
  it('counts year by year who leaves and who is left', () => {
    const years = rowsOf(read(locale, 'lifecycle/group-lifetime')).filter((row) => numberIn(row[1]) > 0);
    expect(years).toHaveLength(4);
    for (const [year, start, leave, left] of years) {
      const before = 1000 * 0.9 ** (numberIn(year?.replace('第', '')) - 1);
      expect([start, leave, left].map(numberIn)).toEqual([before, before * 0.1, before * 0.9].map(Math.round));
    }
  });

  it('quotes the churn of the first and of the seventh year as the published cohort has it', () => {
    const data = readFileSync(new URL('../../content/data/cohort-high-end.yaml', import.meta.url), 'utf8');
    const survivors = (/survivors: \[(.+)\]/.exec(data)?.[1] ?? '').split(',').map(Number) as [number, number, ...number[]];
    const churn = (year: number) => 100 * (1 - (survivors[year] as number) / (survivors[year - 1] as number));
    expect(churn(1)).toBeCloseTo(13.1, 9);
    expect(Math.round(churn(7))).toBe(5);
    expect(read(locale, 'lifecycle/group-lifetime')).toMatch(/13\.1 ?%[\s\S]*5 ?%/);
  });
});

it.each(LOCALES)('the lesson on the four stages says what acquisition leaves of the river’s profit, in %s', (locale) => {
  const { total } = profitOf(STANDARD);
  expect([Math.round(total), Math.round(900 - total)]).toEqual([835, 65]);
  const text = read(locale, 'lifecycle/four-stages');
  for (const figure of ['835', '900', '65']) expect(text).toContain(figure);
});

describe.each(LOCALES)('the lesson on value, in %s', (locale) => {
  it('reckons one more year against better beans in every year, at year ends and 10 per cent', () => {
    const rows = rowsOf(read(locale, 'value/value')).filter((row) => numberIn(row[0]) > 0);
    expect(rows.map((row) => numberIn(row[0]))).toEqual([3, 4, 5, 6]);
    for (const [stay, extra, gain, total, today] of rows) {
      const years = numberIn(stay);
      expect(numberIn(extra)).toBe(160 * years);
      expect(numberIn(gain)).toBe(840);
      expect(numberIn(total)).toBe(840 - 160 * years);
      expect(numberIn(today)).toBe(Math.round(840 * factor('P/F', 0.1, years + 1) - 160 * factor('P/A', 0.1, years)));
    }
  });
});

it.each(LOCALES)('the lesson on delivered value spends one budget at two shops, in %s', (locale) => {
  const text = read(locale, 'value/delivered-value');
  for (const [cost, cups] of [
    [23, 18],
    [18, 23],
  ] as const) {
    expect(cost * cups).toBe(414);
    expect(text).toContain(`${8 * cups}`);
  }
});
