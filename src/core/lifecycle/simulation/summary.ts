import type { Chain } from '../chain/chain.ts';
import { type PerPlace, type PerStage, perStage, STAGES, type Stage } from '../chain/stages.ts';
import type { Terms } from '../chain/terms.ts';
import { advance, type Plan, type Simulation, start, type Working, workingOf } from './simulation.ts';

/**
 * What the customers simulated so far show: where they were in each period, as shares that sum to 1, and their profit, its mean
 * and the standard error of that mean. The exact figures of occupancy and expectedProfit lie within two standard errors 95 times
 * in 100.
 */
export type Summary = Readonly<{
  customers: number;
  places: readonly PerPlace<number>[];
  profit: Readonly<{ mean: number; standardError: number }>;
}>;

/**
 * Reads a simulation, under way or done: mean = sum of x / n, standard error = sqrt(sum of (x - mean)^2 / (n - 1) / n).
 * Money per customer who begins, discounted as the terms say.
 * Throws RangeError before two customers are done and on a simulation that start has not given.
 * Source: textbook standard error of a mean.
 * Example: summarise(simulation).places[0].gone is 0, since nobody begins gone.
 */
export function summarise(simulation: Simulation): Summary {
  const working = workingOf(simulation);
  const { done, centre, sums } = working;
  if (done < 2) throw new RangeError(`invalid simulation: ${done} customers done (expected at least 2; call advance first)`);
  const [sum, squares] = sums as unknown as [number, number];
  // rounding can leave a trace below 0 where all profits are the same
  const variance = Math.max(0, squares - (sum * sum) / done) / (done - 1);
  return {
    customers: done,
    places: places(working),
    profit: { mean: centre + sum / done, standardError: Math.sqrt(variance / done) },
  };
}

/**
 * Simulates all customers of a plan at once and reads the result; see start, advance and summarise for doing it in portions.
 * Throws RangeError on an invalid chain, terms or plan.
 * Source: Monte Carlo simulation of a Markov chain, textbook.
 * Example: simulate(chain, terms, { customers: 1000, seed: 1, method: 'by-stay' }).customers is 1000.
 */
export function simulate(chain: Chain, terms: Terms, plan: Plan): Summary {
  const simulation = start(chain, terms, plan);
  advance(simulation, plan.customers);
  return summarise(simulation);
}

/** Adds up, period by period, who came into each stage and who left it. */
function places({ done, periods, change }: Working): readonly PerPlace<number>[] {
  let present: PerStage<number> = perStage(() => 0);
  return Array.from({ length: periods }, (_, t) => {
    const before = present;
    present = perStage((stage) => before[stage] + changeAt(change, stage, periods, t));
    const now = present;
    const gone = STAGES.reduce((rest, stage) => rest - now[stage], done);
    return { ...perStage((stage) => now[stage] / done), gone: gone / done };
  });
}

function changeAt(change: Int32Array, stage: Stage, periods: number, t: number): number {
  return change[STAGES.indexOf(stage) * (periods + 1) + t] as number;
}
