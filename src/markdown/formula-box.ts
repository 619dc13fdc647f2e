import type { Locale } from '../i18n/locales.ts';
import { breakAtRelations } from './mathml/break.ts';
import { element, type MathElement } from './mathml/tree.ts';
import { widthOf } from './mathml/width.ts';
import { named } from './named.ts';
import { SPOKEN } from './spoken/by-locale.ts';

/** What fits the narrowest column, in em of a formula: 320 px less gutters and a worked example’s indent is 265 px, an em 19 px. */
const FITS = 13.8;

/**
 * The box of a display formula. A long formula may break before its relations; what is still too wide for a phone scrolls
 * sideways inside the box, which is then a named tab stop so that the keyboard can scroll it. All others cost no tab stop.
 */
export const formulaBox = (math: MathElement, locale: Locale): MathElement => {
  const parts = breakAtRelations(math, FITS);
  const inside = parts.map((part) => named(part, locale));
  const focusable = { tabindex: '0', role: 'group', 'aria-label': SPOKEN[locale].scrolls };
  const wide = parts.some((part) => widthOf(part) > FITS);
  return element('div', wide ? { class: 'formula', ...focusable } : { class: 'formula' }, inside);
};
