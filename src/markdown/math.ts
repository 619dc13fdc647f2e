import type { Locale } from '../i18n/locales.ts';
import { formula } from './formula.ts';
import { serialize } from './mathml/serialize.ts';

export { mathPlugin } from './math-plugin.ts';

/** A formula as HTML for .astro components: MathML named in the page's language; a display formula in its own box. */
export const renderMath = (tex: string, { display = false, locale }: { display?: boolean; locale: Locale }): string =>
  serialize(formula(tex, display, locale));
