import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/** A price argued from value: the reference product's price, what each advantage over it is worth, and the discount granted. */
export type Argument = Readonly<{ reference: number; premiums: Readonly<Record<string, number>>; discount: number }>;

/** What the argument comes to, all in money; surplus is the worth the buyer gets without paying for it. */
export type Pricing = Readonly<{
  valuePrice: number;
  finalPrice: number;
  extraValue: number;
  premiumPaid: number;
  surplus: number;
}>;

/**
 * Perceived-value pricing: extraValue = sum of premiums, valuePrice = reference + extraValue, finalPrice = valuePrice - discount,
 * premiumPaid = finalPrice - reference, surplus = extraValue - premiumPaid, which is the discount.
 * In money; reference, premiums and discount at least 0, the discount at most the value price. Without a discount the buyer pays
 * for every advantage and gains nothing by buying here; premiumPaid is negative where more is discounted than is better.
 * Throws RangeError on a figure outside these ranges.
 * Source: Kotler & Keller, Marketing Management 14e, p. 399 (Caterpillar).
 * Example: valuePricing({ reference: 90, premiums: { durability: 7, service: 5 }, discount: 4 }) has valuePrice 102,
 * finalPrice 98, premiumPaid 8 and surplus 4.
 */
export function valuePricing(argument: Argument): Pricing {
  requireRecord('argument', argument);
  const { reference, premiums, discount } = argument;
  requireRecord('premiums', premiums);
  requireWithin('reference price', 'reference', reference, 0, MOST);
  let extraValue = 0;
  for (const [name, premium] of Object.entries(premiums)) {
    requireWithin(`premium for ${name}`, 'premium', premium, 0, MOST);
    extraValue += premium;
  }
  const valuePrice = reference + extraValue;
  requireWithin('discount', 'discount', discount, 0, valuePrice);
  const finalPrice = valuePrice - discount;
  const premiumPaid = finalPrice - reference;
  return { valuePrice, finalPrice, extraValue, premiumPaid, surplus: extraValue - premiumPaid };
}
