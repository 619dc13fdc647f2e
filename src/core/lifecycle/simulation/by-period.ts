import { drawBelow, type Random } from './random.ts';

/** For each stage, the odds of staying another period: their first 16 binary digits, and a bound for a draw on the rest. */
export type PeriodOdds = Readonly<{ kind: 'by-period'; coarse: Int32Array; fine: Float64Array }>;

const HALF = 2 ** 16;

/**
 * Prepares drawing for every period anew whether a customer stays.
 * staying holds the share that stays per period for each stage, in [0, 1].
 * Example: periodOdds([0.5]).coarse[0] is 32,768.
 */
export function periodOdds(staying: readonly number[]): PeriodOdds {
  return {
    kind: 'by-period',
    coarse: Int32Array.from(staying, (p) => Math.floor(p * HALF)),
    fine: Float64Array.from(staying, (p) => drawBelow(p * HALF - Math.floor(p * HALF))),
  };
}

/**
 * How long a customer stays in a stage, this period included, drawn period by period as plainly as the chain is defined:
 * P(stay > k) = p^k. A whole number of periods, 1..most; what lies beyond `most` is not followed.
 *
 * Sixteen random bits h decide a period: h / 2^16 below p stays, above p leaves, and only where they agree to all sixteen bits,
 * once in 65,536 periods, are 32 more drawn. So the odds have 48 binary digits while each number of the generator serves two
 * periods, and the generator is where most of the time goes.
 * Example: with p = 1 it is `most`.
 */
export function drawByPeriod({ coarse, fine }: PeriodOdds, random: Random, stage: number, most: number): number {
  const bound = coarse[stage] as number;
  let periods = 0;
  for (;;) {
    const bits = random.next();
    const first = bits >>> 16;
    if (++periods === most) return most;
    if (first >= bound && (first > bound || random.next() >= (fine[stage] as number))) return periods;
    const second = bits & (HALF - 1);
    if (++periods === most) return most;
    if (second >= bound && (second > bound || random.next() >= (fine[stage] as number))) return periods;
  }
}
