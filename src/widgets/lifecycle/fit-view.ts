import FitView from './FitView.svelte';
import { figuresOf, fitted } from './fit.ts';
import type { ViewModule } from './view.ts';

/** A cohort of one's own, fitted and foreseen. */
export const view: ViewModule = {
  View: FitView,
  table: (state, words, sets) => {
    const found = figuresOf(state, sets);
    if (!found.ok) return [words.fit.head];
    const { shares, foreseen } = fitted(found.figures, state.fitted);
    return [words.fit.head, ...shares.map((share, t) => [t, share * 100, (foreseen[t] ?? 0) * 100])];
  },
  checks: {
    /** So few periods fitted, and still the last one foreseen within so many per cent. */
    foresee: (state, { within, most }, sets) => {
      const found = figuresOf(state, sets);
      if (!found.ok) return 'far';
      const { error, seen } = fitted(found.figures, state.fitted);
      if (seen > Number(most)) return 'many';
      return typeof error === 'number' && Math.abs(error) * 100 <= Number(within) ? null : 'far';
    },
  },
};
