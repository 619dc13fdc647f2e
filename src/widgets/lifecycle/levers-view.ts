import { overfull } from './chain.ts';
import LeversView from './LeversView.svelte';
import { gainsOf } from './levers.ts';
import type { ViewModule } from './view.ts';

/** The four levers and what each earns. */
export const view: ViewModule = {
  View: LeversView,
  table: (state, words) => {
    const head = [words.views.levers, words.yuan];
    return overfull(state) ? [head] : [head, ...gainsOf(state).map(({ name, gain }) => [words.levers.names[name], gain])];
  },
  checks: {},
};
