import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertRetention, convertTerms } from '../../../src/core/clv/convert.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { convertRate } from '../../../src/core/money/rates.ts';
import { acquisition, deepFreeze, endless, gain, share } from './arbitraries.ts';
import { apart } from './recompute.ts';

const value = (terms: Terms) => lifetimeValue(terms).value;

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
