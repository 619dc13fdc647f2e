import { expect } from 'vitest';
import { shareSale } from '../../src/core/value/delivered.ts';
import { asDifference, asRatio } from '../../src/core/value/perceived.ts';
import { valuePricing } from '../../src/core/value/value-pricing.ts';
import { type Checks, checkVectors, readVectors, type Vector } from './vectors.ts';

const vectors = readVectors('value');

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

const CHECKS: Checks = {
  'value.perceivedValuePricing': caterpillar,
  'value.delivered': delivered,
};

checkVectors('the value core', vectors, 2, CHECKS);
