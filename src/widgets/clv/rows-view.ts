import ClvRows from './ClvRows.svelte';
import { movesOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { tracedWorth } from './valuation.ts';
import type { ViewModule } from './view.ts';

/** The views that are rows of bars: six sources, tornado, two policies. */
export const view: ViewModule = {
  View: ClvRows,
  traced: (state) => (state.view === 'parts' ? partsOf(state) : tracedWorth(state)),
  checks: {
    /** The tornado is open, and its widest bar is the named factor. */
    widest: (state, { factor }) => {
      if (state.view !== 'tornado') return 'view';
      const made = movesOf(state);
      return made.ok && made.value.tornado.bars[0]?.factor === factor ? null : 'other';
    },
  },
};
