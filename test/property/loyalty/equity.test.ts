import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costRatios, marginalCost } from '../../../src/core/loyalty/costs.ts';
import { customerEquity, customerValue, type Firm } from '../../../src/core/loyalty/equity.ts';
import { bestSpending, customerEquityOptimum } from '../../../src/core/loyalty/optimum.ts';
import { calibrate, type Response, rateAt } from '../../../src/core/loyalty/response.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const response = (ceiling: number): fc.Arbitrary<Response> =>
  fc.record({ ceiling: between(0.05, ceiling), k: between(0.005, 0.5) }, { noNullPrototype: true });
const firm: fc.Arbitrary<Firm> = fc.record(
  { margin: between(1, 500), discount: between(0.01, 0.5), acquisition: response(1), retention: response(0.95) },
  { noNullPrototype: true },
);
const money = between(0, 60);

describe('a response to spending', () => {
  it('rises with spending, by less and less, and stays below its ceiling', () => {
    fc.assert(
      fc.property(response(1), money, (curve, spending) => {
        const [here, more, most] = [0, 1, 2].map((step) => rateAt(curve, spending + step)) as [number, number, number];
        expect(more).toBeGreaterThanOrEqual(here);
        expect(most - more).toBeLessThanOrEqual(more - here + 1e-15);
        expect(most).toBeLessThanOrEqual(curve.ceiling);
      }),
    );
  });

  it('is found again from any point it passes through', () => {
    fc.assert(
      fc.property(response(1), between(1, 5), (curve, spending) => {
        const found = calibrate({ spending, rate: rateAt(curve, spending), ceiling: curve.ceiling });
        expect(found.k / curve.k).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has a marginal cost that rises with spending and is never below the average one', () => {
    fc.assert(
      fc.property(response(1), between(0.1, 20), (curve, spending) => {
        expect(marginalCost(curve, spending + 1)).toBeGreaterThan(marginalCost(curve, spending));
        expect(marginalCost(curve, spending)).toBeGreaterThanOrEqual((spending / rateAt(curve, spending)) * (1 - 1e-12));
      }),
    );
  });
});

describe('the best budget', () => {
  it('is beaten by no other', () => {
    fc.assert(
      fc.property(firm, money, money, (f, acquisition, retention) => {
        const best = customerEquityOptimum(f);
        expect(customerEquity(f, { acquisition, retention }).equity).toBeLessThanOrEqual(best.equity * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  it("makes both marginal costs equal to a customer's value wherever both are spent on", () => {
    fc.assert(
      fc.property(firm, (f) => {
        const { spending, customerValue: value } = customerEquityOptimum(f);
        if (spending.acquisition > 0) expect(marginalCost(f.acquisition, spending.acquisition) / value).toBeCloseTo(1, 9);
        else expect(marginalCost(f.acquisition, 0)).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        if (spending.retention > 0) expect(marginalCost(f.retention, spending.retention) / value).toBeCloseTo(1, 7);
        else expect(marginalCost(f.retention, 0)).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        if (spending.acquisition > 0.01 && spending.retention > 0.01) {
          expect(costRatios(f.acquisition, f.retention, spending).marginal.ratio).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('never loses money, and is worth more the larger the margin and the smaller the discount rate', () => {
    fc.assert(
      fc.property(firm, (f) => {
        const best = customerEquityOptimum(f);
        expect(best.equity).toBeGreaterThanOrEqual(-1e-12);
        expect(best.customerValue).toBeGreaterThanOrEqual(f.margin * (1 - 1e-12));
        expect(customerEquityOptimum({ ...f, margin: f.margin * 1.1 }).equity).toBeGreaterThanOrEqual(best.equity);
        expect(customerEquityOptimum({ ...f, discount: f.discount + 0.1 }).equity).toBeLessThanOrEqual(best.equity * (1 + 1e-12));
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(firm, fc.constantFrom(0.25, 7.5, 100), (f, rate) => {
        const inCents = (curve: Response) => ({ ...curve, k: curve.k / rate });
        const abroad = { ...f, margin: f.margin * rate, acquisition: inCents(f.acquisition), retention: inCents(f.retention) };
        const [here, there] = [customerEquityOptimum(f), customerEquityOptimum(abroad)];
        expect(there.equity / rate).toBeCloseTo(here.equity, 6);
        expect(there.spending.retention / rate).toBeCloseTo(here.spending.retention, 6);
      }),
    );
  });

  it('spends more the more a customer is worth', () => {
    fc.assert(
      fc.property(response(1), between(0, 500), (curve, value) => {
        expect(bestSpending(curve, value + 1)).toBeGreaterThanOrEqual(bestSpending(curve, value));
      }),
    );
  });
});

describe("a customer's value", () => {
  it('is what this period brings and what the rest is worth to those who stay', () => {
    fc.assert(
      fc.property(firm, money, (f, spending) => {
        const value = customerValue(f, spending);
        const r = rateAt(f.retention, spending);
        const again = f.margin + (r * value - spending) / (1 + f.discount);
        expect(Math.abs(value - again)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
      }),
    );
  });

  it('leaves a frozen firm as it was', () => {
    fc.assert(
      fc.property(firm, (f) => {
        const frozen = Object.freeze({
          ...f,
          acquisition: Object.freeze({ ...f.acquisition }),
          retention: Object.freeze({ ...f.retention }),
        });
        customerEquityOptimum(frozen);
        expect(frozen).toEqual(f);
      }),
    );
  });
});
