import GroupView from './GroupView.svelte';
import { curves, lives } from './group.ts';
import type { ViewModule } from './view.ts';

/** A group that dies out, under three readings of one rate. */
export const view: ViewModule = {
  View: GroupView,
  table: (state, words) => {
    const chart = curves(state);
    const head = [words.group.axisAcross, ...chart.curves.map(({ name }) => words.group.names[name])];
    return [head, ...Array.from({ length: state.years + 1 }, (_, year) => [year, ...chart.curves.map(({ at }) => at(year))])];
  },
  checks: {
    /** At a fixed rate half are gone in the named year, no sooner and no later. */
    half: (state, { year }) => {
      const half = lives(state).find(({ name }) => name === 'rate')?.half ?? Number.POSITIVE_INFINITY;
      return half === year ? null : half > Number(year) ? 'slow' : 'quick';
    },
  },
};
