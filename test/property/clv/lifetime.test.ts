import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertRetention, convertTerms } from '../../../src/core/clv/convert.ts';
import { lifetimeSum } from '../../../src/core/clv/lifetime-sum.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { marginMultiple } from '../../../src/core/clv/multiple.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import type { Figure } from '../../../src/core/clv/trace.ts';
import { annuityPresent } from '../../../src/core/money/annuity.ts';
import { convertRate } from '../../../src/core/money/rates.ts';
import { acquisition, count, deepFreeze, discount, endless, gain, limited, money, share, timing } from './arbitraries.ts';
import { apart, recompute } from './recompute.ts';

const value = (terms: Terms) => lifetimeValue(terms).value;
const withRate = (terms: Terms, rate: number): Terms => ({ ...terms, retention: { kind: 'constant', rate } });
/** Two shares far enough apart for a difference to show, the smaller first. */
const twoShares = fc.tuple(share, share).filter(([low, high]) => high - low > 1e-3);
const twoDiscounts = fc.tuple(discount, discount).filter(([low, high]) => high - low > 1e-3);
const forEver = { kind: 'for-ever' } as const;

function expectTrace(figure: Figure): void {
  const { value: read, error } = recompute(figure);
  expect(read + 0).toBe(figure.value);
  expect(error).toBeLessThanOrEqual(1e-12);
}

