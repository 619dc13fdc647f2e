import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bergerNasr1, bergerNasr2a, bergerNasr2b } from '../../../src/core/clv/berger-nasr.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { bergerNasr5 } from '../../../src/core/clv/migration.ts';
import { bergerNasr3, bergerNasr4, sCurve } from '../../../src/core/clv/profit-curve.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { discount, gain, money, share } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

const rate = fc.double({ min: 0.02, max: 0.6, noNaN: true });
const years = fc.integer({ min: 0, max: 20 });

const caseOne = fc.record(
  { contribution: money, promotion: fc.double({ min: 0, max: 1e3, noNaN: true }), retention: share, discount, years },
  { noNullPrototype: true },
);

/** Purchase probabilities by recency. */
const purchase = fc.array(share, { minLength: 1, maxLength: 6 });

describe('the Berger-Nasr cases', () => {
  it('can be recomputed from their traces, which run in order of time', () => {
    const cycle = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(caseOne, cycle, purchase, (inputs, q, list) => {
        const { contribution, promotion, discount: d, years: n } = inputs;
        const figures = [
          bergerNasr1(inputs),
          bergerNasr2a({ ...inputs, perYear: q }),
          bergerNasr2b({ ...inputs, cycle: q }),
          bergerNasr5({ purchase: list, contribution, promotion, timing: 'middle', discount: d, periods: n }),
        ];
        for (const figure of figures) {
          expectTrace(figure);
          const times = figure.trace.map((line) => (line.kind === 'cash' ? line.at : Number.NaN));
          expect([...times].sort((one, other) => one - other)).toEqual(times);
        }
      }),
    );
  });

  it('are the sums printed in the paper', () => {
    fc.assert(
      fc.property(caseOne, fc.integer({ min: 1, max: 12 }), (inputs, p) => {
        const { contribution: GC, promotion: M, retention: r, discount: d, years: n } = inputs;
        const sum = (from: number, to: number, term: (i: number) => number) =>
          Array.from({ length: Math.max(to - from + 1, 0) }, (_, k) => term(from + k)).reduce((total, each) => total + each, 0);
        const one = GC * sum(0, n, (i) => r ** i / (1 + d) ** i) - M * sum(1, n, (i) => r ** (i - 1) / (1 + d) ** (i - 0.5));
        expect(apart(bergerNasr1(inputs).value, one)).toBeLessThanOrEqual(1e-9);
        const a =
          GC * sum(0, p * n, (i) => r ** i / (1 + d) ** (i / p)) -
          M * sum(1, p * n, (i) => r ** (i - 1) / (1 + d) ** ((i - 0.5) / p));
        expect(apart(bergerNasr2a({ ...inputs, perYear: p }).value, a)).toBeLessThanOrEqual(1e-9);
        const b =
          GC * sum(0, Math.floor(n / p), (i) => r ** i / (1 + d) ** (i * p)) -
          M * sum(1, n, (i) => r ** ((i - 1) / p) / (1 + d) ** (i - 0.5));
        expect(apart(bergerNasr2b({ ...inputs, cycle: p }).value, b)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('without promotion, case 1 is the lifetime value after renewal with the first purchase in', () => {
    fc.assert(
      fc.property(caseOne, (inputs) => {
        const terms: Terms = {
          period: 'year',
          margins: { kind: 'constant', margin: inputs.contribution },
          retention: { kind: 'constant', rate: inputs.retention },
          discount: inputs.discount,
          horizon: { kind: 'periods', count: inputs.years },
          timing: 'renewal',
          firstPurchase: { kind: 'in' },
          acquisition: { kind: 'out' },
        };
        const free = { ...inputs, promotion: 0 };
        expect(apart(bergerNasr1(free).value, lifetimeValue(terms).value)).toBeLessThanOrEqual(1e-9);
        const flat = bergerNasr3(() => inputs.contribution, inputs.retention, inputs.discount, inputs.years);
        expect(apart(flat.value, lifetimeValue(terms).value)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('of continuous profit lie between the sums taken at either end of each period', () => {
    fc.assert(
      fc.property(gain, share, rate, fc.integer({ min: 1, max: 20 }), (profit, r, d, n) => {
        const flow = bergerNasr4(() => profit, r, d, n, []).value;
        const stops = bergerNasr3(() => profit, r, d, n).value;
        const last = profit * (r / (1 + d)) ** n;
        expect(flow).toBeLessThanOrEqual(stops - last + 1e-9 * stops);
        expect(flow).toBeGreaterThanOrEqual(stops - profit - 1e-9 * stops);
      }),
    );
  });

  it('of continuous profit agree with the integral of an exponential', () => {
    fc.assert(
      fc.property(
        gain,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        rate,
        fc.integer({ min: 1, max: 20 }),
        (profit, r, d, n) => {
          const decay = Math.log((1 + d) / r);
          const figure = bergerNasr4(() => profit, r, d, n, []);
          expect(apart(figure.value, (-profit * Math.expm1(-n * decay)) / decay)).toBeLessThanOrEqual(1e-9);
          expectTrace(figure, 1e-11);
        },
      ),
    );
  });

  it('have an S-shaped profit that never falls and stays below its ceiling', () => {
    const piece = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(piece, piece, piece, piece, piece, (start, growth, bend, rest, t) => {
        const profit = sCurve({ start, growth, bend, rest });
        const ceiling = growth * bend * bend + start + rest;
        expect(profit(t)).toBeLessThanOrEqual(ceiling * (1 + 1e-12));
        expect(profit(t + 1)).toBeGreaterThanOrEqual(profit(t) * (1 - 1e-12));
      }),
    );
  });
});
