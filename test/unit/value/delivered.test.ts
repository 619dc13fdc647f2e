import { describe, expect, it } from 'vitest';
import { shareSale } from '../../../src/core/value/delivered.ts';

const SALE = { value: 100, otherCosts: 10, producerCost: 50, price: 70 };

describe('shareSale', () => {
  it('shares what the sale creates between the two sides', () => {
    expect(shareSale(SALE)).toEqual({ buyer: 20, producer: 20, created: 40, prices: [50, 90] });
  });

  it('moves gains from one side to the other with the price, and creates as much', () => {
    expect(shareSale({ ...SALE, price: 80 })).toEqual({ buyer: 10, producer: 30, created: 40, prices: [50, 90] });
    expect(shareSale({ ...SALE, price: 95 })).toMatchObject({ buyer: -5, producer: 45 });
    expect(shareSale({ ...SALE, price: 45 })).toMatchObject({ buyer: 45, producer: -5 });
  });

  it('knows a single price where nothing is created, and none where something is destroyed', () => {
    expect(shareSale({ ...SALE, producerCost: 90 }).prices).toEqual([90, 90]);
    expect(shareSale({ ...SALE, producerCost: 91 })).toMatchObject({ created: -1, prices: null });
  });

  it.each(['value', 'otherCosts', 'price', 'producerCost'] as const)('refuses a negative %s', (figure) => {
    expect(() => shareSale({ ...SALE, [figure]: -1 })).toThrow(new RegExp(`^invalid .+: -1 \\(expected 0 <= ${figure} <= `));
    expect(() => shareSale({ ...SALE, [figure]: Number.NaN })).toThrow(RangeError);
  });

  it('words what it refuses', () => {
    expect(() => shareSale({ ...SALE, producerCost: -1 })).toThrow("invalid producer's cost: -1 ");
    expect(() => shareSale({ ...SALE, otherCosts: -1 })).toThrow('invalid other costs: -1 ');
    expect(() => shareSale({ ...SALE, value: -1 })).toThrow('invalid value: -1 ');
    expect(() => shareSale({ ...SALE, price: -1 })).toThrow('invalid price: -1 ');
  });
});
