import type { Locale } from '../i18n/locales.ts';
import { spokenMathml } from './formula.ts';
import { formulaBox } from './formula-box.ts';
import { serialize } from './mathml/serialize.ts';

export { mathPlugin } from './math-plugin.ts';

/** A formula as HTML for .astro components: MathML named in the page's language; a display formula in its own box. */
export const renderMath = (tex: string, { display = false, locale }: { display?: boolean; locale: Locale }): string => {
  const math = spokenMathml(tex, display, locale);
  return serialize(display ? formulaBox(math, locale) : math);
};
