import { requireOneOf, requireWhole } from '../../money/range.ts';
import { type Chain, checkChain } from '../chain/chain.ts';
import { expectedProfit } from '../chain/profit.ts';
import { PLACES, type PerPlace, perStage, STAGES } from '../chain/stages.ts';
import { checkTerms, type Terms, worthNow } from '../chain/terms.ts';
import { byPeriod } from './by-period.ts';
import { byStay } from './by-stay.ts';
import { type Choice, choiceOf, drawn } from './choice.ts';
import { type Random, seeded } from './random.ts';
import type { DrawStay, StayMethod } from './stays.ts';

/** Whether to draw for every period anew, or the length of each stay at once. Same distribution, other customers. */
export type Method = 'by-period' | 'by-stay';

/** How many customers to simulate, from which seed (0..2^32 - 1), by which method. */
export type Plan = Readonly<{ customers: number; seed: number; method: Method }>;

const METHODS: Readonly<Record<Method, StayMethod>> = { 'by-period': byPeriod, 'by-stay': byStay };

/** Counted in 32-bit arrays; a hundred million customers are a minute's work and four digits more than a mean needs. */
const MOST_CUSTOMERS = 1e8;

/** A simulation under way. Its arrays are its own; read it through summarise. */
export type Simulation = {
  readonly customers: number;
  readonly periods: number;
  done: number;
  readonly random: Random;
  readonly begin: Choice;
  readonly onward: readonly Choice[];
  readonly stay: DrawStay;
  /** For each stage, present value of being in it from period 0 to the period before t: stage * (periods + 1) + t. */
  readonly value: Float64Array;
  /** For each stage and period, those who entered it then less those who left it, laid out like value. */
  readonly change: Int32Array;
  /** The exact expected profit, from which each customer's is measured, so that squares of small differences keep their digits. */
  readonly centre: number;
  /** Sum of the differences from the centre, and of their squares. */
  readonly sums: Float64Array;
};

/**
 * Prepares a simulation of customers going through a chain over the terms' periods; nobody is simulated yet.
 * The same chain, terms and plan give the same customers, in whatever portions they are then simulated.
 * customers a whole number, 2..1e8.
 * Throws RangeError on an invalid chain, terms or plan.
 * Source: Monte Carlo simulation of a Markov chain, textbook.
 * Example: start(chain, terms, { customers: 1000, seed: 1, method: 'by-stay' }).done is 0.
 */
export function start(chain: Chain, terms: Terms, { customers, seed, method }: Plan): Simulation {
  checkChain(chain);
  checkTerms(terms);
  requireWhole('number of customers', 'customers', customers, 2, MOST_CUSTOMERS);
  requireOneOf('method', method, Object.keys(METHODS));
  const { periods } = terms;
  return {
    customers,
    periods,
    done: 0,
    random: seeded(seed),
    begin: choiceOf(STAGES.map((stage) => chain.entry[stage])),
    onward: STAGES.map((from) => choiceOf(PLACES.map((to) => (to === from ? 0 : chain.moves[from][to])))),
    stay: METHODS[method](
      STAGES.map((stage) => chain.moves[stage][stage]),
      periods,
    ),
    value: values(chain, terms),
    change: new Int32Array(STAGES.length * (periods + 1)),
    centre: expectedProfit(chain, terms).total,
    sums: new Float64Array(2),
  };
}

/**
 * Simulates up to so many more customers, never more than planned, and says how many are done altogether.
 * Between two calls a worker can report progress, or stop. Whether in one portion or in many, the result is the same.
 * portion a whole number, 1..1e8.
 * Throws RangeError on another portion.
 * Example: while (advance(simulation, 10_000) < simulation.customers) report(simulation.done);
 */
export function advance(simulation: Simulation, portion: number): number {
  requireWhole('portion', 'portion', portion, 1, MOST_CUSTOMERS);
  const { customers, done } = simulation;
  simulation.done = Math.min(customers, done + portion);
  run(simulation, simulation.done - done);
  return simulation.done;
}

function run({ periods, random, begin, onward, stay, value, change, centre, sums }: Simulation, customers: number): void {
  const width = periods + 1;
  let sum = sums[0] as number;
  let squares = sums[1] as number;
  for (let customer = 0; customer < customers; customer++) {
    let stage = drawn(begin, random);
    let profit = 0;
    let t = 0;
    while (stage < 4) {
      const row = stage * width;
      const until = t + stay(random, stage, periods - t);
      profit += (value[row + until] as number) - (value[row + t] as number);
      change[row + t] = (change[row + t] as number) + 1;
      change[row + until] = (change[row + until] as number) - 1;
      if (until === periods) break;
      t = until;
      stage = drawn(onward[stage] as Choice, random);
    }
    const difference = profit - centre;
    sum += difference;
    squares += difference * difference;
  }
  sums[0] = sum;
  sums[1] = squares;
}

function values(chain: Chain, terms: Terms): Float64Array {
  const width = terms.periods + 1;
  const value = new Float64Array(STAGES.length * width);
  STAGES.forEach((stage, k) => {
    for (let t = 0; t < terms.periods; t++) {
      value[k * width + t + 1] = (value[k * width + t] as number) + chain.cash[stage] * worthNow(terms, t);
    }
  });
  return value;
}
