import type { StayMethod } from './stays.ts';

/**
 * Draws the length of the whole stay at once, by turning its distribution round: 1 + floor(ln u / ln p) with u uniform in (0, 1).
 * One number however long the stay.
 */
export const byStay: StayMethod = (staying) => {
  // p = 1: ln p is 0 and its reciprocal has the wrong sign
  const scale = Float64Array.from(staying, (p) => (p < 1 ? 1 / Math.log(p) : Number.NEGATIVE_INFINITY));
  return (random, stage, most) => {
    const u = ((random.next() >>> 0) + 0.5) / 2 ** 32;
    const further = Math.log(u) * (scale[stage] as number);
    return further < most ? Math.min(most, 1 + Math.floor(further)) : most;
  };
};
