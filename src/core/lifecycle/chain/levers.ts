import { requireWithin } from '../../range.ts';
import { requireFunction } from '../../shape.ts';
import { type Chain, checkChain } from './chain.ts';
import { expectedProfit, type Profit } from './profit.ts';
import { PLACES, type Place, STAGES, type Stage } from './stages.ts';
import type { Terms } from './terms.ts';

/** A change to a chain, by the share of customers it reaches: 0 changes nothing, 1 all that can be changed. */
export type Lever = (chain: Chain, share: number) => Chain;

/**
 * Shortens exploration: the share f of those who would have stayed in it for another period goes on to build-up instead,
 * P'(stay) = (1 - f) P(stay), P'(to build-up) = P(to build-up) + f P(stay).
 * f in [0, 1]. Leaving in exploration stays as likely per period, but there are fewer periods of it. Never lowers the lifecycle
 * profit if a customer in build-up is worth at least one in exploration (by worthForEver, or by worthWithin for every number of
 * periods up to the horizon).
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.8 staying and 0.12 to build-up, f = 0.5 makes that 0.4 and 0.52.
 */
export const shortenExploration: Lever = (chain, share) => shift(chain, share, 'exploration', 'exploration', 'buildUp');

/**
 * Speeds up build-up: the share f of those who would have stayed in it for another period goes on to stability instead,
 * P'(stay) = (1 - f) P(stay), P'(to stability) = P(to stability) + f P(stay).
 * f in [0, 1]. Never lowers the lifecycle profit if a customer in stability is worth at least one in build-up.
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.9 staying and 0.06 to stability, f = 0.5 makes that 0.45 and 0.51.
 */
export const speedBuildUp: Lever = (chain, share) => shift(chain, share, 'buildUp', 'buildUp', 'stability');

/**
 * Prolongs stability: the share f of those who would have left it, wherever to, stays for another period,
 * P'(move) = (1 - f) P(move) for every move out, so that the mean stay becomes 1 / (1 - f) times as long.
 * f in [0, 1]; at 1 nobody leaves any more. Never lowers the lifecycle profit if a customer in stability is worth at least one in
 * every place that those leaving go to (gone is worth 0).
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.975 staying, f = 0.5 makes that 0.9875: 80 periods instead of 40.
 */
export const prolongStability: Lever = (chain, share) => {
  const elsewhere = PLACES.filter((place) => place !== 'stability');
  return elsewhere.reduce((changed, place) => shift(changed, share, 'stability', place, 'stability'), chain);
};

/**
 * Avoids decline: from each other stage the share f of those who would have fallen into decline stays where it is,
 * P'(to decline) = (1 - f) P(to decline), P'(stay) = P(stay) + f P(to decline).
 * f in [0, 1]. Never lowers the lifecycle profit if a customer in each of those stages is worth at least one in decline. That
 * need not be so: where what comes is a loss, an exit is right, and decline may be the shorter way out.
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.975 staying in stability and 0.015 to decline, f = 1 makes that 0.99 and 0.
 */
export const avoidDecline: Lever = (chain, share) => {
  const others = STAGES.filter((stage) => stage !== 'decline');
  return others.reduce((changed, stage) => shift(changed, share, stage, 'decline', stage), chain);
};

/** What a lever does to the expected profit of a customer; gain = after.total - before.total. */
export type Effect = Readonly<{ before: Profit; after: Profit; gain: number }>;

/**
 * The expected profit without and with a lever, and the gain: what a customer may cost who is to be moved that way.
 * Money per customer who begins, over the terms' periods.
 * Throws RangeError on an invalid chain, share or terms.
 * Source: expectedProfit on both chains.
 * Example: effect(chain, prolongStability, 0, terms).gain is 0.
 */
export function effect(chain: Chain, lever: Lever, share: number, terms: Terms): Effect {
  requireFunction('lever', lever);
  const before = expectedProfit(chain, terms);
  const after = expectedProfit(lever(chain, share), terms);
  return { before, after, gain: after.total - before.total };
}

/** A chain in which the share f of the moves from a stage to one place goes to another place instead. */
function shift(chain: Chain, share: number, stage: Stage, from: Place, to: Place): Chain {
  checkChain(chain);
  requireWithin('share reached', 'share', share, 0, 1);
  const moves = chain.moves[stage];
  // a row may sum to a millionth more than 1, a single share may not
  const shifted = { ...moves, [from]: (1 - share) * moves[from], [to]: Math.min(1, moves[to] + share * moves[from]) };
  return { ...chain, moves: { ...chain.moves, [stage]: shifted } };
}
