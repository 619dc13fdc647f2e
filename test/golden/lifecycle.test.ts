import { expect } from 'vitest';
import type { Chain } from '../../src/core/lifecycle/chain/chain.ts';
import { expectedProfit } from '../../src/core/lifecycle/chain/profit.ts';
import { PLACES, type Place, perStage, STAGES } from '../../src/core/lifecycle/chain/stages.ts';
import { profitForEver, worthForEver, worthWithin } from '../../src/core/lifecycle/chain/worth.ts';
import {
  completedRenewals,
  fixedRateMean,
  fixedRateMedian,
  fixedRateSurvival,
  leavingInPeriod,
} from '../../src/core/lifecycle/group/fixed-rate.ts';
import { exhaustion, meanLife, remaining } from '../../src/core/lifecycle/group/regime.ts';
import { retention, survival, survivalCurve } from '../../src/core/lifecycle/sbg/distribution.ts';
import { fitSbg } from '../../src/core/lifecycle/sbg/fit.ts';
import { logLikelihood } from '../../src/core/lifecycle/sbg/likelihood.ts';
import { discountedLifetime } from '../../src/core/lifecycle/sbg/tenure.ts';
import type { Span } from '../../src/core/lifecycle/span.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('lifecycle');

/** The length of a span that ends; NaN, which is near nothing, for one that does not. */
const length = (span: Span) => (span.kind === 'finite' ? span.periods : Number.NaN);

/** Each of the figures against its fellow, which must be there. */
function nearEach(vector: Vector, field: string, actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => {
    near(value, expected[k] as number, tolerance(vector, field), `${field}[${k}]`);
  });
}

function lifeOfChurn(vector: Vector): void {
  const { churn } = vector.inputs as { churn: number[] };
  const { meanLifeYears } = vector.expected as { meanLifeYears: number[] };
  const lives = churn.map((each) => length(fixedRateMean({ churn: each, leaving: 'at-end' })));
  nearEach(vector, 'meanLifeYears', lives, meanLifeYears);
}

function fixedNumber(vector: Vector): void {
  const { N: size, M: lost } = vector.inputs as { N: number; M: number };
  const expected = vector.expected as Record<string, number>;
  const atEnd = { kind: 'fixed-number', size, lost, leaving: 'at-end' } as const;
  const evenly = { ...atEnd, leaving: 'evenly' } as const;
  const figures = {
    exhaustionYears: length(exhaustion(atEnd) as Span),
    meanLifeYears: length(meanLife(atEnd)),
    meanLifeContinuous: length(meanLife(evenly)),
    remainingAfter10: remaining(atEnd, 10).share,
  };
  expect(Object.keys(figures)).toEqual(Object.keys(expected));
  nearEach(vector, 'figures', Object.values(figures), Object.values(expected));
}

function fixedRate(vector: Vector): void {
  const { churn } = vector.inputs as { churn: number };
  const expected = vector.expected as Record<string, number>;
  const atEnd = { churn, leaving: 'at-end' } as const;
  const left = fixedRateSurvival(atEnd, 10);
  const figures = {
    meanLifeYears: length(fixedRateMean(atEnd)),
    meanCompletedRenewals: length(completedRenewals(churn)),
    remainingShareAfter10: left,
    goneShareAfter10: 1 - left,
    medianDiscreteYears: length(fixedRateMedian(atEnd)),
    medianContinuousYears: length(fixedRateMedian({ churn, leaving: 'evenly' })),
  };
  expect(Object.keys(figures)).toEqual(Object.keys(expected));
  nearEach(vector, 'figures', Object.values(figures), Object.values(expected));
}

function groupLife(vector: Vector): void {
  (vector.id === 'life-absolute-loss' ? fixedNumber : fixedRate)(vector);
}

function geometric(vector: Vector): void {
  const { churn, years } = vector.inputs as { churn: number; years: number[] };
  const { pmf } = vector.expected as { pmf: number[] };
  const shares = years.map((t) => leavingInPeriod(churn, t));
  nearEach(vector, 'pmf', shares, pmf);
}

function maximumLikelihood(vector: Vector): void {
  const { survivalPct, n } = vector.inputs as { survivalPct: number[]; n: number };
  const expected = vector.expected as { alpha: number; beta: number; logLik: number; logLikPerCustomer: number };
  const fitted = fitSbg([survivalPct.map((percent) => (percent * n) / 100)]);
  if (fitted.kind !== 'sbg') throw new Error(`fitted as ${fitted.kind}`);
  near(fitted.parameters.alpha, expected.alpha, tolerance(vector, 'alpha'), 'alpha');
  near(fitted.parameters.beta, expected.beta, tolerance(vector, 'beta'), 'beta');
  near(fitted.logLikelihood, expected.logLik, tolerance(vector, 'logLik'), 'log-likelihood');
  near(fitted.logLikelihood / n, expected.logLikPerCustomer, tolerance(vector, 'logLik') / n + 5e-4, 'per customer');
}

