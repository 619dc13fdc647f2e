import { listOf, numberField, oneOf } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { BENEFITS, COSTS, type Offer, totalBenefit, totalCost } from '../../core/value/offer.ts';
import { asDifference, asRatio } from '../../core/value/perceived.ts';
import { mendLists } from './mend.ts';

export const SHOPS = ['green', 'blue'] as const;
export const PARTS = [...BENEFITS, ...COSTS] as const;
export type Part = (typeof PARTS)[number];

export interface OffersState {
  /** The shop and the part that the slider sets. */
  readonly shop: (typeof SHOPS)[number];
  readonly part: Part;
  /** Four benefits and four costs of each shop, in yuan as one customer puts them; the first cost, the price, is at least 1. */
  readonly green: readonly number[];
  readonly blue: readonly number[];
}

/** What Ho puts down for a cup at Greenleaf and at Blue Cup (invented for the course). */
const STANDARD: OffersState = {
  shop: 'green',
  part: 'product',
  green: [20, 6, 3, 2, 18, 3, 1, 1],
  blue: [18, 3, 2, 3, 14, 2, 1, 1],
};
const parts = listOf(numberField(0, 60, 1), PARTS.length);
const PRICE = PARTS.indexOf('monetary');
const sound = (list: readonly number[]) => list.length === PARTS.length && (list[PRICE] as number) >= 1;

export const offersLink = stateLink<OffersState>({
  name: 'offers',
  version: 1,
  standard: STANDARD,
  fields: { shop: oneOf(SHOPS), part: oneOf(PARTS), green: parts, blue: parts },
  settle: (state) => mendLists(state, STANDARD, SHOPS, sound),
});

const offerOf = (list: readonly number[]): Offer => ({
  benefits: Object.fromEntries(BENEFITS.map((name, i) => [name, list[i] as number])),
  costs: Object.fromEntries(COSTS.map((name, i) => [name, list[BENEFITS.length + i] as number])),
});

/** Both shops: what is got, what is given, their difference and their ratio, and the parts as they stack up. */
export const offersOf = (state: OffersState) =>
  SHOPS.map((shop) => {
    const offer = offerOf(state[shop]);
    const stack = (from: number, count: number) =>
      PARTS.slice(from, from + count).map((part, i) => {
        const below = state[shop].slice(from, from + i).reduce((sum, each) => sum + each, 0);
        return { part, from: below, to: below + (state[shop][from + i] as number) };
      });
    return {
      shop,
      benefit: totalBenefit(offer),
      cost: totalCost(offer),
      difference: asDifference(offer),
      ratio: asRatio(offer),
      stacks: { benefit: stack(0, BENEFITS.length), cost: stack(BENEFITS.length, COSTS.length) },
    };
  });

/** Sums of tenths closer than this are the same sum. */
const ROUNDING = 1e-9;

/** Which shop is ahead by subtraction and which by division, or that they tie. */
export const verdictOf = (state: OffersState) => {
  const [green, blue] = offersOf(state) as [Compared, Compared];
  const ahead = (by: 'difference' | 'ratio') =>
    Math.abs(green[by] - blue[by]) < ROUNDING ? ('tie' as const) : green[by] > blue[by] ? ('green' as const) : ('blue' as const);
  return { difference: ahead('difference'), ratio: ahead('ratio') };
};
type Compared = ReturnType<typeof offersOf>[number];
