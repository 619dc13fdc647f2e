import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/** What a customer sees in an offer, part by part: benefits and costs, all at least 0 and in one unit, money or points. */
export type Offer = Readonly<{ benefits: Readonly<Record<string, number>>; costs: Readonly<Record<string, number>> }>;

/** Kotler's parts of total customer benefit. Source: Kotler & Keller, Marketing Management, on customer-perceived value. */
export const BENEFITS = ['product', 'service', 'personnel', 'image'] as const;

/** Kotler's parts of total customer cost. Source: Kotler & Keller, Marketing Management, on customer-perceived value. */
export const COSTS = ['monetary', 'time', 'energy', 'psychological'] as const;

/**
 * The total benefit of an offer: the sum of its parts, at least 0, in their unit.
 * A part counts once: a low price is a low cost and not a benefit as well.
 * Throws RangeError on a part that is negative, not finite or beyond 2^53 - 1.
 * Source: Kotler & Keller, Marketing Management.
 * Example: totalBenefit({ benefits: { product: 60, image: 20 }, costs: {} }) is 80.
 */
export function totalBenefit(offer: Offer): number {
  checkOffer(offer);
  return sum(offer.benefits);
}

/**
 * The total cost of an offer to the customer: the sum of its parts, money and trouble alike, at least 0, in their unit.
 * Throws RangeError on a part that is negative, not finite or beyond 2^53 - 1.
 * Source: Kotler & Keller, Marketing Management.
 * Example: totalCost({ benefits: {}, costs: { monetary: 40, time: 10 } }) is 50.
 */
export function totalCost(offer: Offer): number {
  checkOffer(offer);
  return sum(offer.costs);
}

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}

/** Both sides of an offer are looked at, whichever is asked for: a slip in one would come out later in the other's company. */
function checkOffer(offer: Offer): void {
  requireRecord('offer', offer);
  for (const [side, parts] of [
    ['benefit', offer.benefits],
    ['cost', offer.costs],
  ] as const) {
    requireRecord(`${side}s`, parts);
    for (const [name, part] of Object.entries(parts)) requireWithin(`${side} of ${name}`, side, part, 0, MOST);
  }
}
