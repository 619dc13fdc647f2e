import { drawBelow, type Random } from './random.ts';

/**
 * For each stage, the distribution of the length of a stay: lasting[k] is the bound below which a draw means more than k periods,
 * and guide says, for the first eight bits of a draw, at which k to begin looking. Both laid flat, a row per stage.
 */
export type StayOdds = Readonly<{ kind: 'by-stay'; longest: number; lasting: Float64Array; guide: Uint16Array }>;

const GUIDES = 2 ** 8;
const BELOW_GUIDE = 24;

/**
 * Prepares drawing the lengths of whole stays, of up to `longest` periods.
 * staying holds the share that stays per period for each stage, in [0, 1]; longest a whole number, 1..65,535.
 * Source: Chen & Asau 1974, AIIE Transactions 6(2), 163-166, for the guide table; from general knowledge.
 * Example: stayOdds([0.5], 60).lasting[1] is 0, half way between the smallest draw and the largest.
 */
export function stayOdds(staying: readonly number[], longest: number): StayOdds {
  const lasting = new Float64Array(staying.length * (longest + 1));
  const guide = new Uint16Array(staying.length * GUIDES);
  staying.forEach((p, stage) => {
    const row = stage * (longest + 1);
    for (let k = 1; k < longest; k++) lasting[row + k] = drawBelow(p ** k);
    // no draw is below: nothing longer is looked for
    lasting[row + longest] = drawBelow(0);
    for (let top = 0; top < GUIDES; top++) {
      const highest = (top << BELOW_GUIDE) | (2 ** BELOW_GUIDE - 1);
      let k = 1;
      while (highest < (lasting[row + k] as number)) k++;
      guide[stage * GUIDES + top] = k;
    }
  });
  return { kind: 'by-stay', longest, lasting, guide };
}

/**
 * How long a customer stays in a stage, this period included, drawn at once: the first k with draw >= bound of p^k, so that
 * P(stay > k) = p^k. A whole number of periods, 1..most; what lies beyond `most` is not followed.
 *
 * One number of the generator however long the stay, and no logarithm, whose last digit may differ from one engine to the next.
 * The odds have 32 binary digits.
 * Example: with p = 1 it is `most`.
 */
export function drawByStay({ longest, lasting, guide }: StayOdds, random: Random, stage: number, most: number): number {
  const draw = random.next();
  const row = stage * (longest + 1);
  let k = guide[stage * GUIDES + (draw >>> BELOW_GUIDE)] as number;
  while (draw < (lasting[row + k] as number)) k++;
  return k < most ? k : most;
}
