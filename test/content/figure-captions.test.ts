import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { losses } from '../../src/core/lifecycle/chain/losses.ts';
import { gapsLink, gapsOf } from '../../src/widgets/figures/gaps.ts';
import { adviceOf, RIGHT_BUDGET, spendingLink, splitAt, WORTH } from '../../src/widgets/figures/keep-or-win.ts';
import { offersLink, offersOf, verdictOf } from '../../src/widgets/figures/offers.ts';
import { matrixLink, matrixOf } from '../../src/widgets/figures/priorities.ts';
import { outcomesOf, promiseLink } from '../../src/widgets/figures/promise.ts';
import { timeLink } from '../../src/widgets/figures/time-line.ts';
import { treeLink, treeOf } from '../../src/widgets/figures/tree.ts';
import { chainOf } from '../../src/widgets/lifecycle/chain.ts';
import { fitted } from '../../src/widgets/lifecycle/fit.ts';
import { behind, leftAfter, lives } from '../../src/widgets/lifecycle/group.ts';
import { gainsOf } from '../../src/widgets/lifecycle/levers.ts';
import { STANDARD } from '../../src/widgets/lifecycle/state.ts';

const LOCALES = ['zh', 'en'] as const;
const read = (locale: string, path: string) =>
  readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8');

/** What stands right at an instrument: its caption and the list of things to try. */
const around = (text: string, tag: string): string => {
  const caption = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(text)?.[1];
  if (caption === undefined) throw new Error(`${tag} has no caption`);
  const tries = /<Try>([\s\S]*?)<\/Try>/.exec(text)?.[1] ?? '';
  return `${caption}\n${tries.replace(/\]\(#[^)]*\)/g, ']').replace(/^\d\. /gm, '')}`;
};
/** Every number in digits. */
const numbersIn = (text: string): readonly string[] => text.match(/[\u2212-]?\d+(?:\.\d+)?/g) ?? [];

const same = (value: number, digits: number) => value.toFixed(digits).replace('-', '\u2212');
const chain = chainOf(STANDARD);
const river = losses(chain, STANDARD.months);
const left = (name: 'number' | 'rate' | 'mixed', year: number) => leftAfter(name, STANDARD, year)?.of100 ?? Number.NaN;
const meanAt = (rate: number) => {
  const mean = lives({ ...STANDARD, rate })[1]?.mean;
  return mean?.kind === 'finite' ? mean.periods : Number.NaN;
};
const gaps = gapsOf(gapsLink.standard);
const worst = Math.min(...gaps.rows.map(({ gap }) => gap));
const promises = outcomesOf(promiseLink.standard);
const [green, blue] = offersOf(offersLink.standard);
const zones = matrixOf(matrixLink.standard).points.map(({ zone }) => zone);
const level = adviceOf({ budget: 26.2, winning: 38 });

/** For each lesson with an instrument: what it is, the numbers its sentences may quote, and what they say in words, all recomputed. */
const QUOTED: Readonly<
  Record<string, { tag: string; numbers: readonly string[]; claims: readonly (readonly [string, boolean])[] }>
