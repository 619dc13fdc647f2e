import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requireWhole } from '../../range.ts';

/** A source of whole numbers, evenly spread over -2^31..2^31 - 1, that are always the same for the same seed. */
export type Random = RandomGenerator;

/**
 * A generator for a seed: xoroshiro128+ of pure-rand, moved on by one jump, since the first numbers after neighbouring seeds are
 * alike.
 * seed a whole number, 0..2^32 - 1.
 * Throws RangeError on another seed.
 * Source: Blackman & Vigna 2018, Scrambled linear pseudorandom number generators.
 * Example: seeded(7).next() is the same number every time.
 */
export function seeded(seed: number): Random {
  requireWhole('seed', 'seed', seed, 0, 2 ** 32 - 1);
  const random = xoroshiro128plus(seed);
  random.jump();
  return random;
}

/**
 * The number below which a draw falls with probability p: p 2^32 - 2^31, rounded, which leaves p its first 32 binary digits.
 * Whole, -2^31..2^31; p in [0, 1].
 * Example: drawBelow(0.5) is 0.
 */
export function drawBelow(p: number): number {
  return Math.round(p * 2 ** 32) - 2 ** 31;
}
