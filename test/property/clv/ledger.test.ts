import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, componentLedger } from '../../../src/core/clv/components.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { deepFreeze, ledger } from './arbitraries.ts';
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
