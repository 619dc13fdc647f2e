import fc from 'fast-check';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { figures as en } from '../../../src/i18n/en/figures.ts';
import { widget as enCommon } from '../../../src/i18n/en/widget.ts';
import { figures as zh } from '../../../src/i18n/zh/figures.ts';
import { widget as zhCommon } from '../../../src/i18n/zh/widget.ts';
import { type Name, STARTS } from './starts.ts';

/** What a figure says in a state, without its marks. */
const text = (name: Name, change: object = {}, language: 'en' | 'zh' = 'en') => {
  const [Figure, standard] = STARTS[name];
  const [words, common] = language === 'en' ? [en[name], enCommon] : [zh[name], zhCommon];
  const props = { id: 'f', words, common, start: { ...standard, ...change }, linked: false };
  // biome-ignore lint/suspicious/noExplicitAny: seven components of one shape
  const { body } = render(Figure as Component<any>, { props });
  return body
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('\u2212', '-')
    .replace(/\s+/g, ' ');
};

describe('the small figures say on opening what their lessons say', () => {
  it.each([
    ['gaps', ['-0.42', '-0.555']],
    ['matrix', ['satisfaction 3.71 and importance 3.73', 'seats and sockets']],
    ['promise', ['sells 1,296 cups', 'A promise of about 6.5 sells the most, 1,521 cups']],
    [
      'tree',
      [
        'On average 39.32 of a hundred intend to return',
        'Did not complain: 96 customers, of whom 37% intend to return, 35.52 on average',
      ],
    ],
    ['offers', ['they tie; by the ratio, Blue Cup is ahead', '1.35', '1.44', '+8.0']],
    ['time', ['1,000 yuan in year 5 are equivalent to 620.92 in year 0', '1,610.51']],
    ['spending', ['move money to acquisition']],
  ] as const)('%s', (name, sayings) => {
    const page = text(name);
    for (const saying of sayings) expect(page).toContain(saying);
  });

  it('where both cost the same on the margin, the ratio of averages is 1.31 and not five', () => {
    expect(text('spending', { budget: 26.2, winning: 38 })).toMatch(/stop here\. The ratio of average costs is 1\.3\d\./);
  });

  it('keeping and winning says what to do with the budget, and what to think of its size', () => {
    expect(text('spending', { budget: 10, winning: 40 })).toMatch(
      /move money to retention until acquisition has about 22%\..*A larger budget/,
    );
    expect(text('spending', { budget: 60, winning: 10 })).toMatch(/move money to acquisition.*costs more than it brings in/);
    expect(text('spending', { budget: 5, winning: 0 })).toMatch(
      /All the money goes to retention.*Ratio of average costs none|none.*All the money goes/,
    );
    expect(text('spending', { budget: 26.2, winning: 38 })).toContain('A budget of this size is best.');
  });

  it('a sum one year away says one year', () => {
    expect(text('time', { given: 5, at: 4 })).toContain('1 year to the left');
    expect(text('time', { given: 0, at: 10 })).toContain('10 years to the right');
  });

  it.each(Object.keys(STARTS) as Name[])('%s speaks both languages, and no word of the other', (name) => {
    expect(text(name)).not.toMatch(/\p{Script=Han}/u);
    expect(text(name, {}, 'zh')).not.toMatch(/\b(the|of|yuan)\b/);
  });
});

describe('the small figures agree with arithmetic done apart, for 200 settings', () => {
  const RUNS = { numRuns: 200 };
  const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);
  const share = fc.integer({ min: 0, max: 100 });

  it('of complaints', () => {
    fc.assert(
      fc.property(share, share, share, (complaining, settled, quick) => {
        const voices = complaining / 100;
        const good = voices * (settled / 100);
        const kept = (1 - voices) * 0.37 + (voices - good) * 0.46 + good * (quick / 100) * 0.95 + good * (1 - quick / 100) * 0.7;
        const said = Number(/([\d.]+) of a hundred intend/.exec(text('tree', { complaining, settled, quick }))?.[1]);
        expect(said).toBeCloseTo(kept * 100, 1);
      }),
      RUNS,
    );
  });

  it('of a sum in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), tenths(0, 50), (given, at, rate) => {
        const worth = (1000 * (1 + rate / 100) ** (at - given)).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
        expect(text('time', { given, at, rate })).toContain(`${at} ${worth} `);
      }),
      RUNS,
    );
  });

  it('of gaps', () => {
    const ratings = fc.array(tenths(1, 7), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(ratings, ratings, (expected, perceived) => {
        const plain = perceived.reduce((sum, p, i) => sum + p - (expected[i] as number), 0) / 5;
        const said = Number(/Overall gap, unweighted\s*([-+\d.]+)/.exec(text('gaps', { expected, perceived }))?.[1]);
        expect(Math.abs(said - plain)).toBeLessThan(0.0051);
      }),
      RUNS,
    );
  });

  it('of a promise', () => {
    fc.assert(
      fc.property(tenths(1, 10), tenths(1, 10), (promise, actual) => {
        const felt = 5 + 0.2 * promise + 0.8 * (actual - promise);
        const first = 100 * promise;
        const total = first + first * Math.min(1, Math.max(0, 0.15 * felt - 0.55)) * 4;
        const said = /sells ([\d,]+) cups/.exec(text('promise', { promise, actual }))?.[1]?.replaceAll(',', '');
        expect(Math.abs(Number(said) - total)).toBeLessThan(0.501);
      }),
      RUNS,
    );
  });
});