describe('a lifetime value over some periods', () => {
  it('can be recomputed from its trace', () => {
    fc.assert(fc.property(limited, (terms) => expectTrace(lifetimeValue(terms))));
  });

  it('has a line for each payment, at the time and with the survival its timing says', () => {
    fc.assert(
      fc.property(limited, (terms) => {
        for (const line of lifetimeValue(terms).trace) {
          if (line.kind !== 'cash') throw new Error('expected cash lines only');
          expect(line.at).toBe(terms.timing === 'start' && line.period > 0 ? line.period - 1 : line.period);
          expect(apart(line.discount, (1 + terms.discount) ** -line.at)).toBeLessThanOrEqual(1e-12);
          const renewals = terms.timing === 'renewal' || line.period === 0 ? line.period : line.period - 1;
          if (terms.retention.kind === 'constant') {
            expect(apart(line.survival, terms.retention.rate ** renewals)).toBeLessThanOrEqual(1e-12);
          }
          expect(line.survival).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('rises with retention at positive margins', () => {
    fc.assert(
      fc.property(limited, gain, twoShares, fc.integer({ min: 2, max: 40 }), (terms, margin, [low, high], n) => {
        const growing: Terms = { ...terms, margins: { kind: 'constant', margin }, horizon: { kind: 'periods', count: n } };
        expect(value(withRate(growing, high))).toBeGreaterThan(value(withRate(growing, low)));
      }),
    );
  });

  it('falls with retention at negative margins', () => {
    fc.assert(
      fc.property(limited, gain, twoShares, fc.integer({ min: 2, max: 40 }), (terms, loss, [low, high], n) => {
        const losing: Terms = { ...terms, margins: { kind: 'constant', margin: -loss }, horizon: { kind: 'periods', count: n } };
        expect(value(withRate(losing, high))).toBeLessThan(value(withRate(losing, low)));
      }),
    );
  });

  it('falls with the discount rate at positive margins', () => {
    fc.assert(
      fc.property(limited, gain, twoDiscounts, fc.integer({ min: 2, max: 40 }), (terms, margin, [low, high], n) => {
        // no first purchase of its own margin, which could be a loss
        const base: Terms = { ...terms, margins: { kind: 'constant', margin }, firstPurchase: { kind: 'in' } };
        const at = (d: number) => value(withRate({ ...base, horizon: { kind: 'periods', count: n }, discount: d }, 0.7));
        expect(at(high)).toBeLessThan(at(low));
      }),
    );
  });

  it('rises with the horizon at margins that are not negative', () => {
    fc.assert(
      fc.property(limited, gain, share, fc.integer({ min: 0, max: 39 }), (terms, margin, rate, n) => {
        // no first purchase of its own margin, which could be a loss
        const base: Terms = withRate({ ...terms, margins: { kind: 'constant', margin }, firstPurchase: { kind: 'in' } }, rate);
        const at = (periods: number) => value({ ...base, horizon: { kind: 'periods', count: periods } });
        expect(at(n + 1)).toBeGreaterThanOrEqual(at(n));
      }),
    );
  });

  it('changes with its conventions by exactly the payments they name', () => {
    fc.assert(
      fc.property(limited, gain, (terms, cost) => {
        const base: Terms = { ...terms, acquisition: { kind: 'out' } };
        expect(apart(value({ ...base, acquisition: { kind: 'in', cost } }), value(base) - cost)).toBeLessThanOrEqual(1e-9);
        const withFirst = lifetimeValue({ ...base, firstPurchase: { kind: 'in' } });
        const first = withFirst.trace.find((line) => line.kind === 'cash' && line.item === 'first');
        const present = first?.kind === 'cash' ? first.present : 0;
        expect(apart(value({ ...base, firstPurchase: { kind: 'out' } }), withFirst.value - present)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is 1 + d times as much at the start as at the end', () => {
    fc.assert(
      fc.property(limited, (terms) => {
        const base: Terms = { ...terms, acquisition: { kind: 'out' } };
        const [start, end] = [value({ ...base, timing: 'start' }), value({ ...base, timing: 'end' })];
        expect(apart(start, end * (1 + terms.discount))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is an annuity where nobody leaves', () => {
    fc.assert(
      fc.property(money, discount, count, (margin, d, n) => {
        expect(apart(lifetimeSum(margin, 1, d, n, 'end'), annuityPresent(margin, d, n, 'immediate'))).toBeLessThanOrEqual(1e-9);
        expect(apart(lifetimeSum(margin, 1, d, n, 'start'), annuityPresent(margin, d, n, 'due'))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('takes a table for what it says: constant margins and retention tabled change nothing', () => {
    fc.assert(
      fc.property(limited, money, share, (terms, margin, rate) => {
        const constant: Terms = withRate({ ...terms, margins: { kind: 'constant', margin } }, rate);
        const tabled: Terms = {
          ...terms,
          margins: { kind: 'tabled', margins: new Array<number>(40).fill(margin) },
          retention: { kind: 'tabled', rates: new Array<number>(40).fill(rate) },
        };
        expect(value(tabled)).toBe(value(constant));
      }),
    );
  });

  it('equals the sum without trace, and the margin times its multiple', () => {
    fc.assert(
      fc.property(timing, money, share, discount, count, (when, margin, r, d, n) => {
        const terms: Terms = {
          period: 'year',
          margins: { kind: 'constant', margin },
          retention: { kind: 'constant', rate: r },
          discount: d,
          horizon: { kind: 'periods', count: n },
          timing: when,
          firstPurchase: { kind: when === 'renewal' ? 'out' : 'in' },
          acquisition: { kind: 'out' },
        };
        expect(apart(lifetimeSum(margin, r, d, n, when), value(terms))).toBeLessThanOrEqual(1e-9);
        expect(apart(margin * marginMultiple(when, r, d, 0, { kind: 'periods', count: n }), value(terms))).toBeLessThanOrEqual(
          1e-9,
        );
      }),
    );
  });

  it('leaves deeply frozen terms as they were', () => {
    fc.assert(
      fc.property(limited, (terms) => {
        const copy = structuredClone(terms);
        lifetimeValue(deepFreeze(terms));
        expect(terms).toEqual(copy);
      }),
    );
  });

  it('never holds NaN, an infinity or -0', () => {
    fc.assert(
      fc.property(limited, (terms) => {
        const { value: found, trace } = lifetimeValue(terms);
        const numbers = trace.flatMap((line) => Object.values(line)).filter((each) => typeof each === 'number');
        for (const each of [found, ...numbers]) expect(Number.isFinite(each)).toBe(true);
        expect(Object.is(found, -0)).toBe(false);
      }),
    );
  });
});

describe('a lifetime value for ever', () => {
  it('can be recomputed from its trace', () => {
    fc.assert(fc.property(endless, (terms) => expectTrace(lifetimeValue(terms))));
  });

  it('is what the sum over some periods tends to', () => {
    fc.assert(
      fc.property(endless, (terms) => {
        const limit = value(terms);
        expect(apart(value({ ...terms, horizon: { kind: 'periods', count: 2_000 } }), limit)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('is approached from below, ever closer, at positive margins', () => {
    fc.assert(
      fc.property(endless, gain, (terms, margin) => {
        const base: Terms = { ...terms, margins: { kind: 'constant', margin }, firstPurchase: { kind: 'in' } };
        fc.pre(
          base.retention.kind === 'constant' && base.retention.rate > 0.1 && base.retention.rate / (1 + base.discount) < 0.95,
        );
        const gaps = [1, 5, 20].map((n) => value(base) - value({ ...base, horizon: { kind: 'periods', count: n } }));
        expect(gaps[0] as number).toBeGreaterThan(gaps[1] as number);
        expect(gaps[1] as number).toBeGreaterThan(gaps[2] as number);
        expect(gaps[2] as number).toBeGreaterThanOrEqual(-1e-9 * value({ ...base, acquisition: { kind: 'out' } }));
      }),
    );
  });

  it('rises with retention and falls with the discount rate at positive margins', () => {
    fc.assert(
      fc.property(endless, gain, twoShares, twoDiscounts, (terms, margin, [low, high], [cheap, dear]) => {
        const base: Terms = { ...terms, margins: { kind: 'constant', margin }, firstPurchase: { kind: 'in' }, discount: 0.2 };
        expect(value(withRate(base, high))).toBeGreaterThan(value(withRate(base, low)));
        const at = (d: number) => value(withRate({ ...base, discount: d }, 0.7));
        expect(at(dear)).toBeLessThan(at(cheap));
      }),
    );
  });

  it('differs by timing as the closed forms say', () => {
    fc.assert(
      fc.property(share, discount, (r, d) => {
        fc.pre(r < 0.99 * (1 + d));
        const [start, end, renewal] = (['start', 'end', 'renewal'] as const).map((when) =>
          marginMultiple(when, r, d, 0, forEver),
        );
        expect(apart(start as number, (end as number) * (1 + d))).toBeLessThanOrEqual(1e-9);
        expect(apart(renewal as number, (end as number) * r)).toBeLessThanOrEqual(1e-9);
        expect(apart((start as number) - 1, renewal as number)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is less than an annuity over 1 / (1 - r) periods: the mean life is no horizon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (life, d) => {
        expect(marginMultiple('start', 1 - 1 / life, d, 0, forEver)).toBeLessThan(annuityPresent(1, d, life, 'due'));
      }),
    );
  });

  it('has no value exactly where r (1 + g) reaches 1 + d', () => {
    fc.assert(
      fc.property(timing, share, fc.double({ min: -0.5, max: 1, noNaN: true }), discount, (when, r, g, d) => {
        const call = () => marginMultiple(when, r, d, g, forEver);
        if (r * (1 + g) < 1 + d) expect(Number.isFinite(call())).toBe(true);
        else expect(call).toThrow(RangeError);
      }),
    );
  });
});

describe('month and year', () => {
  const plain = endless.map(
    (terms): Terms => ({ ...terms, period: 'year', firstPurchase: { kind: terms.timing === 'renewal' ? 'out' : 'in' } }),
  );
  const staying = plain.filter(({ retention }) => retention.kind === 'constant' && retention.rate > 0.01);
  const years = fc.integer({ min: 1, max: 30 });

  it('convert retention there and back within a billionth, with as many left after a year', () => {
    fc.assert(
      fc.property(share, (r) => {
        const monthly = convertRetention(r, 'year', 'month');
        expect(Math.abs(convertRetention(monthly, 'month', 'year') - r)).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(monthly ** 12 - r)).toBeLessThanOrEqual(1e-9);
        expect(monthly).toBeGreaterThanOrEqual(r);
      }),
    );
  });

  it('convert all terms there and back within a billionth', () => {
    fc.assert(
      fc.property(staying, fc.constantFrom('level', 'equivalent' as const), years, (terms, spread, n) => {
        const yearly: Terms = { ...terms, horizon: { kind: 'periods', count: n } };
        const back = convertTerms(convertTerms(yearly, 'month', spread), 'year', spread);
        expect(back.period).toBe('year');
        expect(back.horizon).toEqual(yearly.horizon);
        expect(apart(back.discount, yearly.discount)).toBeLessThanOrEqual(1e-9);
        const rate = ({ retention }: Terms) => (retention.kind === 'constant' ? retention.rate : Number.NaN);
        expect(apart(rate(back), rate(yearly))).toBeLessThanOrEqual(1e-9);
        const parts = ({ margins }: Terms) =>
          margins.kind === 'tabled' ? [] : [margins.margin, margins.kind === 'growing' ? margins.growth : 0];
        parts(yearly).forEach((part, k) => {
          expect(apart(parts(back)[k] as number, part)).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });

  it('leave the value alone by equivalent margins, over some years and for ever', () => {
    fc.assert(
      fc.property(staying, years, (terms, n) => {
        expect(apart(value(convertTerms(terms, 'month', 'equivalent')), value(terms))).toBeLessThanOrEqual(1e-9);
        const some: Terms = { ...terms, horizon: { kind: 'periods', count: n } };
        expect(apart(value(convertTerms(some, 'month', 'equivalent')), value(some))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('bring less at the start by level, since eleven twelfths of the cash come later', () => {
    fc.assert(
      fc.property(staying, gain, (terms, margin) => {
        const base: Terms = { ...terms, timing: 'start', firstPurchase: { kind: 'in' }, margins: { kind: 'constant', margin } };
        fc.pre(base.retention.kind === 'constant' && base.retention.rate / (1 + base.discount) < 0.97);
        expect(value(convertTerms(base, 'month', 'level'))).toBeLessThan(value(base));
      }),
    );
  });

  it('leave deeply frozen terms as they were', () => {
    fc.assert(
      fc.property(staying, acquisition, (terms, cost) => {
        const frozen = deepFreeze({ ...terms, acquisition: cost });
        const copy = structuredClone(frozen);
        convertTerms(frozen, 'month', 'equivalent');
        expect(frozen).toEqual(copy);
      }),
    );
  });

  it('agree with the conversion of interest', () => {
    fc.assert(
      fc.property(staying, (terms) => {
        expect(convertTerms(terms, 'month', 'level').discount).toBe(convertRate(terms.discount, 'year', 'month'));
      }),
    );
  });
});
