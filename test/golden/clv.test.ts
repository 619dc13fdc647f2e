import { describe, expect, it } from 'vitest';
import { bergerNasr1, bergerNasr2a, bergerNasr2b } from '../../src/core/clv/berger-nasr.ts';
import { breakEvenRetention } from '../../src/core/clv/break-even.ts';
import { customerEquity, equityGain, equityReturn } from '../../src/core/clv/equity.ts';
import { lifetimeSum } from '../../src/core/clv/lifetime-sum.ts';
import { lifetimeValue } from '../../src/core/clv/lifetime-value.ts';
import { markovValues } from '../../src/core/clv/markov.ts';
import { bergerNasr5 } from '../../src/core/clv/migration.ts';
import { marginMultiple } from '../../src/core/clv/multiple.ts';
import { type Customer, classifyCustomers } from '../../src/core/clv/portfolio.ts';
import { prospectValue } from '../../src/core/clv/prospect.ts';
import { mailingPolicies, recencyChain } from '../../src/core/clv/recency.ts';
import type { Horizon, Terms, Timing } from '../../src/core/clv/terms.ts';
import { annuityPresent } from '../../src/core/money/annuity.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('clv');

const FOR_EVER: Horizon = { kind: 'for-ever' };

/** Constant margin and retention for ever, first purchase as the closed form has it, no acquisition cost. */
function endless(timing: Timing, margin: number, retention: number, discount: number): Terms {
  return {
    period: 'year',
    margins: { kind: 'constant', margin },
    retention: { kind: 'constant', rate: retention },
    discount,
    horizon: FOR_EVER,
    timing,
    firstPurchase: { kind: timing === 'renewal' ? 'out' : 'in' },
    acquisition: { kind: 'out' },
  };
}

type Chain = Readonly<{ p: number[]; discount: number; payoff: number[]; T: number; NC: number; M: number }>;

function markov(vector: Vector, horizon: Horizon): void {
  const { p, discount, payoff } = vector.inputs as Chain;
  const { V } = vector.expected as { V: number[] };
  const figures = markovValues(recencyChain(p), payoff, discount, horizon);
  expect(figures).toHaveLength(V.length);
  V.forEach((value, i) => {
    near(figures[i]?.value ?? Number.NaN, value, tolerance(vector, 'value'), `V${i + 1}`);
  });
}

function markovFinite(vector: Vector): void {
  const { T, p, discount } = vector.inputs as Chain;
  markov(vector, { kind: 'periods', count: T + 1 });
  const migration = {
    purchase: p.slice(0, -1),
    contribution: 40,
    promotion: 4,
    timing: 'start',
    discount,
    periods: T,
  } as const;
  near(
    bergerNasr5(migration).value,
    (vector.expected as { V: number[] }).V[0] ?? Number.NaN,
    tolerance(vector, 'value'),
    'case 5',
  );
}

function policies(vector: Vector): void {
  const { p, discount, NC, M } = vector.inputs as Chain;
  const expected = vector.expected as { mailed: number[]; V1: number[] };
  const found = mailingPolicies(p, NC, M, discount, FOR_EVER);
  expect(found.map(({ mailed }) => mailed)).toEqual(expected.mailed);
  found.forEach(({ value }, i) => {
    near(value, expected.V1[i] ?? Number.NaN, tolerance(vector, 'value'), `mailing ${i + 1}`);
  });
}

type BergerNasr = Readonly<{ GC: number; M: number; r: number; d: number; n: number; p: number; q: number }>;

function caseInputs(vector: Vector) {
  const { GC, M, r, d, n } = vector.inputs as BergerNasr;
  return { contribution: GC, promotion: M, retention: r, discount: d, years: n };
}

const clvOf = (vector: Vector): number => (vector.expected as { clv: number }).clv;

function multiples(vector: Vector): void {
  const { r, i } = vector.inputs as { r: number | number[]; i: number | number[] };
  const { multiple } = vector.expected as { multiple: number | number[][] };
  const table = typeof multiple === 'number' ? [[multiple]] : multiple;
  [r].flat().forEach((retention, row) => {
    [i].flat().forEach((discount, column) => {
      const expected = table[row]?.[column] ?? Number.NaN;
      const what = `r ${retention}, i ${discount}`;
      near(marginMultiple('renewal', retention, discount, 0, FOR_EVER), expected, tolerance(vector, 'value'), what);
      near(lifetimeValue(endless('renewal', 1, retention, discount)).value, expected, tolerance(vector, 'value'), what);
    });
  });
}

function conventions(vector: Vector): void {
  const { m, r, d } = vector.inputs as { m: number; r: number; d: number };
  const figures = Object.values(vector.expected as Record<string, number>);
  (['start', 'end', 'renewal'] as const).forEach((timing, k) => {
    const expected = figures[k] ?? Number.NaN;
    near(lifetimeValue(endless(timing, m, r, d)).value, expected, tolerance(vector, 'value'), timing);
    near(m * marginMultiple(timing, r, d, 0, FOR_EVER), expected, tolerance(vector, 'value'), timing);
    near(lifetimeSum(m, r, d, 1_000, timing), expected, tolerance(vector, 'value'), timing);
  });
}

