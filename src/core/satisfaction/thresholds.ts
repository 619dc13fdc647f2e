import { MOST, requireWithin } from '../range.ts';
import { requireList, requireRecord, shown } from '../shape.ts';
import { mean, median } from './centre.ts';

/** What customers say of one item: how much it matters and how satisfied they are with it (the matrix's performance). */
export type Rated = Readonly<{ importance: number; satisfaction: number }>;

/** The lowest and the highest answer a rating scale offers. */
export type Scale = readonly [number, number];

/**
 * Where to draw the cross-hairs of the matrix:
 *   midpoint of the scales (absolute: one quadrant may well stay empty), mean or median of the items (relative to each other:
 *   the median puts half of them above each line by construction), or given figures such as a competitor's.
 */
export type Rule =
  | Readonly<{ by: 'midpoint'; importance: Scale; satisfaction: Scale }>
  | Readonly<{ by: 'mean' }>
  | Readonly<{ by: 'median' }>
  | Readonly<{ by: 'given'; importance: number; satisfaction: number }>;

/** One threshold for each axis, in points of its scale. */
export type Thresholds = Rated;

type Items = readonly Rated[];

/** How each rule finds the threshold of one axis. */
const THRESHOLD: { readonly [By in Rule['by']]: (rule: Rule & { by: By }, items: Items, axis: keyof Rated) => number } = {
  midpoint: (rule, items, axis) => midpoint(rule[axis], items, axis),
  mean: (_, items, axis) => mean(items.map((item) => item[axis])),
  median: (_, items, axis) => median(items.map((item) => item[axis])),
  given: (rule, _, axis) => rule[axis],
};

/**
 * The thresholds a rule sets for a list of items:
 *   midpoint (low + high) / 2 of each scale; mean or median of the items' ratings on each axis; given, as they are.
 * In points of each axis's scale. The median of an even number of items is the mean of the two middle ones.
 * Throws RangeError on no items, an unknown rule, a figure that is not finite or beyond 2^53 - 1, and on a rating outside the
 * scale whose midpoint is asked for.
 * Source: Martilla & James 1977, J. of Marketing 41(1), 77-79, who leave the choice of rule open.
 * Example: thresholds([{ importance: 4, satisfaction: 1 }, { importance: 2, satisfaction: 2 }], { by: 'mean' }) is
 * { importance: 3, satisfaction: 1.5 }.
 */
export function thresholds(items: Items, rule: Rule): Thresholds {
  requireList('items', items, 1);
  // a loop also visits the holes of a sparse array
  for (const item of items) checkRated(item);
  requireRecord('rule', rule);
  // hasOwn, or a name every object inherits, such as "toString", would count as a rule
  if (typeof rule.by !== 'string' || !Object.hasOwn(THRESHOLD, rule.by)) {
    throw new RangeError(`invalid rule: ${shown(rule.by)} (expected ${Object.keys(THRESHOLD).join(', ')})`);
  }
  const at = THRESHOLD[rule.by] as (rule: Rule, items: Items, axis: keyof Rated) => number;
  const found = { importance: at(rule, items, 'importance'), satisfaction: at(rule, items, 'satisfaction') };
  checkRated(found);
  return found;
}

/**
 * Refuses a pair of figures, of an item or of the thresholds, that cannot be compared.
 * Throws RangeError naming the axis and the value.
 * Example: checkRated({ importance: Number.NaN, satisfaction: 1 }) throws.
 */
export function checkRated(rated: Rated): void {
  requireRecord('item', rated);
  const { importance, satisfaction } = rated;
  requireWithin('importance', 'importance', importance, -MOST, MOST);
  requireWithin('satisfaction', 'satisfaction', satisfaction, -MOST, MOST);
}

function midpoint(scale: Scale, items: Items, axis: keyof Rated): number {
  requireList(`scale of ${axis}`, scale, 2, 2);
  const [low, high] = scale;
  requireWithin(`scale of ${axis}`, 'low', low, -MOST, MOST);
  requireWithin(`scale of ${axis}`, 'high', high, low, MOST);
  for (const item of items) requireWithin(axis, axis, item[axis], low, high);
  return (low + high) / 2;
}
