import { shuffled } from '../shuffle.ts';

/**
 * Which questions a session takes of those that fit: those of the lowest rank first; among equals by chance, which the seed decides.
 * most a whole number ≥ 0, where 0 is all of them; seed 0..2^32 - 1.
 * Throws RangeError on another seed.
 * Example: choose(['a', 'b'], (id) => (id === 'b' ? 0 : 1), 1, 7) is ['b'].
 */
export const choose = (ids: readonly string[], rankOf: (id: string) => number, most: number, seed: number): readonly string[] => {
  const ranked = shuffled(ids, seed).map((id) => ({ id, rank: rankOf(id) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most || ranked.length)
    .map(({ id }) => id);
};
