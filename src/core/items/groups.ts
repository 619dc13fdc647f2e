import { MOST, requireWithin } from '../range.ts';
import { requireList, shown } from '../shape.ts';

/**
 * What to do with equals across the edge of a group:
 *   share  they divide the places left among them, so that the order of the class list does not matter
 *   order  the earlier in the list count as higher, as when a table is sorted and cut by hand
 */
export type Ties = 'share' | 'order';

/** How much of each learner belongs to the upper and to the lower group; each sums to size. */
export type Groups = Readonly<{ size: number; upper: Float64Array; lower: Float64Array }>;

/**
 * The learners with the highest and the lowest criterion, of each group size = round(share * n), at least 1 and at most n / 2.
 * criterion is usually the total mark, and is compared to nine decimals, so that 0.1 + 0.2 and 0.3 are equals; share in (0, 0.5].
 * Under 'share' a learner at the edge may belong to a group in part, under 'order' each belongs wholly or not.
 * Throws RangeError on fewer than two learners, a criterion that is not finite or beyond 2^53 - 1, a share outside [0.01, 0.5] and unknown ties.
 * Source: 27 % from Kelley 1939, J. of Educational Psychology 30(1), 17-24, for whom it is the best compromise between large
 * groups and distant ones; that ties share is this course's.
 * Example: extremeGroups([9, 5, 5, 1], 0.5, 'share').upper is [1, 0.5, 0.5, 0].
 */
export function extremeGroups(criterion: ArrayLike<number>, share: number, ties: Ties): Groups {
  requireList('criterion', criterion);
  const n = criterion.length;
  if (n < 2) throw new RangeError(`invalid class: ${n} learners (expected at least 2 for an upper and a lower group)`);
  for (let i = 0; i < n; i++) requireWithin('criterion', 'criterion', criterion[i] as number, -MOST, MOST);
  requireWithin('share', 'share', share, 0.01, 0.5);
  const size = Math.min(Math.max(1, Math.round(share * n)), Math.floor(n / 2));
  const keys = Float64Array.from(criterion, (value) => Math.round(value * 1e9) / 1e9);
  if (ties === 'share') return { size, upper: shared(keys, size), lower: shared(keys.map(negate), size) };
  if (ties !== 'order') throw new RangeError(`invalid ties: ${shown(ties)} (expected share or order)`);
  // the sort is stable, so equals keep the order of the list
  const ranked = [...keys.keys()].sort((left, right) => (keys[right] as number) - (keys[left] as number));
  return { size, upper: whole(n, ranked.slice(0, size)), lower: whole(n, ranked.slice(n - size)) };
}

/** Full places for all above the key of the last place, the rest divided among those that have it. */
function shared(keys: Float64Array, size: number): Float64Array {
  const edge = keys.slice().sort()[keys.length - size] as number;
  const above = keys.filter((key) => key > edge).length;
  const level = keys.filter((key) => key === edge).length;
  return keys.map((key) => (key > edge ? 1 : key === edge ? (size - above) / level : 0));
}

function whole(n: number, members: readonly number[]): Float64Array {
  const weights = new Float64Array(n);
  for (const member of members) weights[member] = 1;
  return weights;
}

function negate(key: number): number {
  return -key;
}
