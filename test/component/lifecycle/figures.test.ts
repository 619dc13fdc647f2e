import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/charts/amount.ts';
import { toCsv } from '../../../src/core/exchange/csv.ts';
import { expectedProfit } from '../../../src/core/lifecycle/chain/profit.ts';
import { lifecycle as en } from '../../../src/i18n/en/lifecycle.ts';
import { widget as enCommon } from '../../../src/i18n/en/widget.ts';
import { lifecycle as zh } from '../../../src/i18n/zh/lifecycle.ts';
import { widget as zhCommon } from '../../../src/i18n/zh/widget.ts';
import { chainOf, termsOf } from '../../../src/widgets/lifecycle/chain.ts';
import StartFit from '../../../src/widgets/lifecycle/StartFit.svelte';
import StartGroup from '../../../src/widgets/lifecycle/StartGroup.svelte';
import StartLevers from '../../../src/widgets/lifecycle/StartLevers.svelte';
import StartRiver from '../../../src/widgets/lifecycle/StartRiver.svelte';
import { type LifecycleState, STANDARD } from '../../../src/widgets/lifecycle/state.ts';

const VIEWS_OF = {
  group: () => import('../../../src/widgets/lifecycle/group-view.ts'),
  river: () => import('../../../src/widgets/lifecycle/river-view.ts'),
  levers: () => import('../../../src/widgets/lifecycle/levers-view.ts'),
  fit: () => import('../../../src/widgets/lifecycle/fit-view.ts'),
};
const STARTS = { group: StartGroup, river: StartRiver, levers: StartLevers, fit: StartFit };
const HIGH_END = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4];
const sets = [{ id: 'high-end' as const, title: 'High End', origin: '', survivors: HIGH_END }];
const html = (change: Partial<LifecycleState>, language: 'en' | 'zh' = 'en') => {
  const start = { ...STANDARD, ...change };
  const [words, common] = language === 'en' ? [en, enCommon] : [zh, zhCommon];
  return render(STARTS[start.view], { props: { id: 'l', words, common, sets, tasks: [], start, linked: false } }).body.replace(
    /<!--[\s\S]*?-->/g,
    '',
  );
};
const text = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

