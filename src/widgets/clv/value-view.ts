import ClvValue from './ClvValue.svelte';
import { tracedWorth } from './valuation.ts';
import type { ViewModule } from './view.ts';

/** The value as bars and a running total. */
export const view: ViewModule = { View: ClvValue, traced: tracedWorth, checks: {} };
