import { legOf, periodsOf } from './leg.ts';
import { drawBelow, type Random } from './random.ts';

/**
 * For each stage, a row of all its legs, from one period up to `longest`: a draw means the first leg whose bound it is not below.
 * `guide` says, for the first bits of a draw, at which leg to begin looking. Rows laid flat.
 */
export type StayOdds = Readonly<{ kind: 'by-stay'; legs: Int32Array; bounds: Float64Array; guide: Int32Array }>;

const GUIDE_BITS = 8;
const GUIDES = 2 ** GUIDE_BITS;
const BELOW_GUIDE = 32 - GUIDE_BITS;

/**
 * Prepares drawing whole stays, of up to `longest` periods, together with the place that follows.
 * staying holds the share that stays per period for each stage, in [0, 1], leaving the shares of the places gone on to from it.
 * longest a whole number, 1..65,535.
 * Source: Chen & Asau 1974, AIIE Transactions 6(2), 163-166, for the guide table; from general knowledge.
 * Example: stayOdds([0.5], [[0, 0.5]], 60).bounds[0] is 0: half of the draws mean one period, followed by place 1.
 */
export function stayOdds(staying: readonly number[], leaving: readonly (readonly number[])[], longest: number): StayOdds {
  const legs: number[] = [];
  const bounds: number[] = [];
  const guide = new Int32Array(staying.length * GUIDES);
  for (const [stage, p] of staying.entries()) {
    const places = [...(leaving[stage] as readonly number[]).entries()].filter(([, share]) => share > 0);
    const sum = places.reduce((subtotal, [, share]) => subtotal + share, 0);
    const first = legs.length;
    for (let k = 1; k < longest; k++) {
      // of p^(k - 1) who are still there p^k stay, and the others are dealt out to the places
      let staysOrLater = p ** (k - 1);
      const step = staysOrLater - p ** k;
      for (const [place, share] of places) {
        staysOrLater -= step * (share / sum);
        legs.push(legOf(k, place));
        bounds.push(drawBelow(Math.max(0, staysOrLater)));
      }
    }
    // no draw is below: nothing longer is looked for, and what follows lies beyond the horizon
    legs.push(legOf(longest, 0));
    bounds.push(drawBelow(0));
    for (let top = 0; top < GUIDES; top++) {
      const highest = (top << BELOW_GUIDE) | (2 ** BELOW_GUIDE - 1);
      let at = first;
      while (highest < (bounds[at] as number)) at++;
      guide[stage * GUIDES + top] = at;
    }
  }
  return { kind: 'by-stay', legs: Int32Array.from(legs), bounds: Float64Array.from(bounds), guide };
}

/**
 * How long a customer stays in a stage, this period included, and where to next, drawn at once: P(stay > k) = p^k, and the place in
 * proportion to the moves. A leg of 1..most periods; one that lasts beyond `most` comes out as `most`, followed by place 0.
 *
 * One number of the generator however long the stay, and no logarithm, whose last digit may differ from one engine to the next.
 * The odds have 32 binary digits.
 * Example: with p = 1 it lasts `most`.
 */
export function drawByStay({ legs, bounds, guide }: StayOdds, random: Random, stage: number, most: number): number {
  const draw = random.next();
  let at = guide[stage * GUIDES + (draw >>> BELOW_GUIDE)] as number;
  while (draw < (bounds[at] as number)) at++;
  const leg = legs[at] as number;
  return periodsOf(leg) < most ? leg : legOf(most, 0);
}
