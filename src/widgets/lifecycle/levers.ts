import type { Chain } from '../../core/lifecycle/chain/chain.ts';
import {
  avoidDecline,
  effect,
  type Lever,
  prolongStability,
  roomToRaise,
  shortenExploration,
  speedBuildUp,
} from '../../core/lifecycle/chain/levers.ts';
import { chainOf, termsOf } from './chain.ts';
import { LEVERS, type LeverName, type LifecycleState } from './state.ts';

const LEVER_OF: Readonly<Record<LeverName, Lever>> = {
  shorten: shortenExploration,
  speed: speedBuildUp,
  prolong: prolongStability,
  avoid: avoidDecline,
};

/** By how much of itself a lever's rate can move at most: a fall has no such limit, a rise ends where nobody is left to send on. */
const roomOf: Readonly<Record<LeverName, (chain: Chain) => number>> = {
  shorten: (chain) => roomToRaise(chain, 'exploration', 'buildUp') ?? Number.POSITIVE_INFINITY,
  speed: (chain) => roomToRaise(chain, 'buildUp', 'stability') ?? Number.POSITIVE_INFINITY,
  prolong: () => Number.POSITIVE_INFINITY,
  avoid: () => Number.POSITIVE_INFINITY,
};

/** What a lever by itself would add to a customer's lifecycle profit, and by how much it moves its rate, in per cent of it. */
export interface Gain {
  readonly name: LeverName;
  readonly gain: number;
  readonly moved: number;
}

/** The four levers, each moving its own rate by the same share of itself as far as that goes, the one that earns most first. */
export const gainsOf = (state: LifecycleState): readonly Gain[] => {
  const chain = chainOf(state);
  const terms = termsOf(state);
  return LEVERS.map((name) => ({
    name,
    gain: effect(chain, LEVER_OF[name], state.share / 100, terms).gain,
    moved: Math.min(state.share, roomOf[name](chain) * 100),
  })).sort((one, other) => other.gain - one.gain);
};

/** Less than this, in per cent, no lever stopped short. */
const ROUNDING = 1e-9;

/** What the bars say, to the cent that is printed: which levers earn most, if any earns anything, and which stopped short. */
export const leversSay = (gains: readonly Gain[], share: number) => {
  const cents = (gain: number) => Math.round(gain * 100);
  const most = Math.max(...gains.map(({ gain }) => cents(gain)));
  const best = most > 0 ? gains.filter(({ gain }) => cents(gain) === most).map(({ name }) => name) : [];
  return { best, gain: most / 100, short: gains.filter(({ moved }) => moved < share - ROUNDING) };
};
