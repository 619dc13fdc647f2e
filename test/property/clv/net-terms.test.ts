import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePath } from '../../../src/core/clv/change-path.ts';
import { factorsValue } from '../../../src/core/clv/factors.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { netTerms } from '../../../src/core/clv/net-terms.ts';
import { setting, timing } from './arbitraries.ts';

const close = (one: number, other: number) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));

describe('the net terms of any setting', () => {
  it('are worth what the eight factors are, first purchase as the timing has it', () => {
    fc.assert(
      fc.property(setting, timing, (each, when) => {
        const terms = netTerms(each, {
          period: 'year',
          timing: when,
          firstPurchase: when === 'renewal' ? 'out' : 'in',
          acquisition: 'in',
          forEver: false,
        });
        close(lifetimeValue(terms).value, factorsValue(each, when).value);
      }),
    );
  });
});

describe('the path between any two settings', () => {
  it('gains the whole difference, step by step', () => {
    fc.assert(
      fc.property(setting, setting, timing, (from, to, when) => {
        const value = (each: typeof from) => factorsValue(each, when).value;
        const gains = changePath(from, to, value).reduce((sum, { gain }) => sum + gain, 0);
        const scale = Math.max(
          1,
          Math.abs(value(from)),
          Math.abs(value(to)),
          ...changePath(from, to, value).map((c) => Math.abs(c.value)),
        );
        expect(Math.abs(gains - (value(to) - value(from)))).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });
});
