import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerEquity, equityGain, equityReturn, type Prospects, type Segment } from '../../../src/core/clv/equity.ts';
import { type Customer, classifyCustomers } from '../../../src/core/clv/portfolio.ts';
import { neededRate, prospectValue } from '../../../src/core/clv/prospect.ts';
import { deepFreeze, discount, gain, money, share } from './arbitraries.ts';
import { expectTrace } from './expect-trace.ts';
import { apart } from './recompute.ts';

const plain = { noNullPrototype: true } as const;

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
        expectTrace(customerEquity(have, want, d), 1e-11);
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
        expectTrace(roi, 1e-11);
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
