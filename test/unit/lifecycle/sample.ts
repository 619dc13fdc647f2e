import type { Chain } from '../../../src/core/lifecycle/chain/chain.ts';
import type { PerPlace } from '../../../src/core/lifecycle/chain/stages.ts';
import type { Terms } from '../../../src/core/lifecycle/chain/terms.ts';

/** A row of moves with what is not named at 0. */
export const row = (moves: Partial<PerPlace<number>>): PerPlace<number> => ({
  exploration: 0,
  buildUp: 0,
  stability: 0,
  decline: 0,
  gone: 0,
  ...moves,
});

/** Made-up monthly figures: exploration costs, stability pays, decline can be turned back. */
export const CHAIN: Chain = {
  entry: { exploration: 1, buildUp: 0, stability: 0, decline: 0 },
  moves: {
    exploration: row({ exploration: 0.8, buildUp: 0.12, gone: 0.08 }),
    buildUp: row({ buildUp: 0.9, stability: 0.06, decline: 0.02, gone: 0.02 }),
    stability: row({ stability: 0.975, decline: 0.015, gone: 0.01 }),
    decline: row({ stability: 0.05, decline: 0.8, gone: 0.15 }),
  },
  cash: { exploration: -8, buildUp: 6, stability: 20, decline: 4 },
};

/** Everybody begins in stability, of whom `staying` are still there in the next period and the rest gone; cash 10. */
export const steady = (staying: number): Chain => ({
  entry: { exploration: 0, buildUp: 0, stability: 1, decline: 0 },
  moves: {
    exploration: row({ gone: 1 }),
    buildUp: row({ gone: 1 }),
    stability: row({ stability: staying, gone: 1 - staying }),
    decline: row({ gone: 1 }),
  },
  cash: { exploration: 0, buildUp: 0, stability: 10, decline: 0 },
});

/** Five years of months, 1 % a month, money at the end of each. */
export const TERMS: Terms = { periods: 60, discount: 0.01, timing: 'end' };

/** The chain with some moves from a stage replaced. */
export const withMoves = (chain: Chain, stage: keyof Chain['moves'], moves: Partial<PerPlace<number>>): Chain => ({
  ...chain,
  moves: { ...chain.moves, [stage]: { ...chain.moves[stage], ...moves } },
});
