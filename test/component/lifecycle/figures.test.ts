import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/charts/amount.ts';
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
    expect(page).toContain('4.1 % below');
  });

  it('says of ten per cent a year what each reading makes of it', () => {
    const page = text(html({}));
    for (const figure of ['5.5 years', '10.0 years', '34.9', 'never', 'not determined', 'alpha = 0.40 and beta = 3.60', '49.7 years']) {
      expect(page).toContain(figure);
    }
    expect(page).not.toContain('at most 100');
  });

  it.each(['group', 'river', 'levers', 'fit'] as const)(
    'draws the view %s labelled and without a NaN, in both languages',
    (view) => {
      for (const language of ['en', 'zh'] as const) {
        const page = html({ view, shown: 'seen' }, language);
        expect(page).not.toMatch(/NaN|Infinity|undefined/);
        expect(page).toMatch(/aria-label=/);
        expect(page).not.toMatch(/role="alert">[^<]/);
      }
    },
  );

  it('says which stage more than everybody would leave, and reckons nothing', () => {
    const page = text(html({ view: 'river', moves: [60, 50, ...STANDARD.moves.slice(2)] }));
    expect(page).toContain('More than 100 % would leave exploration');
    expect(page).not.toContain('expected profit');
  });

  it('hides the answers while a bet is open', () => {
    const page = text(html({ bet: 'open' }));
    expect(page).not.toContain('34.9');
    expect(text(html({ view: 'levers' }))).not.toMatch(/\+\d/);
  });
});
