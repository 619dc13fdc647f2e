import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factor } from '../../src/core/money/factors.ts';
import { type Quadrant, quadrants } from '../../src/core/satisfaction/matrix.ts';
import { HANDLINGS, TARP } from '../../src/core/satisfaction/tarp.ts';
import { gapsLink } from '../../src/widgets/figures/gaps.ts';
import { matrixLink } from '../../src/widgets/figures/priorities.ts';
import { outcomeOf, promiseLink } from '../../src/widgets/figures/promise.ts';
import { SORTS } from './read.ts';

const LOCALES = ['zh', 'en'] as const;
type Locale = (typeof LOCALES)[number];
const read = (locale: Locale, path: string) =>
  readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8')
    .replaceAll('\u2212', '-')
    .replace(/(?<=\d),(?=\d{3})/g, '');
/** The numbers of each table row whose first cell is one of these, in the order asked for. */
const row = (text: string, first: string): readonly number[] => {
  const line = text.split('\n').find((each) => each.startsWith(`| ${first} |`));
  if (!line) throw new Error(`no row “${first}”`);
  return (line.slice(first.length + 4).match(/[+-]?\d+(?:\.\d+)?/g) ?? []).map(Number);
};

const DIGITS = '零一二三四五六七八九';
/** A Chinese numeral below a hundred: 三十六 → 36. */
const han = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  return 10 * (text.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) : 0) + (ones ? DIGITS.indexOf(ones) : 0);
};
const NAMES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** An English numeral below a hundred: thirty-six → 36. */
const english = (text: string): number => {
  const [tens = '', ones = ''] = text.toLowerCase().split('-');
  const at = TENS.indexOf(tens);
  return at < 0 ? NAMES.split(' ').indexOf(tens) : 20 + 10 * at + (ones ? NAMES.split(' ').indexOf(ones) : 0);
};
/** The numerals that this pattern holds, in order. */
const told = (locale: Locale, path: string, pattern: RegExp): readonly number[] => {
  const found = pattern.exec(read(locale, path));
  if (!found) throw new Error(`${locale} ${path}: ${pattern}`);
  return found.slice(1).map(locale === 'zh' ? han : english);
};

/** Sums that a story tells in words: the parts come first and the whole last. */
const WHOLES: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'satisfaction/two-factor',
    /从(十)条变成零条[\s\S]*?多了(二十六)条[\s\S]*?净改善(三十六)条/,
    /from (ten) to [\s\S]*?(twenty-six)[\s\S]*?(thirty-six) comments/,
  ],
  ['loyalty/loyalty', /(十一)位说来，(六)位说看价钱，(三)位不作声/, /(eleven)[^.]*?(six)[^.]*?(three)/i],
  [
    'complaints/complaint-value',
    /等待(十四)，做错(九)，app支付(六)，态度(四)，清洁(三)/,
    /(fourteen) about waiting, (nine) [^,]*, (six) [^,]*, (four) [^,]*? and (three) /,
  ],
  [
    'ckm/ckm-and-crm',
    /头一个月(四十一)条，(三十五)条没有用上，(五)条/,
    /(forty-one) entries\. (Thirty-five) [^,.]*?, (?:and )?(five)/,
  ],
];
const TOTALS: Readonly<Record<string, (parts: readonly number[]) => boolean>> = {
  'satisfaction/two-factor': ([fewer = 0, more = 0, all]) => fewer + more === all,
  'loyalty/loyalty': ([a = 0, b = 0, c = 0]) => a + b + c === 20,
  'complaints/complaint-value': (parts) => parts.reduce((sum, each) => sum + each, 0) === 36,
  'ckm/ckm-and-crm': ([all = 0, unused = 0, small = 0]) => unused + small + 1 === all,
};

describe.each(WHOLES)('the story of %s', (path, zh, en) => {
  it.each(LOCALES)('counts rightly in words, in %s', (locale) => {
    const parts = told(locale, path, locale === 'zh' ? zh : en);
    expect(TOTALS[path]?.(parts), parts.join()).toBe(true);
  });
});

