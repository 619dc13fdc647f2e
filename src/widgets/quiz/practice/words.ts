import type { practice } from '../../../i18n/en/practice.ts';

/** The strings of the practice page in the reader's language. */
export type Words = Omit<typeof practice, 'kinds' | 'title' | 'lead' | 'description' | 'noScript'>;
