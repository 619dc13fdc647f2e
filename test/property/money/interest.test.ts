import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, discount } from '../../../src/core/money/discount.ts';
import { FACTOR_NAMES, type FactorName, factor } from '../../../src/core/money/factors.ts';
import { geometricSum } from '../../../src/core/money/geometric.ts';
import { convertRate, effectiveRate, forceOfInterest, nominalRate, type Period } from '../../../src/core/money/rates.ts';
import { amount, close, gain, periods, positiveRate, rate } from './arbitraries.ts';

const some = fc.integer({ min: 1, max: 120 });
const period = fc.constantFrom<Period>('year', 'half-year', 'quarter', 'month');

describe('moving money through time', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(amount, rate, periods, (money, i, n) => {
        expect(close(discount(accumulate(money, i, n), i, n), money)).toBe(true);
      }),
    );
  });

  it('goes in two steps as in one', () => {
    fc.assert(
      fc.property(amount, rate, periods, periods, (money, i, n, m) => {
        expect(close(discount(discount(money, i, n), i, m), discount(money, i, n + m))).toBe(true);
      }),
    );
  });

  it('makes later money worth less the higher the rate', () => {
    fc.assert(
      fc.property(gain, positiveRate, positiveRate, some, (money, i, more, n) => {
        expect(discount(money, i + more, n)).toBeLessThan(discount(money, i, n));
        expect(discount(money, i, n + 1)).toBeLessThan(discount(money, i, n));
      }),
    );
  });
});

describe('the factors', () => {
  const inverse: readonly (readonly [FactorName, FactorName])[] = [
    ['F/P', 'P/F'],
    ['F/A', 'A/F'],
    ['P/A', 'A/P'],
  ];

  it.each(inverse)('%s and %s undo each other', (one, other) => {
    fc.assert(
      fc.property(rate, some, (i, n) => {
        expect(close(factor(one, i, n) * factor(other, i, n), 1)).toBe(true);
      }),
    );
  });

  it('chain: what A makes of P and P of F, A makes of F', () => {
    fc.assert(
      fc.property(rate, some, (i, n) => {
        expect(close(factor('F/A', i, n), factor('P/A', i, n) * factor('F/P', i, n))).toBe(true);
        expect(close(factor('F/G', i, n), factor('P/G', i, n) * factor('F/P', i, n))).toBe(true);
        expect(close(factor('A/G', i, n), factor('P/G', i, n) * factor('A/P', i, n))).toBe(true);
      }),
    );
  });

  it('differ by the rate: A/P = A/F + i', () => {
    fc.assert(
      fc.property(rate, some, (i, n) => {
        expect(close(factor('A/P', i, n), factor('A/F', i, n) + i)).toBe(true);
      }),
    );
  });

  it('are the sums they stand for', () => {
    fc.assert(
      fc.property(rate, periods, (i, n) => {
        const times = Array.from({ length: n }, (_, t) => t + 1);
        const sum = (term: (t: number) => number) => times.reduce((total, t) => total + term(t), 0);
        expect(
          close(
            factor('P/A', i, n),
            sum((t) => (1 + i) ** -t),
          ),
        ).toBe(true);
        expect(
          close(
            factor('F/A', i, n),
            sum((t) => (1 + i) ** (n - t)),
          ),
        ).toBe(true);
        expect(
          close(
            factor('P/G', i, n),
            sum((t) => (t - 1) * (1 + i) ** -t),
          ),
        ).toBe(true);
      }),
    );
  });

  it('follow the printed closed form of the gradient where the rate is not small', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 1, noNaN: true }), some, (i, n) => {
        const printed = ((1 + i) ** n - 1 - n * i) / (i ** 2 * (1 + i) ** n);
        expect(close(factor('P/G', i, n), printed)).toBe(true);
      }),
    );
  });

  it('refuse every rate of -1 and below', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACTOR_NAMES), fc.double({ max: -1, noNaN: true }), some, (name, i, n) => {
        expect(() => factor(name, i, n)).toThrow(RangeError);
      }),
    );
  });

  it('never give NaN, an infinity or -0', () => {
    const anyRate = fc.double({ min: -1, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...FACTOR_NAMES), anyRate, fc.integer({ min: 0, max: 3_000 }), (name, i, n) => {
        let found: number;
        try {
          found = factor(name, i, n);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(Number.isFinite(found)).toBe(true);
        expect(Object.is(found, -0)).toBe(false);
      }),
    );
  });
});

describe('the geometric sum', () => {
  it('adds its terms one by one', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 0.5, noNaN: true }), periods, (x, n) => {
        const terms = Array.from({ length: n }, (_, k) => (1 + x) ** k);
        expect(
          close(
            geometricSum(x, n),
            terms.reduce((sum, term) => sum + term, 0),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('rates for other periods', () => {
  it('come back within a billionth', () => {
    fc.assert(
      fc.property(rate, period, period, (i, from, to) => {
        expect(Math.abs(convertRate(convertRate(i, from, to), to, from) - i)).toBeLessThanOrEqual(1e-9 * Math.max(1, i));
      }),
    );
  });

  it('earn the same over a year', () => {
    fc.assert(
      fc.property(amount, rate, (money, i) => {
        expect(close(accumulate(money, convertRate(i, 'year', 'month'), 12), accumulate(money, i, 1))).toBe(true);
      }),
    );
  });

  it('go in two steps as in one', () => {
    fc.assert(
      fc.property(rate, (i) => {
        const direct = convertRate(i, 'year', 'month');
        expect(close(convertRate(convertRate(i, 'year', 'quarter'), 'quarter', 'month'), direct)).toBe(true);
      }),
    );
  });

  it('lie between the force of interest and the effective rate when stated as nominal', () => {
    fc.assert(
      fc.property(positiveRate, fc.integer({ min: 2, max: 365 }), (i, m) => {
        const nominal = nominalRate(i, m);
        expect(nominal).toBeLessThan(i);
        expect(nominal).toBeGreaterThan(forceOfInterest(i));
        expect(close(effectiveRate(nominal, m), i)).toBe(true);
      }),
    );
  });
});
