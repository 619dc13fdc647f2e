import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shareSale } from '../../src/core/value/delivered.ts';
import { asDifference, asRatio } from '../../src/core/value/perceived.ts';
import { valuePricing } from '../../src/core/value/value-pricing.ts';

type Vector = Readonly<{
  id: string;
  model: string;
  source: string;
  status: 'published' | 'derived' | 'recalled' | 'judgement' | 'negative';
  inputs: unknown;
  expected: unknown;
  tolerance: number | Readonly<Record<string, number>>;
}>;

const { vectors } = JSON.parse(readFileSync(new URL('./value.json', import.meta.url), 'utf8')) as { vectors: readonly Vector[] };

function caterpillar(vector: Vector): void {
  const { reference, premiums, discount } = vector.inputs as {
    reference: number;
    premiums: Record<string, number>;
    discount: number;
  };
  const expected = vector.expected as Record<
    'valuePrice' | 'finalPrice' | 'extraValue' | 'premiumPaid' | 'customerSurplus',
    number
  >;
  const { surplus, ...found } = valuePricing({ reference, premiums, discount });
  expect({ ...found, customerSurplus: surplus }).toEqual(expected);
}

function delivered(vector: Vector): void {
  const { totalCustomerValue, producerCost, price } = vector.inputs as Record<
    'totalCustomerValue' | 'producerCost' | 'price',
    number
  >;
  const expected = vector.expected as { customerDeliveredValue: number; producerMargin: number; feasiblePriceRange: number[] };
  const sale = shareSale({ value: totalCustomerValue, otherCosts: 0, producerCost, price });
  expect(sale.buyer).toBe(expected.customerDeliveredValue);
  expect(sale.producer).toBe(expected.producerMargin);
  expect(sale.prices).toEqual(expected.feasiblePriceRange);
  const offer = { benefits: { product: totalCustomerValue }, costs: { monetary: price } };
  expect(asDifference(offer)).toBe(expected.customerDeliveredValue);
  expect(asRatio(offer)).toBeGreaterThan(1);
}

const CHECKS: Readonly<Record<string, (vector: Vector) => void>> = {
  'value.perceivedValuePricing': caterpillar,
  'value.delivered': delivered,
};

const CAVEAT = {
  published: 'published',
  derived: 'derived by recomputing',
  recalled: 'recalled: quoted from memory, the original was not opened',
  judgement: 'judgement: an expert key, not a measurement',
  negative: 'negative: a documented output that is wrong',
} as const;

describe('the value core against reference figures', () => {
  for (const vector of vectors) {
    it(`reproduces ${vector.id} (${CAVEAT[vector.status]})`, () => {
      const check = CHECKS[vector.model];
      if (check === undefined) throw new Error(`${vector.id}: nothing checks ${vector.model}`);
      check(vector);
    });
  }

  it('holds every reference figure once, with its source and standing', () => {
    expect(vectors).toHaveLength(2);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { source, status } of vectors) {
      expect(source.length).toBeGreaterThan(10);
      expect(Object.keys(CAVEAT)).toContain(status);
    }
  });
});
