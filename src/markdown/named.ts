import type { Locale } from '../i18n/locales.ts';
import type { MathElement } from './mathml/tree.ts';
import { speak } from './speak.ts';

/** A formula with what a screen reader says, in the page's language, as its accessible name. */
export const named = (math: MathElement, locale: Locale): MathElement => ({
  ...math,
  properties: { ...math.properties, 'aria-label': speak(math, locale) },
});
