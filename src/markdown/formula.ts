import katex from 'katex';
import type { Locale } from '../i18n/locales.ts';
import { formulaBox } from './formula-box.ts';
import { toCore } from './mathml/core.ts';
import { parseMathml } from './mathml/parse.ts';
import type { MathElement } from './mathml/tree.ts';
import { named } from './named.ts';
import { guardTex } from './tex-guards.ts';

/** Runs one step on a formula, and says in any error which formula it was. */
const naming = <T>(tex: string, step: () => T): T => {
  try {
    return step();
  } catch (cause) {
    throw new Error(`formula ${tex}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

/**
 * The MathML of a TeX formula, without its spoken text. Nothing is forgiven: bad TeX, TeX that only KaTeX understands, and
 * markup that would need an inline style all throw.
 */
export const mathmlOf = (tex: string, display: boolean): MathElement =>
  naming(tex, () => {
    guardTex(tex, display);
    return toCore(
      parseMathml(katex.renderToString(tex, { displayMode: display, output: 'mathml', throwOnError: true, strict: 'error' })),
    );
  });

/** A TeX formula as a page shows it: MathML named in the page's language; a display formula in its box. */
export const formula = (tex: string, display: boolean, locale: Locale): MathElement => {
  const math = mathmlOf(tex, display);
  return naming(tex, () => (display ? formulaBox : named)(math, locale));
};
