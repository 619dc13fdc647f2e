import { MOST, requireWithin } from '../range.ts';
import { requireList, requireRecord } from '../shape.ts';

/** How satisfied a customer is and how loyal, each on a scale of its own. */
export type Standing = Readonly<{ satisfaction: number; loyalty: number }>;

/**
 * The four kinds of customer: loyalist (satisfied and loyal), mercenary (satisfied, yet buying where it suits), hostage (loyal for
 * want of another choice) and defector (neither). Apostles and terrorists are the extremes of the first and the last.
 */
export type LoyaltyKind = 'loyalist' | 'mercenary' | 'hostage' | 'defector';

/** The four kinds, the satisfied before the dissatisfied and the loyal before the others. */
export const LOYALTY_KINDS: readonly LoyaltyKind[] = ['loyalist', 'mercenary', 'hostage', 'defector'];

/**
 * The kind of a customer: high on an axis is standing >= threshold, a tie being high.
 * Ratings and thresholds in points of either scale, any finite figures. Satisfaction is not loyalty: two of the four kinds
 * have one without the other.
 * Throws RangeError on a rating or threshold that is not finite or beyond 2^53 - 1.
 * Source: Jones & Sasser 1995, Why satisfied customers defect, Harvard Business Review 73(6), 88-99; where the lines go is left open.
 * Example: loyaltyKind({ satisfaction: 2, loyalty: 5 }, { satisfaction: 3, loyalty: 3 }) is 'hostage'.
 */
export function loyaltyKind(customer: Standing, limits: Standing): LoyaltyKind {
  for (const standing of [customer, limits]) {
    requireRecord('standing', standing);
    const { satisfaction, loyalty } = standing;
    requireWithin('satisfaction', 'satisfaction', satisfaction, -MOST, MOST);
    requireWithin('loyalty', 'loyalty', loyalty, -MOST, MOST);
  }
  const loyal = customer.loyalty >= limits.loyalty;
  if (customer.satisfaction >= limits.satisfaction) return loyal ? 'loyalist' : 'mercenary';
  return loyal ? 'hostage' : 'defector';
}

/**
 * How many customers are of each kind; the four counts sum to the number of customers.
 * Throws RangeError as loyaltyKind does.
 * Source: Jones & Sasser 1995, Harvard Business Review 73(6), 88-99.
 * Example: one satisfied and loyal customer gives { loyalist: 1, mercenary: 0, hostage: 0, defector: 0 }.
 */
export function countLoyaltyKinds(customers: readonly Standing[], limits: Standing): Readonly<Record<LoyaltyKind, number>> {
  requireList('customers', customers);
  const counts = { loyalist: 0, mercenary: 0, hostage: 0, defector: 0 };
  for (const customer of customers) counts[loyaltyKind(customer, limits)] += 1;
  return counts;
}
