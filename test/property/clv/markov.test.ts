import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markovValues } from '../../../src/core/clv/markov.ts';
import { bergerNasr5 } from '../../../src/core/clv/migration.ts';
import { mailingPolicies, recencyChain } from '../../../src/core/clv/recency.ts';
import { solve } from '../../../src/core/clv/solve.ts';
import type { Horizon } from '../../../src/core/clv/terms.ts';
import { chain, deepFreeze, discount, gain, share } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

const forEver: Horizon = { kind: 'for-ever' };
const rate = fc.double({ min: 0.02, max: 0.6, noNaN: true });
const years = fc.integer({ min: 0, max: 20 });

/** Purchase probabilities by recency. */
const purchase = fc.array(share, { minLength: 1, maxLength: 6 });

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
        const [first] = markovValues(states, payoff, d, { kind: 'periods', count: n + 1 });
        const migration = {
          purchase: list,
          contribution: GC,
          promotion: M,
          timing: 'start',
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
