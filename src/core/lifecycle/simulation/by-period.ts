import { drawBelow, type Random } from './random.ts';

/** For each stage, the odds of staying another period: their first eight binary digits, and a bound for a draw on the rest. */
export type PeriodOdds = Readonly<{ kind: 'by-period'; coarse: Int32Array; fine: Float64Array }>;

const BYTE = 2 ** 8;

/**
 * Prepares drawing for every period anew whether a customer stays.
 * staying holds the share that stays per period for each stage, in [0, 1].
 * Example: periodOdds([0.5]).coarse[0] is 128.
 */
export function periodOdds(staying: readonly number[]): PeriodOdds {
  return {
    kind: 'by-period',
    coarse: Int32Array.from(staying, (p) => Math.floor(p * BYTE)),
    fine: Float64Array.from(staying, (p) => drawBelow(p * BYTE - Math.floor(p * BYTE))),
  };
}

/**
 * How long a customer stays in a stage, this period included, drawn period by period as plainly as the chain is defined:
 * P(stay > k) = p^k. A whole number of periods, 1..most; what lies beyond `most` is not followed.
 *
 * Eight random bits h decide a period: h / 256 below p stays, above p leaves, and only where all eight agree with p, once in 256
 * periods, are 32 more drawn. So the odds have 40 binary digits while each number of the generator, which is where most of the time
 * goes, serves four periods.
 * Example: with p = 1 it is `most`.
 */
export function drawByPeriod({ coarse, fine }: PeriodOdds, random: Random, stage: number, most: number): number {
  const bound = coarse[stage] as number;
  let periods = 0;
  for (;;) {
    const bits = random.next();
    for (let from = 0; from < 32; from += 8) {
      if (++periods === most) return most;
      const h = (bits >>> from) & (BYTE - 1);
      if (h >= bound && (h > bound || random.next() >= (fine[stage] as number))) return periods;
    }
  }
}