function firstYear(vector: Vector): void {
  const { margin, acqSpend, acqRate } = vector.inputs as { margin: number; acqSpend: number; acqRate: number };
  const { currentNet } = vector.expected as { currentNet: number };
  near(prospectValue(acqRate, margin, acqSpend).value, currentNet, tolerance(vector, 'value'), 'net of the first year');
}

function roi(vector: Vector): void {
  const { investmentMillion, roi: share } = vector.inputs as { investmentMillion: number; roi: number };
  const { deltaCEMillion } = vector.expected as { deltaCEMillion: number };
  near(equityGain(share, investmentMillion).value, deltaCEMillion, tolerance(vector, 'value'), 'gain');
  near(equityReturn(deltaCEMillion, investmentMillion).value, share, tolerance(vector, 'value') / investmentMillion, 'return');
}

function drivers(vector: Vector): void {
  const { definition } = vector.expected as { definition: string };
  expect(definition).toContain('current and potential');
  const segments = [{ name: 'today', customers: 3, value: 7 }];
  const prospects = [{ name: 'later', prospects: 10, rate: 0.5, spend: 1, value: 4, delay: 0 }];
  const { value, current, potential } = customerEquity(segments, prospects, 0.1);
  expect([value, current, potential]).toEqual([31, 21, 10]);
}

function customerTypes(vector: Vector): void {
  const expected = vector.expected as Record<'MVC' | 'MGC' | 'BZ', string>;
  const customer = (id: string, value: number, potential: number): Customer => ({ id, worth: { kind: 'net', value }, potential });
  const customers = [customer('a', 90, 0), customer('b', 10, 50), customer('c', -5, 0)];
  const cut = { kind: 'share', share: 0.5 } as const;
  const found = classifyCustomers(customers, cut, cut);
  expect(found.map((each) => each.class)).toEqual(['MVC', 'MGC', 'BZ']);
  for (const each of found) expect(expected[each.class as 'MVC']).toContain(each.treatment);
}

function netForYou(vector: Vector): void {
  const inputs = vector.inputs as Record<
    'price' | 'variableCost' | 'loyaltyCost' | 'retention' | 'discount' | 'extraLoyaltyCost',
    number
  >;
  const margin = inputs.price - inputs.variableCost - inputs.loyaltyCost;
  const terms: Terms = { ...endless('renewal', margin, inputs.retention, inputs.discount), period: 'month' };
  near(lifetimeValue(terms).value, clvOf(vector), tolerance(vector, 'value'), 'CLV');
  const dearer: Terms = { ...terms, margins: { kind: 'constant', margin: margin - inputs.extraLoyaltyCost } };
  const found = breakEvenRetention(dearer, clvOf(vector));
  if (found.kind !== 'at') throw new Error('expected a retention that keeps the value');
  near(found.figure.value, clvOf(vector), 1e-9, 'CLV kept');
  expect(found.retention).toBeGreaterThan(inputs.retention);
  expect(found.retention).toBeLessThan(inputs.retention + 0.01);
}

function lifeAsHorizon(vector: Vector): void {
  const { r, d, horizon } = vector.inputs as { r: number; d: number; horizon: number };
  const { overstatement } = vector.expected as { overstatement: number };
  expect(1 / (1 - r)).toBeCloseTo(horizon, 12);
  for (const timing of ['start', 'end'] as const) {
    const annuity = annuityPresent(1, d, horizon, timing);
    near(annuity / marginMultiple(timing, r, d, 0, FOR_EVER) - 1, overstatement, tolerance(vector, 'value'), timing);
  }
}

const CHECKS: Checks = {
  'clv.markovInfinite': (vector) => markov(vector, FOR_EVER),
  'clv.markovFinite': markovFinite,
  'clv.mailingPolicies': policies,
  'clv.bergerNasr1': (vector) => near(bergerNasr1(caseInputs(vector)).value, clvOf(vector), tolerance(vector, 'value'), 'case 1'),
  'clv.bergerNasr2a': (vector) => {
    const { p } = vector.inputs as BergerNasr;
    near(bergerNasr2a({ ...caseInputs(vector), perYear: p }).value, clvOf(vector), tolerance(vector, 'value'), 'case 2a');
  },
  'clv.bergerNasr2b': (vector) => {
    const { q } = vector.inputs as BergerNasr;
    near(bergerNasr2b({ ...caseInputs(vector), cycle: q }).value, clvOf(vector), tolerance(vector, 'value'), 'case 2b');
  },
  'clv.marginMultiple': multiples,
  'clv.marginMultiple.renewal': netForYou,
  'clv.conventions': conventions,
  'clv.lifeAsHorizon': lifeAsHorizon,
  'ce.blattbergDeighton': firstYear,
  'ce.roi': roi,
  'ce.drivers': drivers,
  'crm.customerTypes': customerTypes,
};

checkVectors('lifetime value and customer equity', vectors, 16, CHECKS);

describe('lifetime value and customer equity beside what is remembered', () => {
  it('misses what was remembered of case 2b by less than a currency unit, and says so (recalled)', () => {
    const vector = vectors.find(({ id }) => id === 'clv-berger-nasr-2b') as Vector;
    const { q } = vector.inputs as BergerNasr;
    const { value } = bergerNasr2b({ ...caseInputs(vector), cycle: q });
    expect(value).toBeCloseTo(8273.287, 3);
    expect(Math.abs(value - 8273.94)).toBeLessThan(1);
  });
});
