import { requireWithin } from '../range.ts';

/**
 * Refuses a discount rate per period outside [0, 10], and one above 0 but below a billionth: sums without horizon would take too
 * long or grow too large to be added up, and no money is discounted at it. 0 stands for no discount.
 * Throws RangeError naming the value and the remedy.
 * Example: requireDiscount(-0.1) throws.
 */
export function requireDiscount(discount: number): void {
  requireWithin('discount rate', 'd', discount, 0, 10);
  if (discount > 0 && discount < 1e-9) {
    throw new RangeError(`invalid discount rate: ${discount} (expected 0, or 1e-9 <= d <= 10)`);
  }
}
