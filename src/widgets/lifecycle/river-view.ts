import { PLACES } from '../../core/lifecycle/chain/stages.ts';
import { overfull, profitOf } from './chain.ts';
import RiverView from './RiverView.svelte';
import type { ViewModule } from './view.ts';

/** The four stages as a river, with the simulation. */
export const view: ViewModule = {
  View: RiverView,
  table: (state, words) => {
    const head = [words.river.month, ...PLACES.map((place) => words.stages[place]), words.river.columns.profit];
    if (overfull(state)) return [head];
    // in per cent, as the table on the page
    return [
      head,
      ...profitOf(state).perPeriod.map(({ places, cash }, t) => [t, ...PLACES.map((place) => places[place] * 100), cash]),
    ];
  },
  checks: {
    /** The lifecycle profit reaches so much by changing a single move of the chain. */
    profit: (state, { least, moved }) => {
      if (overfull(state)) return 'overfull';
      const before = String(moved).split(' ').map(Number);
      if (state.moves.filter((value, i) => value !== before[i]).length > 1) return 'many';
      return profitOf(state).total >= Number(least) ? null : 'low';
    },
  },
};
