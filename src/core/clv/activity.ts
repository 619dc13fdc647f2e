import { finite, MOST_PERIODS, requireAmount, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import type { Activity } from './components.ts';

/** A customer's business in period 1 and how it goes on: rates per period, a saving of 0.02 makes each unit 2 % cheaper to serve. */
export type Course = Readonly<{
  quantity: number;
  price: number;
  unitCost: number;
  quantityGrowth: number;
  crossSelling: number;
  saving: number;
  premium: number;
  referrals: number;
}>;

/**
 * The business of each period, for the ledger of components: quantity q (1 + gq)^(k-1), price p (1 + gp)^(k-1), unit cost
 * c (1 - s)^(k-1); cross-selling and referrals the same every period, from the second on.
 * q in units, p and c in money a unit, cross-selling in money, referrals in customers; gq and gp above -1, s in [0, 1].
 * Throws RangeError on an input outside its range and where a figure is too large for a number.
 * Source: this course's: the simplest course in which each of Reichheld's six sources can be seen alone.
 * Example: activityOf({ ...course, quantity: 10, quantityGrowth: 0.1 }, 2)[1].quantity is 11.
 */
export function activityOf(course: Course, periods: number): readonly Activity[] {
  requireRecord('course', course);
  const { quantity, price, unitCost, quantityGrowth, crossSelling, saving, premium, referrals } = course;
  requireWhole('number of periods', 'n', periods, 1, MOST_PERIODS);
  requireWithin('quantity', 'q', quantity, 0, Number.MAX_VALUE);
  requireAmount('price', price);
  requireAmount('unit cost', unitCost);
  requireAmount('cross-selling', crossSelling);
  requireRate('growth of the quantity', 'gq', quantityGrowth);
  requireRate('price premium', 'gp', premium);
  requireWithin('saving', 's', saving, 0, 1);
  requireWithin('referrals', 'referrals', referrals, 0, Number.MAX_VALUE);
  return Array.from({ length: periods }, (_, k) => ({
    quantity: finite('quantity', quantity * (1 + quantityGrowth) ** k),
    price: finite('price', price * (1 + premium) ** k),
    unitCost: unitCost * (1 - saving) ** k,
    // a first purchase sells nothing else yet and recommends nobody
    crossSelling: k === 0 ? 0 : crossSelling,
    referrals: k === 0 ? 0 : referrals,
  }));
}
