import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityOf } from '../../src/core/clv/activity.ts';
import { componentLedger } from '../../src/core/clv/components.ts';
import { marginMultiple } from '../../src/core/clv/multiple.ts';
import { factor } from '../../src/core/money/factors.ts';
import { clvLink } from '../../src/widgets/clv/state.ts';
import { worthOf } from '../../src/widgets/clv/valuation.ts';

/** What a member of these inputs is worth to the calculator. */
const worth = (inputs: string): number => {
  const read = clvLink.decode(`clv-1${inputs}`);
  const found = read && read.faults.length === 0 ? worthOf(read.state) : undefined;
  if (!found?.ok) throw new Error(inputs);
  return found.value.value;
};
const forEver = (timing: 'start' | 'end', retention: number) => marginMultiple(timing, retention, 0.1, 0, { kind: 'for-ever' });

const text = (locale: 'zh' | 'en', slug: string) =>
  readFileSync(new URL(`../../content/lessons/${locale}/clv/${slug}.mdx`, import.meta.url), 'utf8').replace(
    /(?<=\d),(?=\d{3})/g,
    '',
  );
/** Both languages print this figure, as a number of its own. */
const prints = (slug: string, value: number, digits: number) => {
  const figure = value.toFixed(digits).replace('-', '').replace('.', '\\.');
  for (const locale of ['zh', 'en'] as const)
    expect(text(locale, slug), `${locale} ${slug}`).toMatch(new RegExp(`(?<![\\d.])${figure}(?!\\d|\\.\\d)`));
};

describe('the unit on lifetime value quotes what the core computes', () => {
  it('of what a renewal of Ms Chen is worth, and what a pass must change', () => {
    const renewal = 1300 * forEver('end', 0.8);
    prints('lifetime-value', renewal, 2);
    prints('lifetime-value', renewal / 100, 2);
    prints('lifetime-value', 360 / (renewal / 100), 2);
    expect(Math.ceil(80 + 360 / (renewal / 100))).toBe(89);
    // “more than 3,000 ahead”: with the payment of this year behind her, over ten years and for ever
    expect(worth('_margin-1300_paid-0_first-0')).toBeGreaterThan(3000);
    expect(worth('_margin-1300_paid-0_first-0_endless-1')).toBeLessThan(4000);
  });

  it('of the payment that recovers a cost, and of the library at its own rate', () => {
    prints('money-and-time', factor('P/A', 0.1, 5), 4);
    prints('money-and-time', 900 / factor('P/A', 0.1, 5), 2);
    prints('money-and-time', 10_000 * factor('P/A', 0.015, 2), 2);
    expect(10_000 * factor('P/A', 0.03485, 2)).toBeGreaterThan(19_000);
    expect(10_000 * factor('P/A', 0.03495, 2)).toBeLessThan(19_000);
  });

  it('of the yearly table, running total and all', () => {
    for (const years of [1, 2, 3, 4, 5]) prints('computing-clv', worth(`_periods-${years}`), 2);
    for (const years of [2, 3, 4, 5]) prints('computing-clv', 600 * (0.8 / 1.1) ** (years - 1), 2);
    prints('computing-clv', 2200 - worth('_paid-0'), 2);
    prints('computing-clv', worth('_periods-3_paid-0_timing-end'), 2);
  });

  it('of three plans over two horizons', () => {
    const [b, c] = ['_retention-85', '_margin-560_retention-84'] as const;
    for (const horizon of ['_periods-3', '_endless-1']) {
      prints('computing-clv', worth(`_paid-0${horizon}`), 2);
      prints('computing-clv', worth(`${b}_acquisition-300${horizon}`), 2);
      prints('computing-clv', worth(`${c}_paid-0${horizon}`), 2);
    }
    prints('computing-clv', worth(`${c}_paid-0_endless-1`) - 2200, 2);
  });

  it('of a mixed base, which one rate undervalues', () => {
    const apart = 300 * (forEver('start', 0.9) + forEver('start', 0.6));
    const one = 600 * forEver('start', 0.75);
    for (const value of [one, apart - one]) prints('computing-clv', value, 2);
    prints('computing-clv', apart, 0);
  });

  it('of the second year of Ms Zhao', () => {
    const course = {
      quantity: 100,
      price: 18,
      unitCost: 12,
      quantityGrowth: 0.05,
      crossSelling: 60,
      saving: 0.02,
      premium: 0.01,
      referrals: 0.1,
    };
    const ledger = {
      activity: activityOf(course, 2),
      base: 'every-period',
      referral: { kind: 'referrer', worth: 400 },
      timing: 'start',
      retention: { kind: 'constant', rate: 0.8 },
      discount: 0.1,
      acquisition: { kind: 'out' },
    } as const;
    prints('six-components', componentLedger(ledger).value - 600, 2);
    prints('six-components', (componentLedger(ledger).value - 600) / (0.8 / 1.1), 2);
    const ten = { ...ledger, activity: activityOf(course, 10), base: 'first-period' } as const;
    prints('six-components', componentLedger(ten).components.growth, 2);
    prints('six-components', componentLedger(ten).components.base + componentLedger(ten).components.growth, 2);
  });

  it('of each factor, of churn swung by a fifth, and of a horizon that turns a decision', () => {
    for (const inputs of ['_periods-3', '', '_endless-1', '_discount-5', '_margin-660', '_upkeep-60'])
      prints('clv-factors', worth(inputs), 0);
    prints('clv-factors', worth('_retention-81') - worth(''), 0);
    for (const inputs of ['_retention-76', '_retention-84']) prints('clv-factors', worth(inputs), 2);
    prints('clv-factors', worth('_retention-84') - worth('_retention-76'), 2);
    prints('clv-factors', worth('_margin-720') - worth('_margin-480'), 2);
    for (const years of [3, 5, 10]) {
      prints('clv-factors', worth(`_periods-${years}_paid-0`), 2);
      prints('clv-factors', worth(`_periods-${years}_acquisition-1400`), 2);
    }
    prints('clv-factors', 1.2 * 900, 0);
    prints('clv-factors', worth('') - worth('_acquisition-1080'), 0);
    // 1 % better: retention first, then the margin, then the acquisition cost
    const gain = (inputs: string) => worth(inputs) - worth('');
    expect(gain('_retention-80p8')).toBeGreaterThan(gain('_margin-606'));
    expect(gain('_margin-606')).toBeGreaterThan(gain('_acquisition-891'));
  });

  it('of regulars whose retention falls, and of head office for ever', () => {
    prints('customer-equity', 600 * forEver('end', 0.64), 2);
    const lost = 1 - forEver('end', 0.64) / forEver('end', 0.8);
    expect(Math.abs(lost - 1 / 3)).toBeLessThan(0.02);
    expect(3000 * 2000 * lost).toBeGreaterThan(2_000_000);
    prints('customer-equity', 450_000 / 0.1, 0);
  });
});
