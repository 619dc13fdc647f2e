import type { kano } from '../../i18n/en/kano.ts';

/** The plotter's strings in the reader's language, as its kit tag hands them over. */
export type Words = typeof kano;