describe('the lifecycle simulator', () => {
  it('shows who is left by arithmetic done apart, for 200 random groups', () => {
    const groups = fc.record({
      rate: fc.integer({ min: 10, max: 500 }).map((n) => n / 10),
      year: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(groups, ({ rate, year }) => {
        const page = text(html({ rate, year }));
        expect(page).toContain(`fixed rate ${(100 * (1 - rate / 100) ** year).toFixed(1)}`);
        expect(page).toContain(`fixed number ${Math.max(0, 100 - rate * year).toFixed(1)}`);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the core’s expected profit, for 200 random rivers', () => {
    const rivers = fc.record({
      first: fc.integer({ min: 1, max: 40 }),
      discount: fc.integer({ min: 0, max: 300 }).map((n) => n / 100),
      months: fc.integer({ min: 6, max: 120 }),
    });
    fc.assert(
      fc.property(rivers, ({ first, discount, months }) => {
        const change = { view: 'river' as const, moves: [first, ...STANDARD.moves.slice(1)], discount, months };
        const state = { ...STANDARD, ...change };
        expect(text(html(change))).toContain(`${amount(expectedProfit(chainOf(state), termsOf(state)).total, 2)} yuan`);
      }),
      { numRuns: 200 },
    );
  });

  it('fits High End on years 0 to 7 with the published parameters', () => {
    const page = text(html({ view: 'fit' }));
    expect(page).toContain('alpha = 0.668, beta = 3.806, log-likelihood \u22121611.2');
    expect(page).toContain('4.1% below');
  });

  it('says of ten per cent a year what each reading makes of it', () => {
    const page = text(html({}));
    for (const figure of [
      '5.5 years',
      '10.0 years',
      '34.9',
      'never',
      'not determined',
      'alpha = 0.40 and beta = 3.60',
      '49.7 years',
    ]) {
      expect(page).toContain(figure);
    }
    expect(page).not.toContain('at most 100');
  });

  it('says of the river how many reach build-up and where most are lost, as its figures are set', () => {
    const opened = text(html({ view: 'river' }));
    expect(opened).toContain('In 60 months 66.7 of a hundred on average reach build-up and 80.8 leave for good');
    expect(opened).toContain('the largest number from exploration: 33.3');
    expect(opened).toContain('the acquisition cost not deducted 834.72 yuan');
    const other = text(html({ view: 'river', moves: [12, 0, 6, 2, 20, 1.5, 1, 5, 15] }));
    expect(other).toMatch(/the largest number from build-up: [\d.]+/);
    expect(text(html({ view: 'river', moves: [12, 0, 6, 2, 0, 1.5, 0, 5, 0] }))).toContain('nobody leaves for good');
  });

  it('pulls the four levers equally hard: shortening exploration by a fifth earns most', () => {
    const seen = { view: 'levers', shown: 'seen' } as const;
    const page = text(html({ ...seen, lever: 'avoid' }));
    expect(page.match(/\+\d+\.\d\d yuan/g)).toEqual(['+67.30 yuan', '+59.90 yuan', '+50.36 yuan', '+46.65 yuan']);
    expect(page).toContain(
      'You guessed “avoid decline”. It is “shorten exploration”: 67.30 yuan per customer, or 67,300 yuan for a thousand.',
    );
    expect(text(html({ ...seen, lever: 'avoid', share: 0 }))).toContain('Here none of them adds any profit.');
    const full = text(html({ ...seen, moves: [90, 9, ...STANDARD.moves.slice(2)] }));
    expect(full).toContain('shorten exploration: after 1.1% there are no customers left to move on.');
    expect(text(html(seen))).not.toContain('no customers left to move on');
  });

  it('says of a stage no length of stay while more than everybody would leave one', () => {
    const page = html({ view: 'river', moves: [60, 50, ...STANDARD.moves.slice(2)] });
    expect(page).not.toContain(en.river.stayEver);
  });

  it('says of a bet when a fixed number would be gone, as the rate is set', () => {
    expect(text(html({ bet: 'open', rate: 20 }))).toContain('all are gone in 5 years');
    expect(text(html({ rate: 2.5, year: 10 }))).toContain(
      'If 2.5 of the original hundred leave every year, all are gone in 40 years, and 75.0 are left',
    );
  });

  it('claims of a fit no more than it shows', () => {
    const own = (figures: string, fitted: number) => text(html({ view: 'fit', set: 'own', own: figures, fitted }));
    expect(own('100 87 74 65 59', 4)).toContain('Every dot was used for the fit');
    expect(own('100 87 74 65 0', 3)).toContain('In the last period nobody is left');
    expect(own('100 87 74 65 0', 3)).not.toContain('No data were kept for a test');
    expect(own('100 90 81 72.9 65.61', 3)).not.toContain('retention rises');
    expect(text(html({ view: 'fit' }))).toContain('rising retention can be a matter of who is left');
    expect(text(html({ view: 'fit' }))).toContain('alpha and beta describe how churn is spread');
    // the shortest cohort has no fewer periods to fit, 100 at the start is taken for a thousand people, and a shape is no proof
    expect(own('100 87 74 65', 3)).not.toContain('Fit fewer periods');
    expect(own('100 87 74 66 60', 3)).toContain('figures that begin at 100 stand for 1,000 customers');
    expect(own('100 50 50 50', 3)).toContain('as if there were two kinds');
  });

  it.each(['group', 'river', 'levers', 'fit'] as const)(
    'saves the view %s as numbers without a trace of binary fractions',
    async (view) => {
      const { view: module } = await VIEWS_OF[view]();
      const rows = toCsv(module.table({ ...STANDARD, view, leaving: 'evenly' }, en, sets)).split('\n');
      expect(rows.length).toBeGreaterThan(4);
      for (const row of rows.slice(1)) {
        for (const cell of row.split(',').slice(1)) {
          expect(cell).toMatch(/^-?\d+(\.\d+)?(e-\d+)?$/);
          expect(Number(cell)).toBe(Number(Number(cell).toPrecision(12)));
        }
      }
    },
  );

  it('saves the river in per cent, as its table on the page is', async () => {
    const { view } = await VIEWS_OF.river();
    expect(toCsv(view.table({ ...STANDARD, view: 'river' }, en, sets)).split('\n')[2]).toBe('1,82,12,0,0,6,-3.8');
  });

  it('hides the answers while a bet is open', () => {
    const page = text(html({ bet: 'open' }));
    expect(page).not.toContain('34.9');
    expect(text(html({ view: 'levers' }))).not.toMatch(/\+\d/);
  });
});
