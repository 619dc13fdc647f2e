import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { futureValue, levelPayment, presentValue } from '../../../src/core/money/account.ts';
import {
  annuityFuture,
  annuityPresent,
  growingAnnuityPresent,
  type PaymentTiming,
  perpetuityPresent,
} from '../../../src/core/money/annuity.ts';
import { bisect } from '../../../src/core/money/bisect.ts';
import { accumulate, discount } from '../../../src/core/money/discount.ts';
import { flowLines, presentOfFlow } from '../../../src/core/money/flow.ts';
import { internalRates, modifiedInternalRate } from '../../../src/core/money/internal-rate.ts';
import { amount, close, flow, gain, periods, positiveRate, rate } from './arbitraries.ts';

const timing = fc.constantFrom<PaymentTiming>('end', 'start');
const some = fc.integer({ min: 1, max: 120 });

describe('annuities', () => {
  it('are flows of equal payments', () => {
    fc.assert(
      fc.property(amount, rate, some, timing, (payment, i, n, when) => {
        const payments = new Array<number>(n).fill(payment);
        const flows = when === 'start' ? payments : [0, ...payments];
        expect(close(annuityPresent(payment, i, n, when), presentOfFlow(flows, i))).toBe(true);
      }),
    );
  });

  it('are worth at the end what they are worth now, with interest', () => {
    fc.assert(
      fc.property(amount, rate, some, timing, (payment, i, n, when) => {
        const now = annuityPresent(payment, i, n, when);
        expect(close(annuityFuture(payment, i, n, when), accumulate(now, i, n))).toBe(true);
      }),
    );
  });

  it('are worth more at the start than at the end of their periods, at a positive rate', () => {
    fc.assert(
      fc.property(gain, positiveRate, some, (payment, i, n) => {
        expect(annuityPresent(payment, i, n, 'start')).toBeGreaterThan(annuityPresent(payment, i, n, 'end'));
      }),
    );
  });

  it('grow as the flow they stand for', () => {
    fc.assert(
      fc.property(gain, rate, rate, fc.integer({ min: 0, max: 40 }), (first, i, g, n) => {
        const flows = [0, ...Array.from({ length: n }, (_, k) => first * (1 + g) ** k)];
        expect(close(growingAnnuityPresent(first, i, g, n, 'end'), presentOfFlow(flows, i))).toBe(true);
      }),
    );
  });

  it('tend to the perpetuity the longer they run', () => {
    fc.assert(
      fc.property(gain, fc.double({ min: 0.05, max: 1, noNaN: true }), timing, (payment, i, when) => {
        const forEver = perpetuityPresent(payment, i, 0, when);
        const gaps = [10, 100, 1_000].map((n) => forEver - annuityPresent(payment, i, n, when));
        expect(gaps[0] as number).toBeGreaterThan(0);
        expect(gaps[1] as number).toBeLessThan(gaps[0] as number);
        expect(Math.abs(gaps[2] as number)).toBeLessThanOrEqual(1e-9 * forEver);
      }),
    );
  });
});