> = {
  'lifecycle/group-lifetime': {
    tag: 'LifecycleSimulator',
    numbers: [same(STANDARD.rate, 0), same(left('rate', 10), 0), same(left('rate', 10) * 10, 0), '20'],
    claims: [
      ['a fixed number is gone in year ten', left('number', 10) === 0 && left('number', 9) > 0],
      ['where customers differ, more are left', left('mixed', 10) > left('rate', 10)],
      ['at 20 % a year the life is halved exactly', meanAt(10) === 2 * meanAt(20)],
    ],
  },
  'lifecycle/four-stages': {
    tag: 'LifecycleSimulator',
    numbers: [],
    claims: [
      ['two thirds of a hundred reach build-up', Math.abs(river.reached - 2 / 3) < 0.001],
      ['a third leave in exploration', Math.abs(river.lost.exploration - 1 / 3) < 0.001],
      ['exploration loses most', Math.max(...Object.values(river.lost)) === river.lost.exploration],
      ['each lever changes its rate by a fifth', STANDARD.share === 20 && gainsOf(STANDARD).every(({ moved }) => moved === 20)],
    ],
  },
  'loyalty/five-times': {
    tag: 'KeepOrWin',
    numbers: [],
    claims: [
      ['the two lines meet at the best division', level.move === 'stop'],
      ['which is of the right budget', level.budget === 'right' && spendingLink.standard.budget === 26.2],
    ],
  },
  'clv/money-and-time': {
    tag: 'TimeLine',
    numbers: [same(timeLink.standard.rate, 0), same(1 + timeLink.standard.rate / 100, 1), '1'],
    claims: [],
  },
  'complaints/handling-complaints': {
    tag: 'ComplaintTree',
    numbers: [same(treeLink.standard.complaining, 0)],
    claims: [
      [
        'the best handling saves only those who speak',
        treeOf(treeLink.standard).kept - treeOf({ ...treeLink.standard, settled: 0 }).kept < 4,
      ],
      [
        'more who speak, handled well, stay',
        treeOf({ ...treeLink.standard, complaining: 30 }).kept > treeOf(treeLink.standard).kept,
      ],
    ],
  },
  'satisfaction/managing-expectations': {
    tag: 'ExpectationTradeOff',
    numbers: [same(promises.best.expectation, 1)],
    claims: [
      [
        'first-time buyers rise all the way',
        promises.course.every(({ first }, i, all) => i === 0 || first > (all[i - 1]?.first ?? 0)),
      ],
      [
        'satisfaction falls all the way',
        promises.course.every(({ satisfaction }, i, all) => i === 0 || satisfaction < (all[i - 1]?.satisfaction ?? 0)),
      ],
      ['the top is a little right of the middle', promises.best.expectation > 5.5 && promises.best.expectation < 7.5],
    ],
  },
  'satisfaction/satisfaction-matrix': {
    tag: 'PriorityMatrix',
    numbers: [],
    claims: [
      ['the lines are at the means', matrixLink.standard.rule === 'mean'],
      ['wait, app and price are urgent', [1, 3, 4].every((i) => zones[i] === 'concentrate')],
      ['and nothing else is', zones.filter((zone) => zone === 'concentrate').length === 3],
      ['music and cup design are icing', [6, 7].every((i) => zones[i] === 'overkill')],
    ],
  },
  'satisfaction/servqual': {
    tag: 'ServqualGaps',
    numbers: [same(-worst, 1), same(gaps.plain, 2), same(gaps.weighted, 3)],
    claims: [
      ['the two worst are equal', gaps.rows.filter(({ gap }) => Math.abs(gap - worst) < 1e-9).length === 2],
      [
        'the fall is mainly reliability’s, whose weight goes from a fifth to about a third',
        gaps.rows.some(
          ({ name, gap, weight }) =>
            name === 'reliability' && weight === 32 && (gap * (weight / 100 - 1 / 5)) / (gaps.weighted - gaps.plain) > 0.9,
        ),
      ],
    ],
  },
  'value/delivered-value': {
    tag: 'DeliveredValue',
    numbers: [same(green?.difference ?? 0, 0)],
    claims: [
      ['the differences are alike', verdictOf(offersLink.standard).difference === 'tie'],
      [
        'Blue Cup costs less and gives more for it',
        verdictOf(offersLink.standard).ratio === 'blue' && (blue?.cost ?? 0) < (green?.cost ?? 0),
      ],
    ],
  },
};

describe.each(Object.entries(QUOTED))('around the instrument of %s', (path, { tag, numbers, claims }) => {
  it.each(LOCALES)('%s quotes no number that is not recomputed here', (locale) => {
    const quoted = numbersIn(around(read(locale, path), tag));
    expect(quoted.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  if (claims.length > 0)
    it.each(claims)('%s', (_, holds) => {
      expect(holds).toBe(true);
    });

  it.each(LOCALES)('%s says of what holds only of the opening figures that it does', (locale) => {
    const caption = around(read(locale, path), tag);
    const scoped = /按图中最初的设定|starting figures|以一年10%为例|Take 10%|At 10%|at 10%|贴现率10%/;
    if (numbersIn(caption).length > 0) expect(caption).toMatch(scoped);
  });
});

describe('the lessons’ text beside an instrument', () => {
  it('quotes the right budget, the share for winning, the worth of a customer and the ratio of averages', () => {
    for (const locale of LOCALES) {
      const text = read(locale, 'loyalty/five-times');
      for (const number of [
        same(RIGHT_BUDGET, 1),
        `${level.best}`,
        same(WORTH, 1),
        same(splitAt(26.179, 37.664).average ?? 0, 2),
      ])
        expect(text).toContain(number);
    }
  });

  it('quotes when the last of a hundred leaves', () => {
    const { last } = behind(STANDARD);
    expect(last.kind === 'finite' && Math.abs(last.periods - 50) < 1).toBe(true);
    expect(read('zh', 'lifecycle/group-lifetime')).toContain('平均五十年上下');
    expect(read('en', 'lifecycle/group-lifetime')).toContain('some fifty years on average');
  });

  it('offers real data of which seven years foresee the other five', () => {
    const { error } = fitted([100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4], 7);
    expect(typeof error === 'number' && Math.abs(error) < 0.05).toBe(true);
  });
});

it('a number that nobody recomputed is found', () => {
  expect(numbersIn('三分之二，−0.42与66.7%')).toEqual(['\u22120.42', '66.7']);
});
