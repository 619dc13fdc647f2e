import { requireList } from '../shape.ts';
import type { Offer } from './offer.ts';
import { type Measure, perceivedValue } from './perceived.ts';

/** Every offer is compared with every other; more than a thousand no customer weighs. */
const MOST_OFFERS = 1_000;

/** Values such as 0.3 and 0.1 + 0.2 share a rank: what differs by less than this part of the larger differs by rounding. */
const ROUNDING = 1e-12;

/**
 * The rank of each offer, in their order, under one measure: 1 + the number of offers of greater value.
 * 1 is the best; equals share a rank and the next ranks are skipped (1, 2, 2, 4).
 * Throws RangeError as perceivedValue does.
 * Source: Kotler & Keller, Marketing Management: of two offers the customer takes that with V1 / V2 > 1.
 * Example: for benefit 60 at cost 40 and benefit 15 at cost 5, rankOffers is [2, 1] by ratio and [1, 2] by difference.
 */
export function rankOffers(offers: readonly Offer[], measure: Measure): readonly number[] {
  requireList('offers', offers, 0, MOST_OFFERS);
  const values = Array.from(offers, (offer) => perceivedValue(offer, measure));
  return values.map((value) => 1 + values.filter((other) => exceeds(other, value)).length);
}

/**
 * Where the two measures part: the pairs of offers, counted from 0, of which one is better by ratio and the other by difference,
 * and the offers that are best under either. sameBest says whether a customer choosing one offer would be led to the same.
 */
export type Disagreement = Readonly<{
  pairs: readonly Readonly<{ byRatio: number; byDifference: number }>[];
  best: Readonly<Record<Measure, readonly number[]>>;
  sameBest: boolean;
}>;

/**
 * The pairs of offers that ratio and difference put in opposite order; a tie under one of them is no opposition.
 * Pairs stand in the order of the lower-numbered offer, then the higher. Without an offer there is none, and the best agree.
 * Throws RangeError as perceivedValue does.
 * Source: this course; follows from the two definitions.
 * Example: for benefit 60 at cost 40 and benefit 15 at cost 5, pairs is [{ byRatio: 1, byDifference: 0 }].
 */
export function disagreement(offers: readonly Offer[]): Disagreement {
  const ratio = rankOffers(offers, 'ratio');
  const difference = rankOffers(offers, 'difference');
  const pairs: { byRatio: number; byDifference: number }[] = [];
  for (let i = 0; i < offers.length; i++) {
    for (let j = i + 1; j < offers.length; j++) {
      const ahead = Math.sign((ratio[j] as number) - (ratio[i] as number));
      const lead = Math.sign((difference[j] as number) - (difference[i] as number));
      if (ahead * lead < 0) pairs.push(ahead > 0 ? { byRatio: i, byDifference: j } : { byRatio: j, byDifference: i });
    }
  }
  const best = { ratio: firsts(ratio), difference: firsts(difference) };
  return { pairs, best, sameBest: String(best.ratio) === String(best.difference) };
}

function firsts(ranks: readonly number[]): readonly number[] {
  return [...ranks.keys()].filter((offer) => ranks[offer] === 1);
}

function exceeds(value: number, other: number): boolean {
  return value - other > ROUNDING * Math.max(Math.abs(value), Math.abs(other));
}
