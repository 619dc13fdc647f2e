import type { Locale } from '../i18n/locales.ts';
import { element, type MathElement } from './mathml/tree.ts';
import { widthOf } from './mathml/width.ts';
import { SPOKEN } from './spoken/by-locale.ts';

/** Formulas up to this many em fit a column of 288 px at 17 px, the narrowest the course is laid out for (320 px wide). */
const FITS = 16;

/**
 * The box of a display formula, which scrolls sideways by itself so that the page never does. A formula that may not fit a phone
 * makes its box a named tab stop, so that the keyboard can scroll it; all others cost no tab stop.
 */
export const formulaBox = (math: MathElement, locale: Locale): MathElement => {
  const wide = widthOf(math) > FITS ? { tabindex: '0', role: 'group', 'aria-label': SPOKEN[locale].scrolls } : {};
  return element('div', { class: 'formula', ...wide }, [math]);
};
