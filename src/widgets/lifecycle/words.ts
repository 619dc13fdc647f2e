import type { lifecycle } from '../../i18n/en/lifecycle.ts';
import type { widget } from '../../i18n/en/widget.ts';

/** The simulator's strings in the reader's language, as its kit tag hands them over. */
export type Words = typeof lifecycle;
/** What every instrument says alike. */
export type Common = typeof widget;
