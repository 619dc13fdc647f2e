/** The font Symbol from 0x20 and from 0xA0 on, by Adobe’s table of its characters. */
const SYMBOL: readonly (readonly [number, string])[] = [
  [0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'],
  [0xf1, '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'],
];
/** What of Wingdings stands in papers: marks of a judgement, boxes, arrows, numbers in circles. */
const WINGDINGS: readonly (readonly [number, string])[] = [
  [0x6c, '●'],
  [0x6e, '■□'],
  [0x81, '①②③④⑤⑥⑦⑧⑨⑩'],
  [0x8c, '①②③④⑤⑥⑦⑧⑨⑩'],
  [0xa1, '○'],
  [0xa7, '▪□'],
  [0xd8, '➢'],
  [0xdf, '←→↑↓'],
  [0xe7, '←→↑↓'],
  [0xef, '⇐⇒⇑⇓⇔'],
  [0xfb, '×√☒☑'],
];
const WINGDINGS_2: readonly (readonly [number, string])[] = [
  [0x4f, '×√☒☑☒'],
  [0xa3, '□'],
];

/** What stands for a character of a font of symbols that is none of these. */
const UNKNOWN = '[符号]';

/**
 * A character of a font of symbols as Unicode: such fonts have their characters at U+F020 to U+F0FF, and Word also names them by font
 * and place (w:sym). Any other character is itself. code 0..0x10FFFF.
 * Example: symbolOf('Wingdings', 0xf0fc) is √, the tick under a judgement.
 */
export const symbolOf = (font: string, code: number): string => {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /^wingdings 2/i.test(font)
    ? WINGDINGS_2
    : /^wingdings/i.test(font)
      ? WINGDINGS
      : /^symbol/i.test(font) || place !== code
        ? SYMBOL
        : null;
  if (!table) return Number.isInteger(code) && code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN;
  const row = table.find(([from, row]) => place >= from && place < from + [...row].length);
  return (row && [...row[1]][place - row[0]]) ?? UNKNOWN;
};

/** A text with the characters of symbol fonts in it as Unicode. Example: unsymboled('\uf0d6', 'Symbol') is √. */
export const unsymboled = (text: string, font: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (char) => symbolOf(font, char.charCodeAt(0)));
