import { MOST, requireWhole, requireWithin } from '../range.ts';

/**
 * How many items of this kind a test would need for a wanted reliability, by the Spearman-Brown formula solved for the length:
 *   k' = k w (1 - r) / (r (1 - w)), rounded up, at least 1.
 * r the reliability of k items, at most 1; wanted w in [0.01, 0.99], 0.8 unless given. null where r is 0 or below: items that do not
 * hang together reach it in no number. Fewer than k where r is above w already.
 * Throws RangeError on arguments outside these ranges.
 * Source: Spearman 1910, British J. of Psychology 3, 271-295; Brown 1910, the same, 296-322.
 * Example: itemsNeeded(0.5, 10) is 40.
 */
export function itemsNeeded(reliability: number, items: number, wanted = 0.8): number | null {
  requireWithin('reliability', 'r', reliability, -MOST, 1);
  requireWhole('number of items', 'k', items, 1, MOST);
  requireWithin('wanted reliability', 'w', wanted, 0.01, 0.99);
  if (reliability <= 0) return null;
  const needed = (items * wanted * (1 - reliability)) / (reliability * (1 - wanted));
  // a billionth of slack, so that a length that comes out whole is not rounded up for its last digit
  return Math.min(MOST, Math.max(1, Math.ceil(needed * (1 - 1e-9))));
}
