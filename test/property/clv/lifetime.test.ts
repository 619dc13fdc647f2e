import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeSum } from '../../../src/core/clv/lifetime-sum.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { marginMultiple } from '../../../src/core/clv/multiple.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { annuityPresent } from '../../../src/core/money/annuity.ts';
import { count, deepFreeze, discount, gain, limited, money, share, timing } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

const value = (terms: Terms) => lifetimeValue(terms).value;
const withRate = (terms: Terms, rate: number): Terms => ({ ...terms, retention: { kind: 'constant', rate } });
/** Two shares far enough apart for a difference to show, the smaller first. */
const twoShares = fc.tuple(share, share).filter(([low, high]) => high - low > 1e-3);
const twoDiscounts = fc.tuple(discount, discount).filter(([low, high]) => high - low > 1e-3);

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
        expect(apart(lifetimeSum(margin, 1, d, n, 'end'), annuityPresent(margin, d, n, 'end'))).toBeLessThanOrEqual(1e-9);
        expect(apart(lifetimeSum(margin, 1, d, n, 'start'), annuityPresent(margin, d, n, 'start'))).toBeLessThanOrEqual(1e-9);
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
