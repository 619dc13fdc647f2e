import katex from 'katex';
import type { Locale } from '../i18n/locales.ts';
import { toCore } from './mathml/core.ts';
import { parseMathml } from './mathml/parse.ts';
import type { MathElement } from './mathml/tree.ts';
import { speak } from './speak.ts';
import { guardTex } from './tex-guards.ts';

/**
 * The MathML of a TeX formula, without its spoken text. Nothing is forgiven: bad TeX, TeX that only KaTeX understands, and
 * markup that would need an inline style all throw an error naming the formula.
 */
export const mathmlOf = (tex: string, display: boolean): MathElement => {
  try {
    guardTex(tex, display);
    return toCore(parseMathml(katex.renderToString(tex, { displayMode: display, output: 'mathml', throwOnError: true, strict: 'error' })));
  } catch (cause) {
    throw new Error(`formula ${tex}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

/** The MathML of a TeX formula with what a screen reader says in the page's language as its accessible name. */
export const spokenMathml = (tex: string, display: boolean, locale: Locale): MathElement => {
  const math = mathmlOf(tex, display);
  try {
    return { ...math, properties: { ...math.properties, 'aria-label': speak(math, locale) } };
  } catch (cause) {
    throw new Error(`formula ${tex}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};
