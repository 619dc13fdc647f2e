import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenRetention, payback } from '../../../src/core/clv/break-even.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { endless, gain, limited, money } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

describe('break-even retention', () => {
  const positive = fc.tuple(fc.oneof(limited, endless), gain, fc.double({ min: 0, max: 5e4, noNaN: true })).map(
    ([terms, margin, cost]): Terms => ({
      ...terms,
      margins: { kind: 'constant', margin },
      retention: { kind: 'constant', rate: 0.5 },
      firstPurchase: { kind: 'in' },
      acquisition: { kind: 'in', cost },
    }),
  );
  const at = (terms: Terms, rate: number) => lifetimeValue({ ...terms, retention: { kind: 'constant', rate } }).value;

  it('is where the value crosses the target', () => {
    fc.assert(
      fc.property(positive, money, (terms, target) => {
        const answer = breakEvenRetention(terms, target);
        expectTrace(answer.figure, 1e-11);
        if (answer.kind === 'always') expect(at(terms, 0)).toBeGreaterThanOrEqual(target);
        else if (answer.kind === 'never') expect(at(terms, 1)).toBeLessThan(target);
        else {
          const { retention, figure } = answer;
          expect(apart(figure.value, target)).toBeLessThanOrEqual(1e-7);
          if (retention > 1e-3) expect(at(terms, retention - 1e-3)).toBeLessThan(target);
        }
      }),
    );
  });

  it('asks for more the more there is to win back', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 1, max: 100, noNaN: true }), (terms, more) => {
        const [less, greater] = [breakEvenRetention(terms, 0), breakEvenRetention(terms, more)];
        if (less.kind === 'never') expect(greater.kind).toBe('never');
        if (less.kind === 'at' && greater.kind === 'at') expect(greater.retention).toBeGreaterThanOrEqual(less.retention);
        if (greater.kind === 'always') expect(less.kind).toBe('always');
      }),
    );
  });
});

describe('payback', () => {
  it('is the first line at or above 0, or never', () => {
    fc.assert(
      fc.property(limited, gain, (terms, cost) => {
        const answer = payback({ ...terms, acquisition: { kind: 'in', cost } });
        const sums = answer.figure.trace.map((line) => (line.kind === 'cash' ? line.cumulative : Number.NaN));
        if (answer.kind === 'never') {
          for (const sum of sums) expect(sum).toBeLessThan(0);
          expect(answer.missing).toBe(-answer.figure.value);
        } else {
          const reached = sums.findIndex((sum) => sum >= 0);
          expect(answer.figure.trace[reached]).toBe(answer.line);
        }
      }),
    );
  });

  it('never comes sooner for a higher cost', () => {
    fc.assert(
      fc.property(limited, gain, gain, (terms, cost, more) => {
        const when = (amount: number) => {
          const answer = payback({ ...terms, acquisition: { kind: 'in', cost: amount } });
          return answer.kind === 'at' ? answer.line.at : Number.POSITIVE_INFINITY;
        };
        expect(when(cost + more)).toBeGreaterThanOrEqual(when(cost));
      }),
    );
  });
});
