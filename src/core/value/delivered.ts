import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/** A sale: its value to the buyer, what it costs the buyer beside the price, what it costs the producer, and its price; money. */
export type Sale = Readonly<{ value: number; otherCosts: number; producerCost: number; price: number }>;

/** How a sale shares out what it creates; prices is what either side would just accept, or null where no price suits both. */
export type Shares = Readonly<{ buyer: number; producer: number; created: number; prices: readonly [number, number] | null }>;

/**
 * What the buyer and the producer gain: buyer = value - otherCosts - price, producer = price - producerCost, and what the sale
 * creates, their sum, which the price only divides. Prices from producerCost to value - otherCosts leave neither worse off.
 * In money; gains may be negative, the four figures may not.
 * Throws RangeError on a figure that is negative, not finite or beyond 2^53 - 1.
 * Source: Kotler, Marketing Management: delivered value and the producer's margin.
 * Example: shareSale({ value: 20000, otherCosts: 0, producerCost: 14000, price: 19000 }) has buyer 1000, producer 5000 and
 * prices [14000, 20000].
 */
export function shareSale(sale: Sale): Shares {
  requireRecord('sale', sale);
  const { value, otherCosts, producerCost, price } = sale;
  requireWithin('value', 'value', value, 0, MOST);
  requireWithin('other costs', 'otherCosts', otherCosts, 0, MOST);
  requireWithin("producer's cost", 'producerCost', producerCost, 0, MOST);
  requireWithin('price', 'price', price, 0, MOST);
  const ceiling = value - otherCosts;
  return {
    buyer: ceiling - price,
    producer: price - producerCost,
    created: ceiling - producerCost,
    prices: ceiling >= producerCost ? [producerCost, ceiling] : null,
  };
}
