import { requireOneOf, requireWithin } from '../../range.ts';
import { requireFunction } from '../../shape.ts';
import { type Chain, checkChain } from './chain.ts';
import { expectedProfit, type Profit } from './profit.ts';
import { PLACES, type Place, STAGES, type Stage } from './stages.ts';
import type { Terms } from './terms.ts';

/**
 * A change to a chain by which one rate of it moves by a share of itself: 0.2 makes 12 % a month 14.4 %, or 9.6 %. So the four levers
 * are pulled equally hard, which is not to say that the pulls cost the same. Only customers who would have stayed put can be sent
 * on: a rate is raised as far as they go (roomToRaise) and no further.
 */
export type Lever = (chain: Chain, share: number) => Chain;

/**
 * Shortens exploration: the rate at which customers go on to build-up rises by the share f of itself,
 * P'(to build-up) = P(to build-up) + min(f P(to build-up), P(stay)), P'(stay) less by as much.
 * f in [0, 1]. Leaving in exploration stays as likely per period, but there are fewer periods of it. Never lowers the lifecycle
 * profit if a customer in build-up is worth at least one in exploration (by worthForEver, or by worthWithin for every number of
 * periods up to the horizon).
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.8 staying and 0.12 to build-up, f = 0.5 makes that 0.74 and 0.18.
 */
export const shortenExploration: Lever = (chain, share) => raise(chain, share, 'exploration', 'buildUp');

/**
 * Speeds up build-up: the rate at which customers go on to stability rises by the share f of itself,
 * P'(to stability) = P(to stability) + min(f P(to stability), P(stay)), P'(stay) less by as much.
 * f in [0, 1]. Never lowers the lifecycle profit if a customer in stability is worth at least one in build-up.
 * Throws RangeError on an invalid chain or share.
 * Source: none for its form: this course's reading of a lever that textbooks name.
 * Example: at 0.9 staying and 0.06 to stability, f = 0.5 makes that 0.87 and 0.09.
 */
export const speedBuildUp: Lever = (chain, share) => raise(chain, share, 'buildUp', 'stability');

/**
 * By which share of itself a move can be raised at most: P(stay) / P(move), since only those who would have stayed can be sent on.
 * At least 0; null where nobody makes that move, so that there is nothing to raise.
 * Throws RangeError on an invalid chain.
 * Source: none: it follows from a row of shares summing to 1.
 * Example: at 0.05 staying and 0.5 moving on, it is 0.1.
 */
export function roomToRaise(chain: Chain, stage: Stage, to: Place): number | null {
  checkChain(chain);
  requireOneOf('stage', stage, STAGES);
  requireOneOf('place', to, PLACES);
  const moves = chain.moves[stage];
  return moves[to] > 0 ? moves[stage] / moves[to] : null;
}

/**
 * Prolongs stability: the rate of leaving it, wherever to, falls by the share f of itself, and who would have left stays,
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
 * Avoids decline: from each other stage the rate of falling into decline sinks by the share f of itself, and who would have fallen
 * stays, P'(to decline) = (1 - f) P(to decline), P'(stay) = P(stay) + f P(to decline).
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

/** A chain in which a move is raised by a share of itself, as far as there are customers who would have stayed. */
function raise(chain: Chain, share: number, stage: Stage, to: Place): Chain {
  requireWithin('share moved', 'share', share, 0, 1);
  const room = roomToRaise(chain, stage, to);
  if (room === null || room === 0) return chain;
  return shift(chain, Math.min(1, share / room), stage, stage, to);
}

/** A chain in which the share f of the moves from a stage to one place goes to another place instead. */
function shift(chain: Chain, share: number, stage: Stage, from: Place, to: Place): Chain {
  checkChain(chain);
  requireWithin('share moved', 'share', share, 0, 1);
  const moves = chain.moves[stage];
  // a row may sum to a millionth more than 1, a single share may not
  const shifted = { ...moves, [from]: (1 - share) * moves[from], [to]: Math.min(1, moves[to] + share * moves[from]) };
  return { ...chain, moves: { ...chain.moves, [stage]: shifted } };
}
