import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customerEquity } from '../../src/core/clv/equity.ts';
import { marginMultiple } from '../../src/core/clv/multiple.ts';
import { costRatios } from '../../src/core/loyalty/costs.ts';
import { customerEquityOptimum } from '../../src/core/loyalty/optimum.ts';
import { calibrate } from '../../src/core/loyalty/response.ts';
import { factor } from '../../src/core/money/factors.ts';
import { effectiveRate } from '../../src/core/money/rates.ts';
import { complaintTree } from '../../src/core/satisfaction/complaints.ts';
import { bestExpectation, type Market, outcomeAt } from '../../src/core/satisfaction/expectation.ts';
import { TARP } from '../../src/core/satisfaction/tarp.ts';
import { thresholds } from '../../src/core/satisfaction/thresholds.ts';
import { asDifference, asRatio } from '../../src/core/value/perceived.ts';
import { comparedOf, movesOf } from '../../src/widgets/clv/moves.ts';
import { partsOf } from '../../src/widgets/clv/parts.ts';
import { clvLink } from '../../src/widgets/clv/state.ts';
import { worthOf } from '../../src/widgets/clv/valuation.ts';
import { gapsLink, gapsOf } from '../../src/widgets/figures/gaps.ts';
import { matrixLink } from '../../src/widgets/figures/priorities.ts';

const lesson = (path: string) =>
  (['zh', 'en'] as const).map((locale) =>
    readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8'),
  );

/** A number as lessons may print it: plain, or with grouped thousands. */
const printed = (value: number, digits: number): readonly string[] => {
  const plain = Math.abs(value).toFixed(digits);
  return [plain, plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',')];
};
/** Both languages of a lesson quote this figure, which the core has just computed. */
const quotes = (path: string, value: number, digits: number) => {
  for (const text of lesson(path))
    expect(
      // as a number of its own: 680 is not said by 1,680
      printed(value, digits).some((number) =>
        new RegExp(`(?<![\\d.]|\\d,)${number.replace('.', '\\.')}(?!\\d|[.,]\\d)`).test(text),
      ),
      `${path}: ${printed(value, digits)[0]}`,
    ).toBe(true);
};
const clv = (fragment: string) => {
  const read = clvLink.decode(fragment);
  if (!read || read.faults.length > 0) throw new Error(`${fragment} cannot be read`);
  return read.state;
};
const worth = (fragment: string): number => {
  const found = worthOf(clv(fragment));
  if (!found.ok) throw new Error(found.code);
  return found.value.value;
};

describe('the lessons on lifetime value quote what the core computes', () => {
  it('of a member over ten years, before and after acquisition', () => {
    quotes('clv/computing-clv', worth('clv-1_paid-0'), 2);
    quotes('clv/computing-clv', worth('clv-1'), 2);
  });

  it('of the same member for ever, under the three timings', () => {
    for (const timing of ['start', 'end', 'renewal'] as const)
      quotes('clv/computing-clv', 600 * marginMultiple(timing, 0.8, 0.1, 0, { kind: 'for-ever' }), 0);
  });

  it('of an annuity over the mean life, which is the mistake', () => {
    for (const text of lesson('clv/computing-clv'))
      expect(text).toContain(Math.round(600 * factor('P/A', 0.1, 5) * 1.1).toLocaleString('en'));
  });

  it('of the six sources', () => {
    const parts = partsOf(clv('clv-1_view-parts_referral-0p1_worth-400'));
    for (const value of Object.values(parts.components)) quotes('clv/six-components', value, 2);
    quotes('clv/six-components', parts.value, 2);
    // the caption: the first fills the cost alone, and the other five are not half of it
    const { base, ...others } = parts.components;
    expect(base).toBeGreaterThan(parts.acquisition);
    expect(Object.values(others).reduce((sum, each) => sum + each, 0)).toBeLessThan(base / 2);
  });

  it('of the longest bars of the tornado', () => {
    const moves = movesOf(clv('clv-1_view-tornado_upkeep-60'));
    if (!moves.ok) throw new Error(moves.code);
    const [first, second, ...rest] = moves.value.tornado.bars;
    // the caption: retention's is longer than all the others together, the margin's comes next
    expect([first?.factor, second?.factor]).toEqual(['retention', 'margin']);
    const others = [second, ...rest].reduce((sum, bar) => sum + (bar?.width ?? 0), 0);
    expect(first?.width).toBeGreaterThan(others);
    quotes('clv/clv-factors', worth('clv-1_retention-64'), 2);
    quotes('clv/clv-factors', worth('clv-1_retention-96'), 2);
    quotes('clv/clv-factors', worth('clv-1_discount-12'), 2);
  });

  it('of how the three closed forms are one another’s: the first less a payment, the first a year later', () => {
    const [start, end, renewal] = (['start', 'end', 'renewal'] as const).map(
      (timing) => 600 * marginMultiple(timing, 0.8, 0.1, 0, { kind: 'for-ever' }),
    ) as [number, number, number];
    expect(start - 600).toBeCloseTo(renewal, 9);
    expect(start / 1.1).toBeCloseTo(end, 9);
    for (const text of lesson('clv/computing-clv')) {
      expect(text).toContain('2200 - 600 = 1600');
      expect(text).toContain('2200 \\div 1.1 = 2000');
    }
  });

  it('of the step from 80 to 85 per cent, and of the one after it', () => {
    const compared = comparedOf(clv('clv-1_view-compare'));
    if (!compared.ok) throw new Error(compared.code);
    expect(compared.steps?.map(({ factor, gain }) => [factor, Math.round(gain / 10) * 10])).toEqual([
      ['retention', 330],
      ['marketing', -300],
    ]);
  });

  it('of customer equity, with prospects', () => {
    const groups = [
      { name: 'a', customers: 3000, value: 2000 },
      { name: 'b', customers: 9000, value: 300 },
      { name: 'c', customers: 6000, value: -50 },
    ];
    const prospects = [{ name: 'p', prospects: 1000, rate: 0.1, spend: 90, value: 1200, delay: 0 }];
    const equity = customerEquity(groups, prospects, 0.1);
    for (const value of [equity.current, equity.potential, equity.value]) quotes('clv/customer-equity', value, 0);
  });

  it('of money in time', () => {
    quotes('clv/money-and-time', 10_000 * factor('P/F', 0.1, 1), 2);
    quotes('clv/money-and-time', 10_000 * factor('P/F', 0.1, 2), 2);
    quotes('clv/money-and-time', factor('P/A', 0.1, 2), 4);
    quotes('clv/money-and-time', effectiveRate(0.096, 12) * 100, 2);
  });
});

