import { describe, expect, it } from 'vitest';
import { exhaustion, meanLife, type Regime, remaining } from '../../../../src/core/lifecycle/group/regime.ts';

const NUMBER: Regime = { kind: 'fixed-number', size: 1000, lost: 100, leaving: 'at-end' };
const RATE: Regime = { kind: 'fixed-rate', churn: 0.1, leaving: 'at-end' };
const STEADY: Regime = { kind: 'steady-state', size: 1000, flow: 100 };
/** Mean churn 0.1 as well, spread over the customers. */
const MIXED: Regime = { kind: 'heterogeneous', alpha: 0.4, beta: 3.6 };
const finite = (periods: number) => ({ kind: 'finite', periods });
const ENDLESS = { kind: 'infinite' };

describe('N / M = 10 under the four regimes', () => {
  it('is a mean of 5.5, of 10, of 10 and of no limit', () => {
    expect([NUMBER, RATE, STEADY, MIXED].map(meanLife)).toEqual([finite(5.5), finite(10), finite(10), ENDLESS]);
  });

  it('is an exhaustion time where a fixed number leaves, never where a share does, and not determined in a steady state', () => {
    expect([NUMBER, RATE, STEADY, MIXED].map(exhaustion)).toEqual([finite(10), ENDLESS, null, ENDLESS]);
  });

  it('leaves nobody, 34.9 per cent, an unknown share and 57.3 per cent after ten periods', () => {
    expect(remaining(NUMBER, 10)).toEqual({ kind: 'exact', share: 0 });
    expect(remaining(RATE, 10)).toEqual({ kind: 'exact', share: expect.closeTo(0.3486784401, 10) });
    expect(remaining(STEADY, 10)).toEqual({ kind: 'at-most', share: 1 });
    // the product of (2.6 + t) / (3 + t) over t = 1, ..., 10
    expect(remaining(MIXED, 10)).toEqual({ kind: 'exact', share: expect.closeTo(0.573298632, 9) });
  });
});

describe('the regimes', () => {
  it('keep all customers at the beginning', () => {
    for (const regime of [NUMBER, RATE, STEADY, MIXED]) expect(remaining(regime, 0).share).toBe(1);
  });

  it('have a finite mean life where customers differ but nobody stays for ever', () => {
    expect(meanLife({ kind: 'heterogeneous', alpha: 3, beta: 4 })).toEqual(finite(3));
  });

  it('lose differing customers only at the ends of periods', () => {
    expect(remaining(MIXED, 1.9)).toEqual(remaining(MIXED, 1));
    expect(remaining(MIXED, 1)).toEqual({ kind: 'exact', share: 0.9 });
  });

  it('pass the way of leaving on', () => {
    expect(meanLife({ ...NUMBER, leaving: 'evenly' })).toEqual(finite(5));
    expect(exhaustion({ kind: 'fixed-rate', churn: 1, leaving: 'evenly' })).toEqual(finite(0));
    expect(remaining({ ...NUMBER, leaving: 'evenly' }, 2.5).share).toBe(0.75);
  });

  it.each([meanLife, exhaustion, (regime: Regime) => remaining(regime, 1)])('refuse what is invalid (%#)', (figure) => {
    expect(() => figure({ ...NUMBER, size: 0 })).toThrow('invalid group size: 0 ');
    expect(() => figure({ ...RATE, churn: 1.2 })).toThrow('invalid churn: 1.2 ');
    expect(() => figure({ ...STEADY, flow: -1 })).toThrow('invalid customers joining and leaving per period: -1 ');
    expect(() => figure({ ...MIXED, alpha: 0 })).toThrow('invalid alpha: 0 ');
    expect(() => figure({ ...MIXED, beta: Number.NaN })).toThrow('invalid beta: NaN ');
    expect(() => figure({ kind: 'growing' } as unknown as Regime)).toThrow(
      new RangeError('invalid regime: growing (expected fixed-number or fixed-rate or steady-state or heterogeneous)'),
    );
  });

  it.each([NUMBER, RATE, STEADY, MIXED])('refuse an invalid time ($kind)', (regime) => {
    expect(() => remaining(regime, -1)).toThrow('invalid time: -1 ');
    expect(() => remaining(regime, Number.NaN)).toThrow('invalid time: NaN ');
  });
});
