import type { Locale } from '../../i18n/locales.ts';
import { en, type Spoken } from './en.ts';
import { zh } from './zh.ts';

/** What formulas sound like in each language of the course. */
export const SPOKEN: Readonly<Record<Locale, Spoken>> = { zh, en };