describe.each(LOCALES)('the tables and sums of the lessons, in %s', (locale) => {
  it('of SERVQUAL: each gap is perception less expectation, weights make a hundred, pairs twenty-two', () => {
    const text = read(locale, 'satisfaction/servqual');
    const names =
      locale === 'zh'
        ? ['可靠性', '反应性', '保证性', '移情性', '有形性']
        : ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'];
    const rows = names.map((name) => row(text, name));
    for (const [expected = 0, perceived = 0, gap] of rows) expect(gap).toBeCloseTo(perceived - expected, 9);
    expect(rows.reduce((sum, [, , , weight = 0]) => sum + weight, 0)).toBe(100);
    expect(rows.map(([, , , weight]) => weight)).toEqual(Object.values(gapsLink.standard.weights));
    const pairs =
      locale === 'zh'
        ? [...text.matchAll(/性(\d)对/g)].map(([, each]) => Number(each))
        : told(
            'en',
            'satisfaction/servqual',
            /(four) for tangibles, (five) for [a-z]+, (four) for [a-z]+, (four) for [a-z]+ and (five)/,
          );
    expect(pairs.reduce((sum, each) => sum + each, 0)).toBe(22);
  });

  it('of the matrix: which ranks, and which zones under three rules', () => {
    const { importance, satisfaction } = matrixLink.standard;
    const rank = (i: number) => importance.filter((each) => each > (importance[i] ?? 0)).length + 1;
    const [waiting, app, price, seats] = [1, 3, 4, 5] as const;
    expect([rank(waiting), rank(seats), Math.min(...satisfaction)]).toEqual([3, 7, satisfaction[seats]]);
    const items = importance.map((each, i) => ({ importance: each, satisfaction: satisfaction[i] ?? 0 }));
    const under = [{ by: 'midpoint', importance: [1, 5], satisfaction: [1, 5] }, { by: 'mean' }, { by: 'median' }].map((rule) =>
      quadrants(items, rule as Parameters<typeof quadrants>[1]),
    );
    const zonesOf = (i: number): readonly (Quadrant | undefined)[] => under.map((zones) => zones[i]);
    expect(under[0]?.filter((zone) => zone === 'concentrate')).toHaveLength(1);
    expect(zonesOf(seats)).toEqual(['concentrate', 'low-priority', 'low-priority']);
    expect(zonesOf(app).slice(1)).toEqual(['concentrate', 'low-priority']);
    for (const i of [waiting, price]) expect(zonesOf(i)).toEqual(['keep', 'concentrate', 'concentrate']);
    expect(read(locale, 'satisfaction/satisfaction-matrix')).toMatch(
      locale === 'zh' ? /排第七.*排第三/ : /the seventh of ten.*the third/,
    );
  });

  it('of promises: first visits, satisfaction, share that returns and cups', () => {
    const text = read(locale, 'satisfaction/managing-expectations');
    for (const promise of [4, 6, 6.5, 9]) {
      const first = locale === 'zh' ? `${promise}分` : `${promise}`;
      const found = outcomeOf({ ...promiseLink.standard, promise });
      const [people, level, returning, cups] = row(text, first);
      expect([people, level]).toEqual([expect.closeTo(found.first, 6), expect.closeTo(found.satisfaction, 9)]);
      expect(returning).toBeCloseTo((100 * found.repeats) / found.first / 4, 6);
      expect(cups).toBe(Math.round(found.total));
    }
  });

  it('of complaints: the survey’s table, and how many more spoke', () => {
    const text = read(locale, 'complaints/silent-customers');
    for (const [loss, first] of [
      ['minor', locale === 'zh' ? '不到5美元' : 'under 5 dollars'],
      ['major', locale === 'zh' ? '超过100美元' : 'over 100 dollars'],
    ] as const)
      expect(row(text, first)).toEqual(HANDLINGS.map((handling) => Math.round(100 * TARP[loss][handling])));
    const [before = 0, after = 0, more] = told(
      locale,
      'complaints/silent-customers',
      locale === 'zh'
        ? /从(三十六)条变成(九十一)条[\s\S]*?多出来的(五十五)条/
        : /complaints rose from ([a-z-]+) to ([a-z-]+)\.[\s\S]*?The ([a-z-]+) extra/,
    );
    expect(after - before).toBe(more);
  });

  it('of money: a thousand grows, and the offers differ', () => {
    const text = read(locale, 'clv/money-and-time');
    for (const year of [1, 2, 3]) {
      const worth = 1000 * factor('F/P', 0.1, year);
      const first = locale === 'zh' ? `第${DIGITS[year]}年` : `${year}`;
      expect(row(text, first)).toEqual([worth, worth - 1000 * factor('F/P', 0.1, year - 1)].map(Math.round));
    }
    const two = 10_000 * factor('P/A', 0.1, 2);
    for (const figure of [two, 19_000 - two]) expect(text).toContain(figure.toFixed(0));
    expect(Math.floor((10_000 * factor('P/A', 0.015, 2) - 19_000) / 100)).toBe(5);
    expect(read(locale, 'clv/lifetime-value')).toContain((600 * factor('P/F', 0.1, 1)).toFixed(0));
  });

  it('of the nineteen items: how many in each kind, and how many have a second place', () => {
    const { items } = SORTS.find(({ id }) => id === 'nineteen')?.data ?? { items: [] };
    const of = (kind: string) => items.filter(({ primary }) => primary === kind).length;
    expect(['about', 'for', 'from', 'cocreated'].map(of)).toEqual([7, 2, 5, 5]);
    expect([items.length, items.filter(({ also }) => also.length > 0).length]).toEqual([19, 12]);
    expect(read(locale, 'ckm/sorting-knowledge')).toMatch(
      locale === 'zh' ? /七项没有第二种[\s\S]*十二项/ : /seven[\s\S]*twelve/i,
    );
  });

  it('of equity: what a free message adds, and what a step of retention leaves', () => {
    const text = read(locale, 'clv/customer-equity');
    expect(6000 * 50).toBe(300_000);
    expect(text).toContain(locale === 'zh' ? '三十万' : '300000');
    expect(text).toContain(locale === 'zh' ? '九万元' : '90000');
    expect(330 * 3000 - 300 * 3000).toBe(90_000);
  });
});
