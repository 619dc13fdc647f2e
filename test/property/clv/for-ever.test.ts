import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { marginMultiple } from '../../../src/core/clv/multiple.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { annuityPresent } from '../../../src/core/money/annuity.ts';
import { discount, endless, gain, share, timing } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

const value = (terms: Terms) => lifetimeValue(terms).value;
const withRate = (terms: Terms, rate: number): Terms => ({ ...terms, retention: { kind: 'constant', rate } });
/** Two shares far enough apart for a difference to show, the smaller first. */
const twoShares = fc.tuple(share, share).filter(([low, high]) => high - low > 1e-3);
const twoDiscounts = fc.tuple(discount, discount).filter(([low, high]) => high - low > 1e-3);
const forEver = { kind: 'for-ever' } as const;

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
        expect(marginMultiple('start', 1 - 1 / life, d, 0, forEver)).toBeLessThan(annuityPresent(1, d, life, 'start'));
      }),
    );
  });

  it('has no value exactly where r (1 + g) reaches 1 + d', () => {
    fc.assert(
      fc.property(timing, share, fc.double({ min: -0.5, max: 1, noNaN: true }), discount, (when, r, g, d) => {
        const call = () => marginMultiple(when, r, d, g, forEver);
        const spread = 1 + d - r * (1 + g);
        // nearer than a few units in the last place the two cannot be told apart
        if (Math.abs(spread) <= 1e-15 * (1 + d)) return;
        if (spread > 0) expect(Number.isFinite(call())).toBe(true);
        else expect(call).toThrow(RangeError);
      }),
    );
  });
});
