import type { kano } from '../../i18n/en/kano.ts';
import type { widget } from '../../i18n/en/widget.ts';

/** The plotter's strings in the reader's language, as its kit tag hands them over. */
export type Words = typeof kano;

/** What every instrument says alike. */
export type Common = typeof widget;
