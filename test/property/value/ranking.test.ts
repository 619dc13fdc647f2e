import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareSale } from '../../../src/core/value/delivered.ts';
import type { Offer } from '../../../src/core/value/offer.ts';
import { asDifference, asRatio } from '../../../src/core/value/perceived.ts';
import { disagreement, rankOffers } from '../../../src/core/value/ranking.ts';
import { valuePricing } from '../../../src/core/value/value-pricing.ts';

/** Small whole parts, so that ties are common and sums are exact. */
const part = fc.integer({ min: 1, max: 12 });
const offer: fc.Arbitrary<Offer> = fc.record(
  {
    benefits: fc.record({ product: part, image: part }, { noNullPrototype: true }),
    costs: fc.record({ monetary: part, time: part }, { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);
const offers = fc.array(offer, { maxLength: 8 });

const times = (parts: Readonly<Record<string, number>>, factor: number) =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value * factor]));

const scale = (list: readonly Offer[], benefit: number, cost: number): readonly Offer[] =>
  list.map(({ benefits, costs }) => ({ benefits: times(benefits, benefit), costs: times(costs, cost) }));

const factor = fc.constantFrom(0.1, 0.7, 3, 100);

describe('the ranking', () => {
  it('by ratio does not change when benefits and costs are rescaled, each in its own unit', () => {
    fc.assert(
      fc.property(offers, factor, factor, (list, benefit, cost) => {
        expect(rankOffers(scale(list, benefit, cost), 'ratio')).toEqual(rankOffers(list, 'ratio'));
      }),
    );
  });

  it('by difference does not change when both are rescaled together', () => {
    fc.assert(
      fc.property(offers, factor, (list, unit) => {
        const rounded = rankOffers(scale(list, unit, unit), 'difference');
        const exact = rankOffers(list, 'difference');
        // differences that nearly cancel lose digits, so equals may part in another unit; those in order never change places
        exact.forEach((rank, i) => {
          exact.forEach((other, j) => {
            if (rank < other) expect(rounded[i]).toBeLessThan(rounded[j] as number);
          });
        });
      }),
    );
  });

  it('by difference does not change when the same cost is added to all, which by ratio may', () => {
    fc.assert(
      fc.property(offers, part, (list, fee) => {
        const dearer = list.map((each) => ({ ...each, costs: { ...each.costs, fee } }));
        expect(rankOffers(dearer, 'difference')).toEqual(rankOffers(list, 'difference'));
      }),
    );
  });

  it('gives rank 1 to somebody, and to each the number of better offers plus one', () => {
    fc.assert(
      fc.property(offers, fc.constantFrom('ratio' as const, 'difference' as const), (list, measure) => {
        const ranks = rankOffers(list, measure);
        const value = measure === 'ratio' ? asRatio : asDifference;
        if (list.length > 0) expect(ranks).toContain(1);
        list.forEach((one, i) => {
          list.forEach((other, j) => {
            if ((ranks[i] as number) < (ranks[j] as number)) expect(value(one)).toBeGreaterThan(value(other));
          });
        });
      }),
    );
  });
});

describe('the disagreement', () => {
  it('holds exactly the pairs in opposite order', () => {
    fc.assert(
      fc.property(offers, (list) => {
        const { pairs } = disagreement(list);
        for (const { byRatio, byDifference } of pairs) {
          const [one, other] = [list[byRatio] as Offer, list[byDifference] as Offer];
          expect(asRatio(one)).toBeGreaterThan(asRatio(other));
          expect(asDifference(one)).toBeLessThan(asDifference(other));
        }
        let opposite = 0;
        list.forEach((one, i) => {
          for (const other of list.slice(i + 1)) {
            const [ratio, difference] = [asRatio(one) - asRatio(other), asDifference(one) - asDifference(other)];
            if (Math.abs(ratio) > 1e-9 && ratio * difference < 0) opposite++;
          }
        });
        expect(pairs).toHaveLength(opposite);
      }),
    );
  });

  it('never stands between offers of which one gives more and asks no more', () => {
    fc.assert(
      fc.property(offer, part, (each, more) => {
        const better = { ...each, benefits: { ...each.benefits, gift: more } };
        expect(disagreement([each, better])).toMatchObject({ pairs: [], sameBest: true, best: { ratio: [1], difference: [1] } });
      }),
    );
  });

  it('agrees with both measures that an offer is worth its cost or not', () => {
    fc.assert(
      fc.property(offer, (each) => {
        expect(Math.sign(asRatio(each) - 1)).toBe(Math.sign(asDifference(each)));
      }),
    );
  });

  it('leaves frozen offers as they were', () => {
    fc.assert(
      fc.property(offers, (list) => {
        const frozen = Object.freeze(
          list.map(({ benefits, costs }) =>
            Object.freeze({ benefits: Object.freeze({ ...benefits }), costs: Object.freeze({ ...costs }) }),
          ),
        );
        disagreement(frozen);
        expect(frozen).toEqual(list);
      }),
    );
  });
});

describe('a sale', () => {
  const money = fc.integer({ min: 0, max: 1000 });

  it('only divides what it creates, and pays both sides between its two prices', () => {
    fc.assert(
      fc.property(money, money, money, money, (value, otherCosts, producerCost, price) => {
        const { buyer, producer, created, prices } = shareSale({ value, otherCosts, producerCost, price });
        expect(buyer + producer).toBe(created);
        const suits = prices !== null && prices[0] <= price && price <= prices[1];
        expect(suits).toBe(buyer >= 0 && producer >= 0);
      }),
    );
  });

  it('argued from value leaves the buyer the discount', () => {
    fc.assert(
      fc.property(money, money, money, fc.integer({ min: 0, max: 99 }), (reference, durability, service, percent) => {
        const discount = Math.floor(((reference + durability + service) * percent) / 100);
        const pricing = valuePricing({ reference, premiums: { durability, service }, discount });
        expect(pricing.surplus).toBe(discount);
        expect(pricing.premiumPaid + pricing.surplus).toBe(pricing.extraValue);
      }),
    );
  });
});
