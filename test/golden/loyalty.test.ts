import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { costRatios, marginalCost } from '../../src/core/loyalty/costs.ts';
import { customerEquity } from '../../src/core/loyalty/equity.ts';
import { bestSpending, customerEquityOptimum } from '../../src/core/loyalty/optimum.ts';
import { calibrate, type Judgement } from '../../src/core/loyalty/response.ts';
import { PROJECT } from '../support/site.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('loyalty');

function firstYear(vector: Vector): void {
  const { margin, acqCeiling, acqSpend, acqRate } = vector.inputs as Record<
    'margin' | 'acqCeiling' | 'acqSpend' | 'acqRate',
    number
  >;
  const expected = vector.expected as { currentNet: number; optASingleYear: number };
  const acquisition = calibrate({ spending: acqSpend, rate: acqRate, ceiling: acqCeiling });
  const firm = { margin, discount: 0.1, acquisition, retention: { ceiling: 0, k: 0 } };
  const now = customerEquity(firm, { acquisition: acqSpend, retention: 0 });
  near(now.equity, expected.currentNet, tolerance(vector, 'currentNet'), 'net today');
  near(bestSpending(acquisition, margin), expected.optASingleYear, tolerance(vector, 'optASingleYear'), 'best spending');
  near(customerEquityOptimum(firm).spending.acquisition, expected.optASingleYear, tolerance(vector, 'optASingleYear'), 'optimum');
}

function optimum(vector: Vector): void {
  const inputs = vector.inputs as { margin: number; discount: number; acquisition: Judgement; retention: Judgement };
  const firm = { ...inputs, acquisition: calibrate(inputs.acquisition), retention: calibrate(inputs.retention) };
  const best = customerEquityOptimum(firm);
  const found: Record<string, number> = {
    acquisitionSpending: best.spending.acquisition,
    retentionSpending: best.spending.retention,
    acquisitionRate: best.acquisitionRate,
    retentionRate: best.retentionRate,
    equity: best.equity,
    customerValue: best.customerValue,
    marginalAcquisition: marginalCost(firm.acquisition, best.spending.acquisition),
    marginalRetention: marginalCost(firm.retention, best.spending.retention),
    averageRatio: costRatios(firm.acquisition, firm.retention, best.spending).average.ratio,
  };
  const expected = vector.expected as Record<string, number>;
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [name, figure] of Object.entries(expected)) near(found[name], figure, tolerance(vector, name), name);
}

/** Nothing computes these: what can go wrong is the quoting. */
function fivePoints(vector: Vector): void {
  const expected = vector.expected as { bankBranchPct: number; insuranceBrokeragePct: number; autoServiceChainPct: number };
  const quoted = { bankBranchPct: '银行网点', insuranceBrokeragePct: '保险经纪', autoServiceChainPct: '汽车维修' } as const;
  const lesson = (locale: string) => readFileSync(join(PROJECT, `content/lessons/${locale}/loyalty/five-times.mdx`), 'utf8');
  for (const [industry, name] of Object.entries(quoted)) {
    const percent = expected[industry as keyof typeof quoted];
    expect(lesson('zh')).toMatch(new RegExp(`${name}(的?利润)?多${percent}%`));
    expect(lesson('en')).toMatch(new RegExp(`${percent} ?(%|per cent)`));
  }
}

const CHECKS: Checks = {
  'ce.blattbergDeighton': firstYear,
  'ce.optimum': optimum,
  'retention.profitImpact': fivePoints,
};

checkVectors('the loyalty core', vectors, 3, CHECKS);
