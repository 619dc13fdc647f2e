import type { Chain } from './chain.ts';
import { occupancy } from './occupancy.ts';
import { type PerStage, perStage } from './stages.ts';

/** From which stage customers went for good, and which share ever came as far as build-up; shares of all who began. */
export type Losses = Readonly<{ lost: PerStage<number>; reached: number }>;

/**
 * Where a river of customers loses its water over so many periods:
 *   lost from a stage = sum over t of x_t(stage) P(stage to gone), for the periods - 1 steps from the first period to the last,
 *   reached = the share that is in build-up in the last period if nobody who comes there leaves it again.
 * Shares in [0, 1]; the four losses sum to the share that is gone in the last period. periods a whole number, 1..1200.
 * Throws RangeError on an invalid chain or number of periods.
 * Source: Markov chain, textbook: expected visits times the share that leaves, and the first passage into a state.
 * Example: where 12 % a period go on from exploration and 6 % leave, two thirds reach build-up in the long run and one third is lost.
 */
export function losses(chain: Chain, periods: number): Losses {
  const steps = occupancy(chain, periods).slice(0, -1);
  const lost = perStage((stage) => steps.reduce((sum, at) => sum + at[stage] * chain.moves[stage].gone, 0));
  // build-up made a place that is never left: who is in it at the end has reached it
  const held = { ...perStage(() => 0), gone: 0, buildUp: 1 };
  const reached = occupancy({ ...chain, moves: { ...chain.moves, buildUp: held } }, periods).at(-1)?.buildUp ?? 0;
  return { lost, reached };
}
