import { expect } from 'vitest';
import { costRatios, marginalCost } from '../../src/core/loyalty/costs.ts';
import { customerEquity } from '../../src/core/loyalty/equity.ts';
import { bestSpending, customerEquityOptimum } from '../../src/core/loyalty/optimum.ts';
import { MBNA, PROFIT_OF_FIVE_POINTS } from '../../src/core/loyalty/reichheld-sasser.ts';
import { calibrate, type Judgement } from '../../src/core/loyalty/response.ts';
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

function fivePoints(vector: Vector): void {
  const expected = vector.expected as {
    bankBranchPct: number;
    insuranceBrokeragePct: number;
    autoServiceChainPct: number;
    mbna: { defectionFromPct: number; toPct: number; profitPct: number };
  };
  const percent = (share: number) => Math.round(100 * share);
  expect(percent(PROFIT_OF_FIVE_POINTS['bank-branch'])).toBe(expected.bankBranchPct);
  expect(percent(PROFIT_OF_FIVE_POINTS['insurance-brokerage'])).toBe(expected.insuranceBrokeragePct);
  expect(percent(PROFIT_OF_FIVE_POINTS['auto-service'])).toBe(expected.autoServiceChainPct);
  const { defectionFromPct, toPct, profitPct } = expected.mbna;
  expect([MBNA.from, MBNA.to, MBNA.profit].map(percent)).toEqual([defectionFromPct, toPct, profitPct]);
}

const CHECKS: Checks = {
  'ce.blattbergDeighton': firstYear,
  'ce.optimum': optimum,
  'retention.profitImpact': fivePoints,
};

checkVectors('the loyalty core', vectors, 3, CHECKS);
