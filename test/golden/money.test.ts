import { expect } from 'vitest';
import { futureValue, levelPayment, presentValue } from '../../src/core/money/account.ts';
import { annuityFuture, annuityPresent } from '../../src/core/money/annuity.ts';
import { accumulate, discount } from '../../src/core/money/discount.ts';
import { type FactorName, factor } from '../../src/core/money/factors.ts';
import { flowLines, presentOfFlow } from '../../src/core/money/flow.ts';
import { internalRate, internalRates, modifiedInternalRate } from '../../src/core/money/internal-rate.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('money');

/** A rate written as a nominal one over its parts, such as "0.05/12". */
function rateOf(written: string): number {
  const [nominal, parts] = written.split('/').map(Number) as [number, number];
  return nominal / parts;
}

function factors(vector: Vector): void {
  const { i, n } = vector.inputs as { i: number; n: number };
  const expected = vector.expected as Record<FactorName, number>;
  const names = Object.keys(expected) as FactorName[];
  expect(names).toHaveLength(8);
  for (const name of names) near(factor(name, i, n), expected[name], tolerance(vector, name), name);
  // the functions that carry an amount agree with the table of 1
  near(accumulate(1, i, n), expected['F/P'], tolerance(vector, 'F/P'), 'accumulate');
  near(discount(1, i, n), expected['P/F'], tolerance(vector, 'P/F'), 'discount');
  near(annuityFuture(1, i, n, 'end'), expected['F/A'], tolerance(vector, 'F/A'), 'annuityFuture');
  near(annuityPresent(1, i, n, 'end'), expected['P/A'], tolerance(vector, 'P/A'), 'annuityPresent');
  near(-levelPayment(1, 0, i, n, 'end'), expected['A/P'], tolerance(vector, 'A/P'), 'levelPayment of a loan');
  near(-levelPayment(0, 1, i, n, 'end'), expected['A/F'], tolerance(vector, 'A/F'), 'levelPayment into savings');
}

type Plan = Readonly<{ rate: string; nper: number; pmt: number; pv: number; fv: number }>;

function future(vector: Vector): void {
  const { rate, nper, pmt, pv } = vector.inputs as Plan;
  const { fv } = vector.expected as { fv: number };
  near(futureValue(pv, pmt, rateOf(rate), nper, 'end'), fv, tolerance(vector, 'fv'), 'fv');
}

function present(vector: Vector): void {
  const { rate, nper, pmt, fv } = vector.inputs as Plan;
  const { pv } = vector.expected as { pv: number };
  near(presentValue(fv, pmt, rateOf(rate), nper, 'end'), pv, tolerance(vector, 'pv'), 'pv');
}

function payment(vector: Vector): void {
  const { rate, nper, pv, fv } = vector.inputs as Plan;
  const { pmt } = vector.expected as { pmt: number };
  near(levelPayment(pv, fv, rateOf(rate), nper, 'end'), pmt, tolerance(vector, 'pmt'), 'pmt');
}

function irr(vector: Vector): void {
  const { flows } = vector.inputs as { flows: number[] };
  const expected = (vector.expected as { irr: number }).irr;
  near(internalRate(flows), expected, tolerance(vector, 'irr'), 'irr');
  expect(internalRates(flows)).toHaveLength(1);
  near(presentOfFlow(flows, expected), 0, 1e-6, 'worth at the published rate');
}

function npv(vector: Vector): void {
  const { flows, rate } = vector.inputs as { flows: number[]; rate: number };
  const expected = (vector.expected as { npv: number }).npv;
  near(presentOfFlow(flows, rate), expected, tolerance(vector, 'npv'), 'npv');
  near(flowLines(flows, rate).at(-1)?.cumulative ?? Number.NaN, expected, tolerance(vector, 'npv'), 'last line');
}

function mirr(vector: Vector): void {
  const { flows, finance, reinvestment } = vector.inputs as { flows: number[]; finance: number; reinvestment: number };
  const expected = (vector.expected as { mirr: number }).mirr;
  near(modifiedInternalRate(flows, finance, reinvestment), expected, tolerance(vector, 'mirr'), 'mirr');
}

const CHECKS: Checks = {
  'tvm.factors': factors,
  'tvm.fv': future,
  'tvm.pv': present,
  'tvm.pmt': payment,
  'tvm.irr': irr,
  'tvm.npv': npv,
  'tvm.mirr': mirr,
};

checkVectors('the time value of money', vectors, 8, CHECKS);
