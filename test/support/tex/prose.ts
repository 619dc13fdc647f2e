/** Signs as they are typed in running text, and what the reader of formulas calls them. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/÷/g, '/'],
  [/×/g, '*'],
  [/−/g, '-'],
  [/≈/g, '\\approx '],
];

/** A calculation in a sentence: it begins with a number or a bracket, holds a relation, and ends with a number. */
const RUN =
  /(?<![\p{L}\d.,)\]%])(?<![÷×+*/−-]\s*)[-−(]*\d[\d\s.,+\-−×÷*/()%]*(?:[=≈][\d\s.,+\-−×÷*/()%]*)*[=≈]\s*[-−(]*\d[\d.,]*%?/gu;

/** The calculations of a sentence as formulas: “A + O = 54 + 54 = 108” → `54 + 54 = 108`. */
export const calculationsIn = (text: string): readonly string[] =>
  (text.match(RUN) ?? []).map((run) => TYPED.reduce((tex, [from, to]) => tex.replace(from, to), run).replaceAll('%', '\\%'));
