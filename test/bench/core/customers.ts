import type { Chain } from '../../../src/core/lifecycle/chain/chain.ts';
import { expectedProfit } from '../../../src/core/lifecycle/chain/profit.ts';
import { PLACES, STAGES } from '../../../src/core/lifecycle/chain/stages.ts';
import { type Terms, worthNow } from '../../../src/core/lifecycle/chain/terms.ts';
import type { Method } from '../../../src/core/lifecycle/simulation/simulation.ts';
import { simulate } from '../../../src/core/lifecycle/simulation/summary.ts';
import { baseline } from './baseline.ts';
import { inMilliseconds, ratio, secondsOf, spreadOf } from './times.ts';

const CUSTOMERS = 1_000_000;
const ROUNDS = 9;
const TERMS: Terms = { periods: 60, discount: 0.01, timing: 'end' };
const row = (exploration: number, buildUp: number, stability: number, decline: number, gone: number) => ({
  exploration,
  buildUp,
  stability,
  decline,
  gone,
});
/** Made-up monthly figures; half of the customers are still there after 23 months. */
const CHAIN: Chain = {
  entry: { exploration: 1, buildUp: 0, stability: 0, decline: 0 },
  moves: {
    exploration: row(0.82, 0.12, 0, 0.01, 0.05),
    buildUp: row(0, 0.9, 0.06, 0.02, 0.02),
    stability: row(0, 0, 0.975, 0.015, 0.01),
    decline: row(0, 0, 0.05, 0.8, 0.15),
  },
  cash: { exploration: -8, buildUp: 6, stability: 20, decline: 4 },
};

const METHODS: readonly Method[] = ['by-period', 'by-stay'];

/** What the C program reads: see lifecycle.c. */
const inputFor = (method: Method, seed: number): readonly number[] => [
  METHODS.indexOf(method),
  seed,
  CUSTOMERS,
  TERMS.periods,
  ...STAGES.map((stage) => CHAIN.entry[stage]),
  ...STAGES.flatMap((from) => PLACES.map((to) => CHAIN.moves[from][to])),
  ...Array.from({ length: TERMS.periods }, (_, t) => STAGES.map((stage) => CHAIN.cash[stage] * worthNow(TERMS, t))).flat(),
];

type Run = { readonly seconds: number; readonly mean: number; readonly error: number };

const ours = (method: Method, seed: number): Run => {
  let profit = { mean: Number.NaN, standardError: Number.NaN };
  const seconds = secondsOf(() => {
    ({ profit } = simulate(CHAIN, TERMS, { customers: CUSTOMERS, seed, method }));
  });
  return { seconds, mean: profit.mean, error: profit.standardError };
};

/** The largest distance of the runs' means from the exact one, in standard errors. */
const worst = (runs: readonly Run[]): string => {
  const { total } = expectedProfit(CHAIN, TERMS);
  return Math.max(...runs.map(({ mean, error }) => Math.abs(mean - total) / error)).toFixed(1);
};

/**
 * A million customers through the four stages, five years of months: this package and a C program by turns, both methods, each run
 * with its own seed. The bars are against C drawing for every month.
 */
export const customers = (): string => {
  const c = baseline('lifecycle');
  const runs = new Map<string, Run[]>();
  const note = (name: string, run: Run) => runs.set(name, [...(runs.get(name) ?? []), run]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const method of METHODS) {
      const run = ours(method, round);
      // the first round is for the compiler to warm up
      if (round > 0) note(`zhike ${method}`, run);
      if (!c || round === 0) continue;
      const [seconds = Number.NaN, mean = Number.NaN, error = Number.NaN] = c(inputFor(method, round));
      note(`C ${method}`, { seconds, mean, error });
    }
  }
  const seconds = (name: string) => (runs.get(name) ?? []).map((run) => run.seconds);
  const lines = [...runs.keys()].map((name) => {
    const off = `worst of ${ROUNDS} means ${worst(runs.get(name) ?? [])} standard errors off`;
    const compared = c && name.startsWith('zhike') ? `  ${ratio(seconds(name), seconds('C by-period'))} by-period` : '';
    return `${name.padEnd(18)}${inMilliseconds(spreadOf(seconds(name)))}  ${off}${compared}`;
  });
  const missing = c ? [] : ['no cc here: nothing to compare with'];
  return ['1,000,000 customers × 60 months (bars: by-period 1.9, by-stay 1.0 × C by-period)', ...lines, ...missing].join('\n');
};