describe('the other lessons quote what the core computes', () => {
  const market: Market = {
    people: 1000,
    scale: [1, 10],
    performance: 6,
    weights: { a: 5, b: 0.2, c: 0.8 },
    trial: { base: 0, slope: 0.1 },
    repeat: { base: -0.55, slope: 0.15 },
    occasions: 4,
  };

  it('of promises', () => {
    for (const promise of [4, 6, 9]) quotes('satisfaction/managing-expectations', outcomeAt(market, promise).total, 0);
    quotes('satisfaction/managing-expectations', bestExpectation(market).expectation, 1);
    quotes('satisfaction/managing-expectations', bestExpectation(market).total, 0);
    const harder: Market = { ...market, weights: { ...market.weights, c: 1.2 } };
    quotes('satisfaction/managing-expectations', bestExpectation(harder).expectation, 1);
    expect(bestExpectation(harder).expectation).toBeLessThan(market.performance);
  });

  it('of SERVQUAL gaps', () => {
    const found = gapsOf(gapsLink.standard);
    quotes('satisfaction/servqual', found.plain, 2);
    quotes('satisfaction/servqual', found.weighted, 3);
  });

  it('of the lines of the matrix', () => {
    const { importance, satisfaction } = matrixLink.standard;
    const items = importance.map((each, i) => ({ importance: each, satisfaction: satisfaction[i] as number }));
    const means = thresholds(items, { by: 'mean' });
    quotes('satisfaction/satisfaction-matrix', means.importance, 2);
    quotes('satisfaction/satisfaction-matrix', means.satisfaction, 2);
    const medians = thresholds(items, { by: 'median' });
    quotes('satisfaction/satisfaction-matrix', medians.importance, 1);
    quotes('satisfaction/satisfaction-matrix', medians.satisfaction, 2);
  });

  it('of complaints', () => {
    const kept = (complaining: number, settled: number) =>
      complaintTree({ unhappy: 100, complaining, settled, quick: 1 }, TARP.minor).kept;
    quotes('complaints/handling-complaints', kept(0.04, 1), 2);
    quotes('complaints/handling-complaints', kept(0.04, 0), 2);
    quotes('complaints/handling-complaints', kept(0.3, 1), 1);
    quotes('complaints/handling-complaints', kept(0.3, 0), 1);
    for (const [complaining, settled] of [
      [0.04, 1],
      [0.3, 0],
      [0.3, 1],
    ] as const)
      quotes('complaints/handling-complaints', kept(complaining, settled) - kept(0.04, 0), 2);
    quotes('complaints/handling-complaints', 100 * (TARP.minor.quickly - TARP.minor.satisfied), 0);
  });

  it('of a group’s account by years', () => {
    const path = 'loyalty/five-times';
    const more = [0, 40, 60, 80];
    const totals = more.map((_, i) => more.slice(0, i + 1).reduce((sum, each) => sum + 600 + each, -900));
    for (const total of totals) quotes(path, Math.abs(total), 0);
    for (const each of more.slice(1)) quotes(path, 600 + each, 0);
  });

  it('of delivered value', () => {
    const offer = (benefits: readonly number[], costs: readonly number[]) => ({
      benefits: Object.fromEntries(benefits.map((value, i) => [`b${i}`, value])),
      costs: Object.fromEntries(costs.map((value, i) => [`c${i}`, value])),
    });
    for (const each of [offer([20, 6, 3, 2], [18, 3, 1, 1]), offer([18, 3, 2, 3], [14, 2, 1, 1])]) {
      quotes('value/delivered-value', asDifference(each), 0);
      quotes('value/delivered-value', asRatio(each), 2);
    }
  });

  it('of winning and keeping at the optimum', () => {
    const firm = {
      margin: 50,
      discount: 0.1,
      acquisition: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }),
      retention: calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 }),
    };
    const { average, marginal } = costRatios(firm.acquisition, firm.retention, customerEquityOptimum(firm).spending);
    quotes('loyalty/five-times', marginal.acquisition, 1);
    quotes('loyalty/five-times', average.ratio, 2);
  });

  it('of a group of which a tenth leaves each year', () => {
    quotes('lifecycle/group-lifetime', 1000 * 0.9 ** 10, 0);
  });
});

it('a figure that nobody computed would be missed', () => {
  expect(() => quotes('clv/computing-clv', 1234.5678, 2)).toThrow();
});
