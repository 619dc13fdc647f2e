import { shown } from '../shape.ts';
import { type Offer, totalBenefit, totalCost } from './offer.ts';

/** The two ways to weigh benefits against costs. */
export type Measure = 'ratio' | 'difference';

/**
 * Perceived value as a ratio: total benefit / total cost, at least 0, without unit.
 * Throws RangeError on an invalid part and where the total cost is below a billionth: free and untroubled, any benefit would be
 * worth infinitely much.
 * Source: Monroe, Pricing: perceived benefits over perceived sacrifice; Kotler prints it as the value-price ratio.
 * Example: asRatio({ benefits: { product: 60 }, costs: { monetary: 40 } }) is 1.5.
 */
export function asRatio(offer: Offer): number {
  const cost = totalCost(offer);
  if (cost < 1e-9) throw new RangeError(`invalid total cost: ${cost} (expected at least 1e-9; a free offer has no ratio)`);
  return totalBenefit(offer) / cost;
}

/**
 * Delivered value, a difference: total benefit - total cost, in their unit, negative where the offer asks more than it gives.
 * Throws RangeError on an invalid part.
 * Source: Kotler & Keller, Marketing Management: customer-perceived (earlier, customer delivered) value.
 * Example: asDifference({ benefits: { product: 60 }, costs: { monetary: 40 } }) is 20.
 */
export function asDifference(offer: Offer): number {
  return totalBenefit(offer) - totalCost(offer);
}

/**
 * The value of an offer by either measure.
 * Throws RangeError as asRatio and asDifference do, and on an unknown measure.
 * Example: perceivedValue({ benefits: { product: 60 }, costs: { monetary: 40 } }, 'difference') is 20.
 */
export function perceivedValue(offer: Offer, measure: Measure): number {
  if (measure === 'ratio') return asRatio(offer);
  if (measure === 'difference') return asDifference(offer);
  throw new RangeError(`invalid measure: ${shown(measure)} (expected ratio or difference)`);
}
