import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/core/clv/factors.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { type Conventions, checkNetTerms, netTerms } from '../../../src/core/clv/net-terms.ts';

const setting: Setting = {
  horizon: 3,
  discount: 0.1,
  retention: 0.8,
  referral: 0.5,
  referralWorth: 40,
  growth: 0,
  upkeep: 25,
  marketing: 200,
  other: 10,
  margin: 100,
};
const conventions: Conventions = { period: 'year', timing: 'start', firstPurchase: 'in', acquisition: 'in', forEver: false };

describe('the net terms of a setting', () => {
  it('take upkeep off the margin and put referrals and other gains on it', () => {
    expect(netTerms(setting, conventions).margins).toEqual({ kind: 'constant', margin: 100 + 20 + 10 - 25 });
  });

  it('table margins that grow beside extras that do not', () => {
    expect(netTerms({ ...setting, growth: 0.1 }, conventions).margins).toEqual({
      kind: 'tabled',
      margins: [105, 100 * 1.1 + 5, 100 * 1.1 ** 2 + 5],
    });
  });

  it('keep a growing margin as it is where nothing else recurs', () => {
    const bare = { ...setting, referral: 0, other: 0, upkeep: 0, growth: 0.1 };
    const growing = { kind: 'growing', margin: 100, growth: 0.1 };
    expect(netTerms(bare, conventions).margins).toEqual(growing);
    expect(netTerms(bare, { ...conventions, forEver: true }).margins).toEqual(growing);
  });

  it('follow the conventions', () => {
    const out = netTerms(setting, { ...conventions, timing: 'end', firstPurchase: 'out', acquisition: 'out', period: 'month' });
    expect(out).toMatchObject({
      period: 'month',
      timing: 'end',
      firstPurchase: { kind: 'out' },
      acquisition: { kind: 'out' },
      horizon: { kind: 'periods', count: 3 },
      retention: { kind: 'constant', rate: 0.8 },
      discount: 0.1,
    });
    expect(netTerms(setting, conventions).acquisition).toEqual({ kind: 'in', cost: 200 });
    expect(netTerms(setting, { ...conventions, forEver: true }).horizon).toEqual({ kind: 'for-ever' });
  });

  it('refuse growth and extras together for ever, naming both', () => {
    const both = { ...setting, growth: 0.02, other: 15 };
    expect(() => netTerms(both, { ...conventions, forEver: true })).toThrow(/growth rate: 0\.02 with 10 of other cash a period/);
  });

  it('refuse amounts that are not finite', () => {
    expect(() => netTerms({ ...setting, other: Number.NaN }, conventions)).toThrow(/invalid other: NaN/);
    expect(() => netTerms({ ...setting, growth: -1 }, conventions)).toThrow(/invalid growth rate: -1/);
    expect(() => netTerms({ ...setting, referral: -1 }, conventions)).toThrow(/invalid referral: -1/);
  });

  it('refuse a horizon that is no whole number', () => {
    expect(() => netTerms({ ...setting, growth: 0.1, horizon: 2.5 }, conventions)).toThrow(/invalid horizon: 2\.5/);
  });

  it('refuse a margin that grows beyond any number', () => {
    expect(() => netTerms({ ...setting, growth: 1e300, horizon: 5 }, conventions)).toThrow(/invalid margin/);
  });
});

describe('whether there is a value', () => {
  const bare = { ...setting, referral: 0, other: 0, upkeep: 0 };
  const ever = { forEver: true };

  it('is always so for a number of periods', () => {
    expect(checkNetTerms({ ...setting, retention: 1, discount: 0, growth: 0.5 }, { forEver: false })).toBe('ok');
  });

  it('is a question of r (1 + g) < 1 + d for ever', () => {
    expect(checkNetTerms(bare, ever)).toBe('ok');
    expect(checkNetTerms({ ...bare, retention: 1, discount: 0 }, ever)).toBe('diverges');
    expect(checkNetTerms({ ...bare, retention: 0.999, discount: 0.001 }, ever)).toBe('ok');
    expect(checkNetTerms({ ...bare, retention: 1, discount: 0.1, growth: 0.1 }, ever)).toBe('diverges');
  });

  // 0.7 * 1.5 is 1.05, but 1 + 0.05 - 0.7 * 1.5 is 2.2e-16 in doubles: a member was worth 4,503,599,627,370,496 margins.
  it('does not take the noise of doubles for a limit', () => {
    expect(checkNetTerms({ ...bare, retention: 0.7, discount: 0.05, growth: 0.5 }, ever)).toBe('diverges');
    const terms = netTerms({ ...bare, retention: 0.7, discount: 0.05, growth: 0.5 }, { ...conventions, forEver: true });
    expect(() => lifetimeValue(terms)).toThrow(/for ever/);
  });

  it('is not so where growth and extras come together, but extras that cancel are none', () => {
    expect(checkNetTerms({ ...setting, growth: 0.02 }, ever)).toBe('growth-and-extras');
    const cancelled = { ...bare, growth: 0.02, referral: 0.1, referralWorth: 3, other: -0.3 };
    expect(checkNetTerms(cancelled, ever)).toBe('ok');
    expect(netTerms(cancelled, { ...conventions, forEver: true }).margins).toEqual({
      kind: 'growing',
      margin: 100,
      growth: 0.02,
    });
  });

  it('is refused as a question about what is no setting', () => {
    expect(() => checkNetTerms({ ...bare, retention: 1.2 }, ever)).toThrow('invalid retention: 1.2 ');
    expect(() => checkNetTerms({ ...bare, discount: -1 }, ever)).toThrow('invalid discount rate: -1 ');
    expect(() => checkNetTerms({ ...bare, margin: Number.NaN }, ever)).toThrow('invalid margin: NaN ');
  });
});
