import ClvLines from './ClvLines.svelte';
import { tracedWorth } from './valuation.ts';
import type { ViewModule } from './view.ts';

/** The factors behind it, period by period. */
export const view: ViewModule = { View: ClvLines, traced: tracedWorth, checks: {} };
