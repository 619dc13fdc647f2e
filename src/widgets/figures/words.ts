import type { figures } from '../../i18n/en/figures.ts';
import type { widget } from '../../i18n/en/widget.ts';
import type { Cell } from './cells.ts';

/** The strings of each small figure in the reader's language, as its kit tag hands them over. */
export type Figures = typeof figures;
/** What every instrument says alike. */
export type Common = typeof widget;

/** The numbers behind a figure. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
