import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/charts/amount.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { clv as en } from '../../../src/i18n/en/clv.ts';
import { widget as enCommon } from '../../../src/i18n/en/widget.ts';
import { clv as zh } from '../../../src/i18n/zh/clv.ts';
import { widget as zhCommon } from '../../../src/i18n/zh/widget.ts';
import { type ClvState, STANDARD } from '../../../src/widgets/clv/state.ts';
import { startOf } from './start.ts';

const html = (start: ClvState, language: 'en' | 'zh' = 'en') =>
  render(startOf(start), {
    props: {
      id: 'clv',
      words: language === 'en' ? en : zh,
      common: language === 'en' ? enCommon : zhCommon,
      tasks: [],
      start,
      linked: false,
    },
  }).body.replace(/<!--[\s\S]*?-->/g, '');

const text = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

/** The same terms written out by hand, not by the widget. */
const terms = (state: ClvState): Terms => ({
  period: 'year',
  margins: { kind: 'constant', margin: state.margin + state.other - state.upkeep },
  retention: { kind: 'constant', rate: state.retention / 100 },
  discount: state.discount / 100,
  horizon: { kind: 'periods', count: state.periods },
  timing: state.timing,
  firstPurchase: { kind: state.first ? 'in' : 'out' },
  acquisition: state.paid ? { kind: 'in', cost: state.acquisition } : { kind: 'out' },
});

describe('the CLV calculator', () => {
  it('shows the core’s figure to the digits it prints, for 200 random inputs', () => {
    const states = fc.record({
      margin: fc.integer({ min: 1, max: 2000 }),
      retention: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
      discount: fc.integer({ min: 1, max: 400 }).map((n) => n / 10),
      periods: fc.integer({ min: 1, max: 40 }),
      acquisition: fc.integer({ min: 0, max: 3000 }),
      upkeep: fc.integer({ min: 0, max: 500 }),
      other: fc.integer({ min: -100, max: 500 }),
      timing: fc.constantFrom('start' as const, 'end' as const, 'renewal' as const),
      first: fc.boolean(),
      paid: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (change) => {
        const state = { ...STANDARD, ...change };
        const { value } = lifetimeValue(terms(state));
        const shown = amount(value, Math.abs(value) >= 100 ? 0 : 2);
        const page = text(html(state));
        expect(page).toContain(`${shown} yuan`);
        // the last running total of the table is the same figure, with its cents
        expect(state.periods > 10 || page.includes(amount(value, 2))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['en', 'zh'] as const)('has a labelled figure, its table and no fault in the first frame (%s)', (language) => {
    const page = html(STANDARD, language);
    expect(page).toMatch(/<svg role="img" aria-label="[^"]*1,209/);
    expect(page).toMatch(/<caption>/);
    expect(page).not.toMatch(/role="alert">[^<]/);
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('explains why there is no figure, and what to change', () => {
    const endless = { ...STANDARD, endless: true };
    expect(text(html({ ...endless, retention: 100, discount: 0 }))).toContain(
      'needs r (1 + g) below 1 + d; here they are 1 and 1.',
    );
    expect(text(html({ ...endless, growth: 2, other: 10 }))).toContain(en.claims['growth-and-extras']);
  });

  it('prints the published multiple 2.67 after renewal, and the two others beside it', () => {
    const page = text(html({ ...STANDARD, margin: 1, acquisition: 0, timing: 'renewal', first: false, endless: true }));
    expect(page).toContain('2.67 yuan');
    for (const multiple of ['3.67', '3.33', '2.67']) expect(page).toContain(multiple);
  });

  it.each(['value', 'lines', 'parts', 'tornado', 'compare'] as const)(
    'draws the view %s without a NaN, whatever is zero',
    (view) => {
      const zero = { margin: 0, retention: 0, discount: 0, acquisition: 0, quantity: 0, price: 0, cost: 0 };
      for (const state of [
        { ...STANDARD, view },
        { ...STANDARD, ...zero, view },
        { ...STANDARD, view, periods: 1, endless: true },
      ]) {
        expect(html(state)).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );
});
