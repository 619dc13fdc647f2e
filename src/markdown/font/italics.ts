/** Where the mathematical italic alphabets begin, and the plain alphabet each stands for. */
const ALPHABETS: ReadonlyArray<readonly [plain: string, italic: number]> = [
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 0x1d434],
  ['abcdefghijklmnopqrstuvwxyz', 0x1d44e],
  ['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇', 0x1d6e2],
  ['αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ', 0x1d6fc],
  ['ıȷ', 0x1d6a4],
];
/** U+1D455 was never assigned: italic h is the Planck constant. */
const PLANCK = '\u210E';

/** The character a browser draws for an identifier of one letter (CSS `text-transform: math-auto`); others stay as they are. */
export const mathItalic = (char: string): string => {
  if (char === 'h') return PLANCK;
  const [plain, italic] = ALPHABETS.find(([letters]) => letters.includes(char)) ?? [];
  return plain && italic ? String.fromCodePoint(italic + [...plain].indexOf(char)) : char;
};