describe('the account', () => {
  it('closes: what futureValue leaves, presentValue starts from', () => {
    fc.assert(
      fc.property(amount, amount, rate, some, timing, (pv, pmt, i, n, when) => {
        const fv = futureValue(pv, pmt, i, n, when);
        const back = presentValue(fv, pmt, i, n, when);
        const scale = Math.abs(pv) + annuityPresent(Math.abs(pmt), i, n, when) + 1;
        expect(Math.abs(back - pv) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is settled by the level payment', () => {
    fc.assert(
      fc.property(amount, amount, rate, some, timing, (pv, fv, i, n, when) => {
        const pmt = levelPayment(pv, fv, i, n, when);
        const left = futureValue(pv, pmt, i, n, when) - fv;
        const scale = Math.abs(fv) + Math.abs(accumulate(pv, i, n)) + 1;
        expect(Math.abs(left) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

describe('the present value of a flow', () => {
  it('can be recomputed from its lines', () => {
    fc.assert(
      fc.property(flow, rate, (flows, i) => {
        let sum = 0;
        for (const line of flowLines(flows, i)) {
          expect(close(line.discount, discount(1, i, line.at))).toBe(true);
          expect(line.present).toBeCloseTo(line.amount * line.discount, 9);
          sum += line.amount * line.discount;
          expect(close(line.cumulative, sum)).toBe(true);
        }
        expect(close(presentOfFlow(flows, i), sum)).toBe(true);
      }),
    );
  });

  it('adds and scales with the flow', () => {
    fc.assert(
      fc.property(flow, rate, fc.integer({ min: -5, max: 5 }), (flows, i, times) => {
        const scaled = flows.map((each) => each * times);
        const both = flows.map((each, t) => each + (scaled[t] as number));
        const [one, other] = [presentOfFlow(flows, i), presentOfFlow(scaled, i)];
        const scale = 1e-9 * flows.reduce((sum, each, t) => sum + Math.abs(each) * (1 + i) ** -t, 1) * 10;
        expect(Math.abs(other - one * times)).toBeLessThanOrEqual(scale);
        expect(Math.abs(presentOfFlow(both, i) - one - other)).toBeLessThanOrEqual(scale);
      }),
    );
  });

  it('leaves a frozen flow as it was', () => {
    const whole = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(whole, rate, (flows, i) => {
        const frozen = Object.freeze([...flows]);
        flowLines(frozen, i);
        presentOfFlow(frozen, i);
        if (frozen.some((each) => each !== 0)) internalRates(frozen);
        if (frozen.some((each) => each > 0) && frozen.some((each) => each < 0)) modifiedInternalRate(frozen, i, i);
        expect(frozen).toEqual(flows);
      }),
    );
  });
});

describe('internal rates', () => {
  const investment = fc.tuple(gain, fc.array(gain, { minLength: 1, maxLength: 20 })).map(([paid, back]) => [-paid, ...back]);

  it('exist once for an outlay followed by receipts, and make it worth nothing', () => {
    fc.assert(
      fc.property(investment, (flows) => {
        const rates = internalRates(flows);
        expect(rates).toHaveLength(1);
        const i = rates[0] as number;
        const scale = flows.reduce((sum, each, t) => sum + Math.abs(each) * (1 + i) ** -t, 0);
        expect(Math.abs(presentOfFlow(flows, i)) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('are the roots a flow was made from', () => {
    const far = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 25, max: 60 }));
    fc.assert(
      fc.property(far, gain, ([low, high], scale) => {
        const [p, q] = [1 + low / 100, 1 + high / 100];
        // (1 - p x)(1 - q x), x = 1 / (1 + i)
        const rates = internalRates([scale, -scale * (p + q), scale * p * q]);
        expect(rates).toHaveLength(2);
        expect(rates[0] as number).toBeCloseTo(low / 100, 8);
        expect(rates[1] as number).toBeCloseTo(high / 100, 8);
      }),
    );
  });

  it('are at most as many as the changes of sign, in rising order, all above -1', () => {
    fc.assert(
      fc.property(flow, (flows) => {
        fc.pre(flows.some((each) => each !== 0));
        const signs = flows.filter((each) => each !== 0).map(Math.sign);
        const changes = signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
        let rates: readonly number[];
        try {
          rates = internalRates(flows);
        } catch (error) {
          // amounts next to 0 can ask for a rate too large for a number
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(rates.length).toBeLessThanOrEqual(changes);
        expect([...rates].sort((one, other) => one - other)).toEqual(rates);
        for (const each of rates) expect(each).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it('equal the modified rate when financed and reinvested at themselves', () => {
    fc.assert(
      fc.property(investment, (flows) => {
        const i = internalRates(flows)[0] as number;
        fc.pre(i < 10 && i > -0.9);
        expect(modifiedInternalRate(flows, i, i)).toBeCloseTo(i, 7);
      }),
    );
  });
});

describe('bisect', () => {
  it('finds the crossing of a line, wherever it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(-2, -0.5, 0.5, 2), (root, slope) => {
        expect(bisect((x) => slope * (x - root), -101, 101)).toBeCloseTo(root, 12);
      }),
    );
  });
});

describe('every function of money', () => {
  it('answers or throws a RangeError, whatever numbers it is given', () => {
    const wild = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, -1, 1e308));
    const calls: readonly ((a: number, b: number, c: number, d: number) => number)[] = [
      (a, b, c) => accumulate(a, b, c),
      (a, b, c) => discount(a, b, c),
      (a, b, c) => annuityPresent(a, b, c, 'start'),
      (a, b, c) => annuityFuture(a, b, c, 'end'),
      (a, b, c, d) => growingAnnuityPresent(a, b, d, c, 'start'),
      (a, b, c) => perpetuityPresent(a, b, c, 'start'),
      (a, b, c, d) => futureValue(a, d, b, c, 'start'),
      (a, b, c, d) => presentValue(a, d, b, c, 'start'),
      (a, b, c, d) => levelPayment(a, d, b, c, 'start'),
      (a, b, c, d) => presentOfFlow([a, b, c], d),
      (a, b, c, d) => modifiedInternalRate([a, b, c], d, d),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...calls), wild, wild, fc.oneof(wild, periods), wild, (call, a, b, c, d) => {
        let found: number;
        try {
          found = call(a, b, c, d);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(Number.isFinite(found)).toBe(true);
        expect(Object.is(found, -0)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
