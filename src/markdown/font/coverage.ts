import { parseMathml } from '../mathml/parse.ts';
import { glyphsOf } from './glyphs.ts';

/** The characters of the formulas in a built page that a font cannot draw; a browser would borrow them from some other font. */
export const missingGlyphs = (html: string, font: ReadonlySet<string>): string[] => {
  const formulas = html.match(/<math[\s>][\s\S]*?<\/math>/g) ?? [];
  const needed = new Set(formulas.flatMap((markup) => [...glyphsOf(parseMathml(markup))]));
  return [...needed].filter((char) => !font.has(char)).sort();
};
