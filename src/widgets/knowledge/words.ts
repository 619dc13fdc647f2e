import type { knowledge } from '../../i18n/en/knowledge.ts';
import type { widget } from '../../i18n/en/widget.ts';

/** The sorter's strings in the reader's language, as its kit tag hands them over. */
export type Words = typeof knowledge;
/** What every instrument says alike. */
export type Common = typeof widget;
