import { requireOneOf, requireWithin } from '../../range.ts';
import { requireRecord } from '../../shape.ts';
import { lasting, type Span } from '../span.ts';
import { type PerPlace, type PerStage, PLACES, type Place, STAGES, type Stage } from './stages.ts';

/**
 * A relationship as a Markov chain, period by period (a month, unless its figures are yearly).
 * `entry`: in which stage relationships begin, as shares that sum to 1.
 * `moves`: for each stage, where a customer in it will be in the next period: shares over the stages, the same one included, and
 * gone, that sum to 1. Who is gone stays gone; where customers come back, let them go to decline and from there to another stage.
 * `cash`: money per customer in a period spent in the stage, costs taken off; negative where a stage costs more than it brings.
 */
export type Chain = Readonly<{ entry: PerStage<number>; moves: PerStage<PerPlace<number>>; cash: PerStage<number> }>;

/** How far a sum of shares may be from 1: typed thirds pass, a forgotten percentage does not. */
const ROUNDING = 1e-6;

/** More money than any customer brings in a period; sums over a million periods stay exact to the cent of a cent. */
const MOST_CASH = 1e9;

/**
 * Refuses a chain with a share outside [0, 1], shares that do not sum to 1 (within 1e-6), or cash outside -1e9..1e9.
 * Throws RangeError naming the stage and the figure.
 * Example: checkChain with moves from stability that sum to 1.1 throws.
 */
export function checkChain(chain: Chain): void {
  requireRecord('chain', chain);
  const { entry, moves, cash } = chain;
  for (const [name, part] of Object.entries({ entry, moves, cash })) requireRecord(name, part);
  checkShares('entry', STAGES, entry);
  for (const stage of STAGES) {
    requireRecord(`moves from ${stage}`, moves[stage]);
    checkShares(`moves from ${stage}`, PLACES, moves[stage]);
    requireWithin(`cash in ${stage}`, 'cash', cash[stage], -MOST_CASH, MOST_CASH);
  }
}

/**
 * The mean number of periods from entering a stage to leaving it: 1 / (1 - share that stays), by the share that leaves.
 * In periods, at least 1; infinite where nobody leaves.
 * Throws RangeError on an invalid chain.
 * Source: mean of the geometric distribution.
 * Example: with 0.95 staying in stability, meanStay(chain, 'stability') is { kind: 'finite', periods: 20 }.
 */
export function meanStay(chain: Chain, stage: Stage): Span {
  return lasting(Math.max(1, 1 / leaving(chain, stage)));
}

/**
 * The share of a stage's customers that will be elsewhere in the next period: the sum of the moves to other places.
 * In [0, 1]; summed rather than subtracted from 1, so that a small share keeps its digits.
 * Throws RangeError on an invalid chain or stage.
 * Example: with moves from decline of 0.05 to stability and 0.15 to gone it is 0.2.
 */
export function leaving(chain: Chain, stage: Stage): number {
  checkChain(chain);
  requireOneOf('stage', stage, STAGES);
  return PLACES.reduce((sum, place) => (place === stage ? sum : sum + chain.moves[stage][place]), 0);
}

function checkShares(name: string, places: readonly Place[], shares: Readonly<Partial<Record<Place, number>>>): void {
  let sum = 0;
  for (const place of places) {
    const share = shares[place] as number;
    requireWithin(`${name}, ${place}`, 'share', share, 0, 1);
    sum += share;
  }
  if (Math.abs(sum - 1) > ROUNDING) throw new RangeError(`invalid ${name}: shares sum to ${sum} (expected 1)`);
}
