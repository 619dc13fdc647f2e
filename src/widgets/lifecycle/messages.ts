import type { Chain } from '../../core/lifecycle/chain/chain.ts';
import type { Terms } from '../../core/lifecycle/chain/terms.ts';
import type { Summary } from '../../core/lifecycle/simulation/summary.ts';

/** What the page asks of the simulation: begin anew, or simulate so many more customers. */
export type Order =
  | Readonly<{ kind: 'begin'; chain: Chain; terms: Terms; customers: number; seed: number }>
  | Readonly<{ kind: 'go'; portion: number }>;

/** What comes back: how many are done, and what they show once there are two; or that it failed. */
export type News = Readonly<{ kind: 'news'; done: number; summary: Summary | null }> | Readonly<{ kind: 'failed' }>;
