import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bergerNasr1, bergerNasr2a, bergerNasr2b } from '../../../src/core/clv/berger-nasr.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { markovValues } from '../../../src/core/clv/markov.ts';
import { bergerNasr5 } from '../../../src/core/clv/migration.ts';
import { bergerNasr3, bergerNasr4, sCurve } from '../../../src/core/clv/profit-curve.ts';
import { mailingPolicies, recencyChain } from '../../../src/core/clv/recency.ts';
import { solve } from '../../../src/core/clv/solve.ts';
import type { Horizon, Terms } from '../../../src/core/clv/terms.ts';
import type { Figure } from '../../../src/core/clv/trace.ts';
import { chain, deepFreeze, discount, gain, money, share } from './arbitraries.ts';
import { apart, recompute } from './recompute.ts';

const forEver: Horizon = { kind: 'for-ever' };
const rate = fc.double({ min: 0.02, max: 0.6, noNaN: true });
const years = fc.integer({ min: 0, max: 20 });

const caseOne = fc.record(
  { contribution: money, promotion: fc.double({ min: 0, max: 1e3, noNaN: true }), retention: share, discount, years },
  { noNullPrototype: true },
);

function expectTrace(figure: Figure, within = 1e-12): void {
  const { value, error } = recompute(figure);
  expect(value + 0).toBe(figure.value);
  expect(error).toBeLessThanOrEqual(within);
}

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
          bergerNasr5({ purchase: list, contribution, promotion, due: 'mid-period', discount: d, periods: n }),
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

describe('the Markov chain', () => {
  it('can be recomputed from its traces', () => {
    fc.assert(
      fc.property(chain, rate, fc.integer({ min: 0, max: 12 }), ({ transitions, payoff }, d, count) => {
        for (const figure of markovValues(transitions, payoff, d, { kind: 'periods', count })) expectTrace(figure);
        // solved, not added up: the equation holds to the solver's accuracy
        for (const figure of markovValues(transitions, payoff, d, forEver)) expectTrace(figure, 1e-9);
      }),
    );
  });

  it('tends to its value for ever', () => {
    fc.assert(
      fc.property(chain, rate, ({ transitions, payoff }, d) => {
        const some = markovValues(transitions, payoff, d, { kind: 'periods', count: 2_000 });
        markovValues(transitions, payoff, d, forEver).forEach(({ value }, i) => {
          expect(apart(some[i]?.value ?? Number.NaN, value)).toBeLessThanOrEqual(1e-9);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('looks a period ahead: V over T + 1 periods is R + P V / (1 + d)', () => {
    fc.assert(
      fc.property(chain, discount, fc.integer({ min: 0, max: 12 }), ({ transitions, payoff }, d, count) => {
        const before = markovValues(transitions, payoff, d, { kind: 'periods', count });
        const after = markovValues(transitions, payoff, d, { kind: 'periods', count: count + 1 });
        transitions.forEach((row, i) => {
          const next = row.reduce((sum, p, j) => sum + p * (before[j]?.value ?? Number.NaN), 0);
          expect(apart(after[i]?.value ?? Number.NaN, (payoff[i] as number) + next / (1 + d))).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });

  it('of two states, customer and gone, is the lifetime value', () => {
    fc.assert(
      fc.property(gain, share, rate, (margin, r, d) => {
        const [first] = markovValues(
          [
            [r, 1 - r],
            [0, 1],
          ],
          [margin, 0],
          d,
          forEver,
        );
        expect(apart(first?.value ?? Number.NaN, (margin * (1 + d)) / (1 + d - r))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('over recency states is Berger and Nasr case 5 with promotion at the contributions', () => {
    fc.assert(
      fc.property(purchase, gain, fc.double({ min: 0, max: 20, noNaN: true }), discount, years, (list, GC, M, d, n) => {
        const states = recencyChain([...list, 0]);
        const payoff = states.map((_, i) => (i === 0 ? GC : 0) - (i < list.length ? M : 0));
        const [first] = markovValues(states, payoff, d, { kind: 'periods', count: n });
        const migration = {
          purchase: list,
          contribution: GC,
          promotion: M,
          due: 'with-contribution',
          discount: d,
          periods: n,
        } as const;
        expect(apart(bergerNasr5(migration).value, first?.value ?? Number.NaN)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('gains by mailing one recency more exactly where the state so added is worth something', () => {
    const pair = fc.tuple(fc.double({ min: 0.05, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true }));
    fc.assert(
      fc.property(pair, gain, fc.double({ min: 0, max: 20, noNaN: true }), rate, ([p1, p2], GC, M, d) => {
        const [one, two] = mailingPolicies([p1, p2], GC, M, d, forEver);
        const values = markovValues(recencyChain([p1, p2, 0]), [GC - M, -M, 0], d, forEver);
        const added = values[1]?.value ?? Number.NaN;
        fc.pre(Math.abs(added) > 1e-6);
        expect(Math.sign((two?.value ?? Number.NaN) - (one?.value ?? Number.NaN))).toBe(Math.sign(added));
      }),
    );
  });

  it('has rows that sum to 1, whatever the probabilities', () => {
    fc.assert(
      fc.property(purchase, (list) => {
        for (const row of recencyChain(list)) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('leaves deeply frozen inputs as they were', () => {
    fc.assert(
      fc.property(chain, rate, (inputs, d) => {
        const copy = structuredClone(inputs);
        const { transitions, payoff } = deepFreeze(inputs);
        markovValues(transitions, payoff, d, forEver);
        markovValues(transitions, payoff, d, { kind: 'periods', count: 3 });
        expect(inputs).toEqual(copy);
      }),
    );
  });
});

describe('solve', () => {
  it('finds the x from which the right side was made', () => {
    fc.assert(
      fc.property(chain, rate, ({ transitions, payoff }, d) => {
        // strictly diagonally dominant, so never singular
        const matrix = transitions.map((row, i) => row.map((p, j) => (i === j ? 1 : 0) - p / (1 + d)));
        const right = matrix.map((row) => row.reduce((sum, cell, j) => sum + cell * (payoff[j] as number), 0));
        solve(matrix, right).forEach((x, i) => {
          expect(apart(x, payoff[i] as number)).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });
});
