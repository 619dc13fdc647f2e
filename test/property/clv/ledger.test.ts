import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenRetention, payback } from '../../../src/core/clv/break-even.ts';
import { COMPONENTS, componentLedger } from '../../../src/core/clv/components.ts';
import { customerEquity, equityGain, equityReturn, type Prospects, type Segment } from '../../../src/core/clv/equity.ts';
import { FACTORS, factorsValue, type Swing, tornado } from '../../../src/core/clv/factors.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { type Customer, classifyCustomers } from '../../../src/core/clv/portfolio.ts';
import { neededRate, prospectValue } from '../../../src/core/clv/prospect.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import type { Figure } from '../../../src/core/clv/trace.ts';
import { deepFreeze, discount, endless, gain, ledger, limited, money, setting, share, timing } from './arbitraries.ts';
import { apart, recompute } from './recompute.ts';

const plain = { noNullPrototype: true } as const;

function expectTrace(figure: Figure): void {
  const { value, error } = recompute(figure);
  expect(value + 0).toBe(figure.value);
  expect(error).toBeLessThanOrEqual(1e-11);
}

describe('the ledger of six components', () => {
  it('can be recomputed from its trace', () => {
    fc.assert(fc.property(ledger, (inputs) => expectTrace(componentLedger(inputs))));
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
    fc.assert(fc.property(setting, timing, (inputs, when) => expectTrace(factorsValue(inputs, when))));
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
        expectTrace(base);
        expect(bars.map(({ factor }) => factor).sort()).toEqual(list.map(({ factor }) => factor).sort());
        bars.forEach((bar, k) => {
          expectTrace(bar.atLow);
          expectTrace(bar.atHigh);
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

describe('break-even retention', () => {
  const positive = fc.tuple(fc.oneof(limited, endless), gain, fc.double({ min: 0, max: 5e4, noNaN: true })).map(
    ([terms, margin, cost]): Terms => ({
      ...terms,
      margins: { kind: 'constant', margin },
      retention: { kind: 'constant', rate: 0.5 },
      firstPurchase: { kind: 'in' },
      acquisition: { kind: 'in', cost },
    }),
  );
  const at = (terms: Terms, rate: number) => lifetimeValue({ ...terms, retention: { kind: 'constant', rate } }).value;

  it('is where the value crosses the target', () => {
    fc.assert(
      fc.property(positive, money, (terms, target) => {
        const answer = breakEvenRetention(terms, target);
        expectTrace(answer.figure);
        if (answer.kind === 'always') expect(at(terms, 0)).toBeGreaterThanOrEqual(target);
        else if (answer.kind === 'never') expect(at(terms, 1)).toBeLessThan(target);
        else {
          const { retention, figure } = answer;
          expect(apart(figure.value, target)).toBeLessThanOrEqual(1e-7);
          if (retention > 1e-3) expect(at(terms, retention - 1e-3)).toBeLessThan(target);
        }
      }),
    );
  });

  it('asks for more the more there is to win back', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 1, max: 100, noNaN: true }), (terms, more) => {
        const [less, greater] = [breakEvenRetention(terms, 0), breakEvenRetention(terms, more)];
        if (less.kind === 'never') expect(greater.kind).toBe('never');
        if (less.kind === 'at' && greater.kind === 'at') expect(greater.retention).toBeGreaterThanOrEqual(less.retention);
        if (greater.kind === 'always') expect(less.kind).toBe('always');
      }),
    );
  });
});

describe('payback', () => {
  it('is the first line at or above 0, or never', () => {
    fc.assert(
      fc.property(limited, gain, (terms, cost) => {
        const answer = payback({ ...terms, acquisition: { kind: 'in', cost } });
        const sums = answer.figure.trace.map((line) => (line.kind === 'cash' ? line.cumulative : Number.NaN));
        if (answer.kind === 'never') {
          for (const sum of sums) expect(sum).toBeLessThan(0);
          expect(answer.missing).toBe(-answer.figure.value);
        } else {
          const reached = sums.findIndex((sum) => sum >= 0);
          expect(answer.figure.trace[reached]).toBe(answer.line);
        }
      }),
    );
  });

  it('never comes sooner for a higher cost', () => {
    fc.assert(
      fc.property(limited, gain, gain, (terms, cost, more) => {
        const when = (amount: number) => {
          const answer = payback({ ...terms, acquisition: { kind: 'in', cost: amount } });
          return answer.kind === 'at' ? answer.line.at : Number.POSITIVE_INFINITY;
        };
        expect(when(cost + more)).toBeGreaterThanOrEqual(when(cost));
      }),
    );
  });
});

describe('customer equity', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const segments = fc
    .array(fc.record({ customers: number(0, 1e5), value: money }, plain), { maxLength: 5 })
    .map((list) => list.map((each, k): Segment => ({ name: `segment ${k}`, ...each })));
  const prospects = fc
    .array(
      fc.record({ prospects: number(0, 1e5), rate: share, spend: number(0, 100), value: money, delay: number(0, 10) }, plain),
      {
        maxLength: 5,
      },
    )
    .map((list) => list.map((each, k): Prospects => ({ name: `prospects ${k}`, ...each })));

  it('can be recomputed from its trace', () => {
    fc.assert(
      fc.property(segments, prospects, discount, (have, want, d) => {
        expectTrace(customerEquity(have, want, d));
      }),
    );
  });

  it('is the sum of its parts, and of its groups', () => {
    fc.assert(
      fc.property(segments, prospects, discount, (have, want, d) => {
        const { value, current, potential } = customerEquity(have, want, d);
        expect(value).toBe(current + potential + 0);
        const alone = have.reduce((sum, each) => sum + customerEquity([each], [], d).value, 0);
        const scale = 1 + have.reduce((sum, each) => sum + Math.abs(each.customers * each.value), 0);
        expect(Math.abs(alone - current) / scale).toBeLessThanOrEqual(1e-9);
        const chances = want.reduce((sum, each) => {
          const one = prospectValue(each.rate, each.value, each.spend).value;
          return sum + (each.prospects * one) / (1 + d) ** each.delay;
        }, 0);
        expect(Math.abs(chances - potential) / (1 + 1e9)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('leaves frozen groups as they were', () => {
    fc.assert(
      fc.property(segments, prospects, discount, (have, want, d) => {
        const copy = structuredClone([have, want]);
        customerEquity(deepFreeze(have), deepFreeze(want), d);
        expect([have, want]).toEqual(copy);
      }),
    );
  });

  it('measures a return and undoes it', () => {
    fc.assert(
      fc.property(money, gain, (rise, spend) => {
        const roi = equityReturn(rise, spend);
        expectTrace(roi);
        expect(apart(equityGain(roi.value, spend).value, rise)).toBeLessThanOrEqual(1e-7);
      }),
    );
  });

  it('breaks even on prospects at the rate needed', () => {
    fc.assert(
      fc.property(gain, gain, (worth, spend) => {
        const needed = neededRate(worth, spend);
        if (needed.kind === 'never') expect(prospectValue(1, worth, spend).value).toBeLessThan(0);
        else expect(apart(prospectValue(needed.rate, worth, spend).value, 0)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

describe('the portfolio', () => {
  const customers = fc
    .array(fc.record({ value: fc.integer({ min: -5, max: 20 }), potential: fc.integer({ min: 0, max: 20 }) }, plain), {
      maxLength: 30,
    })
    .map((list) => list.map(({ value, potential }, k): Customer => ({ id: `${k}`, worth: { kind: 'net', value }, potential })));

  it('gives everybody one class, in the order given, below zero by value alone', () => {
    fc.assert(
      fc.property(customers, share, share, (list, byValue, byPotential) => {
        const found = classifyCustomers(list, { kind: 'share', share: byValue }, { kind: 'share', share: byPotential });
        expect(found.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        for (const each of found) expect(each.class === 'BZ').toBe(each.net < 0);
      }),
    );
  });

  it('never calls one more valuable than another who is worth more', () => {
    fc.assert(
      fc.property(customers, share, share, (list, byValue, byPotential) => {
        const found = classifyCustomers(list, { kind: 'share', share: byValue }, { kind: 'share', share: byPotential });
        const least = Math.min(...found.filter((each) => each.class === 'MVC').map(({ net }) => net));
        for (const each of found) if (each.class !== 'MVC') expect(each.net).toBeLessThan(least);
        const paying = found.filter(({ net }) => net >= 0).length;
        const valuable = found.filter((each) => each.class === 'MVC').length;
        expect(valuable).toBeGreaterThanOrEqual(Math.floor(byValue * paying));
      }),
    );
  });

  it('does not depend on the order of the customers', () => {
    fc.assert(
      fc.property(customers, share, share, (list, byValue, byPotential) => {
        const sort = (each: readonly Customer[]) => {
          const found = classifyCustomers(each, { kind: 'share', share: byValue }, { kind: 'share', share: byPotential });
          return new Map(found.map(({ id, class: name }) => [id, name]));
        };
        const [one, other] = [sort(list), sort([...list].reverse())];
        for (const [id, name] of one) expect(other.get(id)).toBe(name);
      }),
    );
  });

  it('leaves frozen customers as they were', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const copy = structuredClone(list);
        classifyCustomers(deepFreeze(list), { kind: 'share', share: 0.2 }, { kind: 'share', share: 0.2 });
        expect(list).toEqual(copy);
      }),
    );
  });
});
