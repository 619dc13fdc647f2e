import { drawBelow } from './random.ts';
import type { StayMethod } from './stays.ts';

const HALF = 2 ** 16;

/**
 * Draws for every period anew whether the customer stays: as long as the work takes, as plain as the chain is defined.
 *
 * Sixteen random bits h decide a period: h / 2^16 below p stays, above p leaves, and only where they agree to all sixteen bits, once in
 * 65,536 periods, are 32 more drawn. So the odds have 48 binary digits while each number of the generator serves two periods, and the
 * generator is where most of the time goes.
 */
export const byPeriod: StayMethod = (staying) => {
  const coarse = Int32Array.from(staying, (p) => Math.floor(p * HALF));
  const fine = Float64Array.from(staying, (p) => drawBelow(p * HALF - Math.floor(p * HALF)));
  return (random, stage, most) => {
    const bound = coarse[stage] as number;
    let periods = 0;
    for (;;) {
      const bits = random.next();
      const first = bits >>> 16;
      if (++periods === most) return most;
      if (first >= bound && (first > bound || random.next() >= (fine[stage] as number))) return periods;
      const second = bits & 0xffff;
      if (++periods === most) return most;
      if (second >= bound && (second > bound || random.next() >= (fine[stage] as number))) return periods;
    }
  };
};
