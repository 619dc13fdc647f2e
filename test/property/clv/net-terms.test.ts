import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePath } from '../../../src/core/clv/change-path.ts';
import { INPUTS, type Setting, type Swing, tornado } from '../../../src/core/clv/factors.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { netTerms } from '../../../src/core/clv/net-terms.ts';
import type { Timing } from '../../../src/core/clv/terms.ts';
import { deepFreeze, setting, timing } from './arbitraries.ts';

const close = (one: number, other: number) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));

/** The eight factors worked out without the core: one period after another. */
const byHand = (each: Setting, when: Timing): number => {
  const { horizon, discount, retention, referral, growth, upkeep, marketing, other, margin, referralWorth } = each;
  let sum = 0 - marketing;
  for (let k = 1; k <= horizon; k++) {
    const amount = margin * (1 + growth) ** (k - 1) + referral * referralWorth + other - upkeep;
    const [renewals, at] = { start: [k - 1, k - 1], end: [k - 1, k], renewal: [k, k] }[when] as [number, number];
    sum += (amount * retention ** renewals) / (1 + discount) ** at;
  }
  return sum;
};
const worth = (each: Setting, when: Timing) =>
  lifetimeValue(
    netTerms(each, {
      period: 'year',
      timing: when,
      firstPurchase: when === 'renewal' ? 'out' : 'in',
      acquisition: 'in',
      forEver: false,
    }),
  ).value;

describe('the net terms of any setting', () => {
  it('are worth what the eight factors are, first purchase as the timing has it', () => {
    fc.assert(
      fc.property(setting, timing, (each, when) => {
        close(worth(each, when), byHand(each, when));
      }),
    );
  });

  it('push the value the way one expects', () => {
    fc.assert(
      fc.property(setting, timing, fc.double({ min: 0.1, max: 10, noNaN: true }), (inputs, when, more) => {
        const at = (change: Partial<typeof inputs>) => worth({ ...inputs, ...change }, when);
        const slack = 1e-9 * (1 + Math.abs(at({})) + 1e4);
        expect(at({ upkeep: inputs.upkeep + more })).toBeLessThanOrEqual(at({}) + slack);
        expect(at({ marketing: inputs.marketing + more })).toBeLessThan(at({}));
        expect(at({ other: inputs.other + more })).toBeGreaterThanOrEqual(at({}) - slack);
        expect(at({ referral: inputs.referral + more })).toBeGreaterThanOrEqual(at({}) - slack);
        expect(at({ growth: inputs.growth + more / 100 })).toBeGreaterThanOrEqual(at({}) - slack);
      }),
    );
  });
});

describe('the tornado of any setting', () => {
  it('has every bar at the values the headline would have there, widest first', () => {
    const swings = fc.shuffledSubarray([...INPUTS]).map((factors) =>
      factors.map((factor): Swing => {
        const [low, high] = factor === 'horizon' ? [2, 9] : factor === 'discount' ? [0.05, 0.3] : [0.1, 0.8];
        return { factor, low: low as number, high: high as number };
      }),
    );
    fc.assert(
      fc.property(setting, swings, timing, (inputs, list, when) => {
        const { base, bars } = tornado(deepFreeze(inputs), deepFreeze(list), (each) => worth(each, when));
        close(base, byHand(inputs, when));
        expect(bars.map(({ factor }) => factor).sort()).toEqual(list.map(({ factor }) => factor).sort());
        bars.forEach(({ factor, low, high, atLow, atHigh, width }, k) => {
          close(atLow, byHand({ ...inputs, [factor]: low }, when));
          close(atHigh, byHand({ ...inputs, [factor]: high }, when));
          expect(width).toBe(Math.abs(atHigh - atLow));
          if (k > 0) expect(width).toBeLessThanOrEqual(bars[k - 1]?.width ?? Number.NaN);
        });
      }),
    );
  });
});

describe('the path between any two settings', () => {
  it('gains the whole difference, step by step', () => {
    fc.assert(
      fc.property(setting, setting, timing, (from, to, when) => {
        const value = (each: typeof from) => worth(each, when);
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
