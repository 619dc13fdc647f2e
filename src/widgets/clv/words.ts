import type { clv } from '../../i18n/en/clv.ts';
import type { widget } from '../../i18n/en/widget.ts';

/** The calculator's strings in the reader's language, as its kit tag hands them over. */
export type Words = typeof clv;
/** What every instrument says alike. */
export type Common = typeof widget;