function perCustomer(vector: Vector): void {
  const { survival: shares, alpha, beta } = vector.inputs as { survival: number[]; alpha: number; beta: number };
  const { logLikPerCustomer } = vector.expected as { logLikPerCustomer: number };
  const figure = logLikelihood({ alpha, beta }, [[1, ...shares]]);
  near(figure, logLikPerCustomer, tolerance(vector, 'logLik'), 'log-likelihood');
}

type Points = Readonly<{ alpha: number; beta: number; t: number[] }>;

function survivors(vector: Vector): void {
  const { alpha, beta, t } = vector.inputs as Points;
  const { S } = vector.expected as { S: number[] };
  const shares = t.map((each) => survival({ alpha, beta }, each));
  nearEach(vector, 'S', shares, S);
  nearEach(vector, 'S', survivalCurve({ alpha, beta }, t.length - 1), S);
}

function retentionRates(vector: Vector): void {
  const { alpha, beta, t } = vector.inputs as Points;
  const { r } = vector.expected as { r: number[] };
  const rates = t.map((each) => retention({ alpha, beta }, each));
  nearEach(vector, 'r', rates, r);
}

function discounted(vector: Vector): void {
  const { discount, params } = vector.inputs as { discount: number; params: [number, number][] };
  const { del } = vector.expected as { del: number[] };
  const lives = params.map(([alpha, beta]) => length(discountedLifetime({ alpha, beta }, 0, discount)));
  nearEach(vector, 'del', lives, del);
}

type Recency = Readonly<{ p: number[]; discount: number; payoff: number[]; T?: number }>;

/**
 * A chain of purchase recency, in which whoever buys again returns to the first state, written with the four stages for the states
 * and gone for the last one: its sums are the lifecycle's, whatever its states are called.
 */
function recencyChain({ p, payoff }: Recency): Chain {
  const states: readonly Place[] = p.length === 5 ? PLACES : [...STAGES.slice(0, p.length - 1), 'gone'];
  const moves = perStage((stage) => {
    const k = states.indexOf(stage);
    const row = { exploration: 0, buildUp: 0, stability: 0, decline: 0, gone: k < 0 ? 1 : 0 };
    if (k < 0) return row;
    row.exploration += p[k] as number;
    row[states[k + 1] as Place] += 1 - (p[k] as number);
    return row;
  });
  return {
    entry: perStage((stage) => (stage === 'exploration' ? 1 : 0)),
    moves,
    cash: perStage((stage) => payoff[states.indexOf(stage)] ?? 0),
  };
}

function recency(vector: Vector): void {
  const inputs = vector.inputs as Recency;
  const { V } = vector.expected as { V: number[] };
  const chain = recencyChain(inputs);
  const { discount, T } = inputs;
  const worth = T === undefined ? worthForEver(chain, discount, 'start') : undefined;
  const within = T === undefined ? undefined : worthWithin(chain, { periods: T + 1, discount, timing: 'start' });
  // the last state is being gone, and worth nothing
  expect(V.at(-1)).toBe(0);
  V.slice(0, -1).forEach((expected, k) => {
    const stage = STAGES[k] as (typeof STAGES)[number];
    const infinite = worth?.[stage];
    const actual = infinite?.kind === 'finite' ? infinite.amount : (within?.[stage] ?? Number.NaN);
    near(actual, expected, tolerance(vector, 'V'), stage);
  });
  const total =
    T === undefined
      ? profitForEver(chain, discount, 'start')
      : { kind: 'finite', amount: expectedProfit(chain, { periods: T + 1, discount, timing: 'start' }).total };
  near('amount' in total ? total.amount : Number.NaN, V[0] as number, tolerance(vector, 'V'), 'from the beginning');
}

const CHECKS: Checks = {
  'lifecycle.meanLife': lifeOfChurn,
  'lifecycle.groupLife': groupLife,
  'lifecycle.geometricPmf': geometric,
  'sbg.mle': maximumLikelihood,
  'sbg.logLik': perCustomer,
  'sbg.survival': survivors,
  'sbg.retention': retentionRates,
  'sbg.del': discounted,
  'clv.markovInfinite': recency,
  'clv.markovFinite': recency,
};

checkVectors('the lifecycle core', vectors, 13, CHECKS);
