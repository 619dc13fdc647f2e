import type { Random } from './random.ts';

/**
 * How long a customer stays in a stage, this period included: a whole number of periods, at least 1; what lies beyond `most` is
 * not followed and comes out as `most`. Both methods draw from the same distribution, P(stay > k) = p^k with p the share that stays
 * per period.
 */
export type DrawStay = (random: Random, stage: number, most: number) => number;

/** Makes a method from the shares that stay, one per stage, and the longest stay it will be asked for. */
export type StayMethod = (staying: readonly number[], longest: number) => DrawStay;
