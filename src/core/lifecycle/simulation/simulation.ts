import { requireOneOf, requireWhole } from '../../range.ts';
import { requireRecord, shown } from '../../shape.ts';
import { type Chain, checkChain } from '../chain/chain.ts';
import { expectedProfit } from '../chain/profit.ts';
import { PLACES, STAGES } from '../chain/stages.ts';
import { checkTerms, type Terms, worthNow } from '../chain/terms.ts';
import { drawByPeriod, type PeriodOdds, periodOdds } from './by-period.ts';
import { drawByStay, type StayOdds, stayOdds } from './by-stay.ts';
import { type Choices, choicesOf, drawFrom } from './choices.ts';
import { type Random, seeded } from './random.ts';

/** Whether to draw for every period anew, or the length of each stay at once. The same distribution, but other customers. */
export type Method = 'by-period' | 'by-stay';

/** How many customers to simulate, from which seed (0..2^32 - 1), by which method. */
export type Plan = Readonly<{ customers: number; seed: number; method: Method }>;

/** A simulation under way: how many customers are planned and how many done. Its working is kept apart, for `advance` alone to write. */
export type Simulation = Readonly<{ customers: number; done: number }>;

/** What a simulation works with. */
export type Working = {
  done: number;
  readonly customers: number;
  readonly periods: number;
  readonly random: Random;
  readonly odds: PeriodOdds | StayOdds;
  /** Where to go on to from each stage when it is left, and in row ENTRY where to begin. */
  readonly choices: Choices;
  /** In row stage, column t: the present value of being in the stage from period 0 up to but not in t. */
  readonly value: Float64Array;
  /** In row stage, column t: those who came into the stage for period t, less those who left it. */
  readonly change: Int32Array;
  /** The exact expected profit. Profits are measured from here, so that the squares of small differences keep their digits. */
  readonly centre: number;
  /** The sum of the differences from the centre, and the sum of their squares. */
  readonly sums: Float64Array;
};

const WORKING = new WeakMap<Simulation, Working>();

/**
 * What a simulation works with, for advance and summarise.
 * Throws RangeError on what start has not given.
 * Example: workingOf({ customers: 2, done: 0 }) throws.
 */
export function workingOf(simulation: Simulation): Working {
  const working = WORKING.get(simulation);
  if (working !== undefined) return working;
  throw new RangeError(`invalid simulation: ${shown(simulation)} (expected what start gives)`);
}

/** Places are numbered in the order of PLACES; the row of choices after those of the stages says where customers begin. */
const GONE = STAGES.length;
const ENTRY = STAGES.length;

/** Counted in 32-bit arrays; a hundred million customers are a minute's work and far more digits than a mean needs. */
const MOST_CUSTOMERS = 1e8;

/**
 * Prepares a simulation of customers going through a chain over the terms' periods; nobody is simulated yet.
 * The same chain, terms and plan give the same customers, in whatever portions they are then simulated.
 * customers a whole number, 2..1e8.
 * Throws RangeError on an invalid chain, terms or plan.
 * Source: Monte Carlo simulation of a Markov chain, textbook.
 * Example: start(chain, terms, { customers: 1000, seed: 1, method: 'by-stay' }).done is 0.
 */
export function start(chain: Chain, terms: Terms, plan: Plan): Simulation {
  requireRecord('plan', plan);
  const { customers, seed, method } = plan;
  checkChain(chain);
  checkTerms(terms);
  requireWhole('number of customers', 'customers', customers, 2, MOST_CUSTOMERS);
  requireOneOf('method', method, ['by-period', 'by-stay']);
  const staying = STAGES.map((stage) => chain.moves[stage][stage]);
  const leaving = STAGES.map((from) => PLACES.map((to) => (to === from ? 0 : chain.moves[from][to])));
  const beginning = STAGES.map((stage) => chain.entry[stage]);
  const working: Working = {
    done: 0,
    customers,
    periods: terms.periods,
    random: seeded(seed),
    odds: method === 'by-stay' ? stayOdds(staying, terms.periods) : periodOdds(staying),
    choices: choicesOf([...leaving, beginning]),
    value: values(chain, terms),
    change: new Int32Array(STAGES.length * (terms.periods + 1)),
    centre: expectedProfit(chain, terms).total,
    sums: new Float64Array(2),
  };
  const simulation: Simulation = Object.freeze({
    customers,
    get done() {
      return working.done;
    },
  });
  WORKING.set(simulation, working);
  return simulation;
}

/**
 * Simulates up to so many more customers, never more than planned, and says how many are done altogether.
 * Between two calls a worker can report progress, or stop. Whether in one portion or in many, the result is the same.
 * portion a whole number, 1..1e8.
 * Throws RangeError on another portion and on a simulation that start has not given.
 * Example: while (advance(simulation, 10_000) < simulation.customers) report(simulation.done);
 */
export function advance(simulation: Simulation, portion: number): number {
  requireWhole('portion', 'portion', portion, 1, MOST_CUSTOMERS);
  const working = workingOf(simulation);
  const customers = Math.min(portion, working.customers - working.done);
  run(working, customers);
  working.done += customers;
  return working.done;
}

/** The loop over customers: nothing in it is allocated, and a stay of any length is one subtraction in each table. */
function run({ periods, random, odds, choices, value, change, centre, sums }: Working, customers: number): void {
  const width = periods + 1;
  let sum = sums[0] as number;
  let squares = sums[1] as number;
  for (let customer = 0; customer < customers; customer++) {
    let place = drawFrom(choices, ENTRY, random);
    let profit = 0;
    let from = 0;
    while (place !== GONE) {
      const most = periods - from;
      const stay = odds.kind === 'by-stay' ? drawByStay(odds, random, place, most) : drawByPeriod(odds, random, place, most);
      const until = from + stay;
      const row = place * width;
      profit += (value[row + until] as number) - (value[row + from] as number);
      change[row + from] = (change[row + from] as number) + 1;
      change[row + until] = (change[row + until] as number) - 1;
      if (until === periods) break;
      from = until;
      place = drawFrom(choices, place, random);
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
  for (const [row, stage] of STAGES.entries()) {
    let sum = 0;
    for (let t = 0; t < terms.periods; t++) {
      sum += chain.cash[stage] * worthNow(terms, t);
      value[row * width + t + 1] = sum;
    }
  }
  return value;
}
