import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, componentLedger } from '../../../src/core/clv/components.ts';
import { FACTORS, factorsValue, type Swing, tornado } from '../../../src/core/clv/factors.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { deepFreeze, ledger, setting, timing } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';

describe('the ledger of six components', () => {
  it('can be recomputed from its trace', () => {
    fc.assert(fc.property(ledger, (inputs) => expectTrace(componentLedger(inputs), 1e-11)));
  });

  it('adds up: the six components less the acquisition cost are the value', () => {
    fc.assert(
      fc.property(ledger, (inputs) => {
        const { value, components, acquisition } = componentLedger(inputs);
        const sum = COMPONENTS.reduce((total, each) => total + components[each], 0);
        const scale = COMPONENTS.reduce((total, each) => total + Math.abs(components[each]), 1 + acquisition);
        expect(Math.abs(sum - acquisition - value) / scale).toBeLessThanOrEqual(1e-11);
      }),
    );
  });

  it('counts nothing twice: it is the lifetime value of the margins as they are', () => {
    fc.assert(
      fc.property(ledger, (inputs) => {
        const worth = inputs.referral.kind === 'referrer' ? inputs.referral.worth : 0;
        const margins = inputs.activity.map(
          ({ quantity, price, unitCost, crossSelling, referrals }) =>
            quantity * (price - unitCost) + crossSelling + referrals * worth,
        );
        const terms: Terms = {
          period: 'year',
          margins: { kind: 'tabled', margins },
          retention: inputs.retention,
          discount: inputs.discount,
          horizon: { kind: 'periods', count: margins.length },
          timing: inputs.timing,
          firstPurchase: inputs.timing === 'renewal' ? { kind: 'out' } : { kind: 'in' },
          acquisition: inputs.acquisition,
        };
        const scale = 1e5;
        expect(Math.abs(componentLedger(inputs).value - lifetimeValue(terms).value) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('has the same value whichever way the base is told', () => {
    fc.assert(
      fc.property(ledger, (inputs) => {
        const every = componentLedger({ ...inputs, base: 'every-period' });
        const first = componentLedger({ ...inputs, base: 'first-period' });
        const scale = 1 + Math.abs(every.components.base) + Math.abs(first.components.growth);
        expect(Math.abs(every.value - first.value) / (scale + Math.abs(every.value))).toBeLessThanOrEqual(1e-9);
        const moved = every.components.base - first.components.base;
        expect(Math.abs(first.components.growth - every.components.growth - moved) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('leaves a deeply frozen ledger as it was', () => {
    fc.assert(
      fc.property(ledger, (inputs) => {
        const copy = structuredClone(inputs);
        componentLedger(deepFreeze(inputs));
        expect(inputs).toEqual(copy);
      }),
    );
  });
});

describe('the eight factors', () => {
  it('can be recomputed from the trace', () => {
    fc.assert(fc.property(setting, timing, (inputs, when) => expectTrace(factorsValue(inputs, when), 1e-11)));
  });

  it('push the value the way one expects', () => {
    fc.assert(
      fc.property(setting, timing, fc.double({ min: 0.1, max: 10, noNaN: true }), (inputs, when, more) => {
        const at = (change: Partial<typeof inputs>) => factorsValue({ ...inputs, ...change }, when).value;
        const slack = 1e-9 * (1 + Math.abs(at({})) + 1e4);
        expect(at({ upkeep: inputs.upkeep + more })).toBeLessThanOrEqual(at({}) + slack);
        expect(at({ marketing: inputs.marketing + more })).toBeLessThan(at({}));
        expect(at({ other: inputs.other + more })).toBeGreaterThanOrEqual(at({}) - slack);
        expect(at({ referral: inputs.referral + more })).toBeGreaterThanOrEqual(at({}) - slack);
        expect(at({ growth: inputs.growth + more / 100 })).toBeGreaterThanOrEqual(at({}) - slack);
      }),
    );
  });

  it('stand in the tornado widest first, each bar recomputable', () => {
    const swings = fc.shuffledSubarray([...FACTORS]).map((factors) =>
      factors.map((factor): Swing => {
        const [low, high] = factor === 'horizon' ? [2, 9] : factor === 'discount' ? [0.05, 0.3] : [0.1, 0.8];
        return { factor, low: low as number, high: high as number };
      }),
    );
    fc.assert(
      fc.property(setting, swings, timing, (inputs, list, when) => {
        const { base, bars } = tornado(inputs, list, when);
        expectTrace(base, 1e-11);
        expect(bars.map(({ factor }) => factor).sort()).toEqual(list.map(({ factor }) => factor).sort());
        bars.forEach((bar, k) => {
          expectTrace(bar.atLow, 1e-11);
          expectTrace(bar.atHigh, 1e-11);
          expect(bar.width).toBe(Math.abs(bar.atHigh.value - bar.atLow.value));
          if (k > 0) expect(bar.width).toBeLessThanOrEqual(bars[k - 1]?.width ?? Number.NaN);
        });
      }),
    );
  });

  it('leave a frozen setting and frozen swings as they were', () => {
    fc.assert(
      fc.property(setting, timing, (inputs, when) => {
        const swings = deepFreeze<readonly Swing[]>([
          { factor: 'other', low: 0, high: 1 },
          { factor: 'marketing', low: 0, high: 100 },
        ]);
        tornado(deepFreeze(inputs), swings, when);
        expect(swings.map(({ factor }) => factor)).toEqual(['other', 'marketing']);
      }),
    );
  });
});
