import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { requireWhole } from '../range.ts';

/**
 * The same things in an order drawn from a seed: Fisher and Yates's shuffle, every order equally likely. Seed 0 leaves them as they are.
 * seed a whole number, 0..2^32 - 1; the same seed gives the same order for as many things.
 * Throws RangeError on another seed.
 * Source: Fisher & Yates 1938, as Durstenfeld 1964 (textbook).
 * Example: shuffled(['a', 'b', 'c'], 0) is ['a', 'b', 'c'].
 */
export const shuffled = <T>(things: readonly T[], seed: number): readonly T[] => {
  requireWhole('seed', 'seed', seed, 0, 2 ** 32 - 1);
  const order = [...things];
  if (seed === 0) return order;
  const random = xoroshiro128plus(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const k = uniformInt(random, 0, last);
    [order[last], order[k]] = [order[k] as T, order[last] as T];
  }
  return order;
};
