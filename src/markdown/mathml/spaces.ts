import { element, type MathElement, textOf } from './tree.ts';

/** The space characters KaTeX writes as text, in em (TeXbook p. 167: thin 3/18, medium 4/18, thick 5/18). */
const WIDTHS: Readonly<Record<string, string>> = {
  '\u00A0': '0.25em',
  '\u200A': '0.0556em',
  '\u2009': '0.1667em',
  '\u2005': '0.2222em',
  '\u2005\u200A': '0.2778em',
  '\u200A\u2063': '-0.0556em',
  '\u2009\u2063': '-0.1667em',
  '\u205F\u2063': '-0.2222em',
  '\u2005\u2063': '-0.2778em',
};

/** Turns a text that is only a space into an mspace, so that no font needs a glyph for it. */
export const spaceOut = (node: MathElement): MathElement => {
  const width = node.tagName === 'mtext' ? WIDTHS[textOf(node)] : undefined;
  return width ? element('mspace', { width }) : node;
};
