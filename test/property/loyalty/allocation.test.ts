import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAllocation, harvest } from '../../../src/core/loyalty/allocation.ts';
import { marginalCost } from '../../../src/core/loyalty/costs.ts';

const response = fc.record({
  ceiling: fc.double({ min: 0.05, max: 1, noNaN: true }),
  k: fc.double({ min: 0.005, max: 0.5, noNaN: true }),
});
const heads = fc.integer({ min: 1, max: 10_000 });
const cases = fc.record({
  win: response,
  keep: response,
  reach: fc.record({ prospects: heads, customers: heads }),
  each: fc.double({ min: 0, max: 50, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the best division of a budget', () => {
  it('costs that budget and is beaten by no other division of it, for 2,000 firms', () => {
    fc.assert(
      fc.property(cases, ({ win, keep, reach, each, share }) => {
        const budget = each * (reach.prospects + reach.customers);
        const best = bestAllocation(win, keep, reach, budget);
        expect(Math.abs(best.cost - budget)).toBeLessThanOrEqual(1e-9 * (1 + budget));
        const other = { acquisition: (budget * share) / reach.prospects, retention: (budget * (1 - share)) / reach.customers };
        expect(harvest(win, keep, reach, other).customers).toBeLessThanOrEqual(best.customers * (1 + 1e-12) + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes the next customer cost the same wherever money goes, and no less where none does', () => {
    fc.assert(
      fc.property(cases, ({ win, keep, reach, each }) => {
        fc.pre(each > 0);
        const { spending, next } = bestAllocation(win, keep, reach, Math.min(each, 20) * (reach.prospects + reach.customers));
        const sides = [
          [win, spending.acquisition],
          [keep, spending.retention],
        ] as const;
        for (const [side, spent] of sides) {
          // so far out on its curve that doubles no longer tell one coin from the next
          if (side.k * spent > 25) continue;
          const cost = marginalCost(side, spent);
          if (spent > 0) expect(cost / next).toBeCloseTo(1, 6);
          else expect(cost).toBeGreaterThanOrEqual(next * (1 - 1e-9));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives neither side less when there is more to give', () => {
    fc.assert(
      fc.property(cases, ({ win, keep, reach, each, share }) => {
        const [less, more] = [each * share, each].map((a) =>
          bestAllocation(win, keep, reach, a * (reach.prospects + reach.customers)),
        ) as [ReturnType<typeof bestAllocation>, ReturnType<typeof bestAllocation>];
        expect(more.spending.acquisition).toBeGreaterThanOrEqual(less.spending.acquisition - 1e-9);
        expect(more.spending.retention).toBeGreaterThanOrEqual(less.spending.retention - 1e-9);
      }),
    );
  });
});
