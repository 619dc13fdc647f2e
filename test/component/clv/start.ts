import StartLines from '../../../src/widgets/clv/StartLines.svelte';
import StartRows from '../../../src/widgets/clv/StartRows.svelte';
import StartValue from '../../../src/widgets/clv/StartValue.svelte';
import type { ClvState } from '../../../src/widgets/clv/state.ts';
import { KINDS } from '../../../src/widgets/clv/view.ts';

const STARTS = { value: StartValue, lines: StartLines, rows: StartRows };

/** The calculator that begins on a state's view. */
export const startOf = ({ view }: ClvState) => STARTS[KINDS[view]];
