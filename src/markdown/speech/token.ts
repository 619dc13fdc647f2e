import { type MathElement, textOf } from '../mathml/tree.ts';
import { lookUp, noReading, type Reader } from './reader.ts';

/** A token's text. Bold, double-struck and italic letters sound like the plain ones, and every space like any other. */
export const plain = (node: MathElement): string =>
  textOf(node)
    .replace(/[\u{1D400}-\u{1D7FF}\u2102-\u2124]/gu, (char) => char.normalize('NFKC'))
    .replace(/\s+/gu, ' ');

/** An identifier, number, operator, text or space. */
export const readToken = (node: MathElement, { spoken }: Reader): string => {
  const text = plain(node);
  switch (node.tagName) {
    case 'mspace':
      return Number.parseFloat(node.properties.width ?? '0') >= 1 ? spoken.pause : '';
    case 'mtext':
      return text.trim();
    case 'mn':
      return text.replace(/,(?=\d{3})/g, '');
  }
  if (node.properties.form === 'prefix') {
    const sign = lookUp(spoken.signs, text);
    if (sign) return sign;
  }
  const reading = lookUp(spoken.symbols, text) ?? lookUp(spoken.greek, text) ?? lookUp(spoken.functions, text);
  if (reading !== undefined) return reading;
  if (node.tagName === 'mi' && /^[A-Za-z][A-Za-z0-9]*$/.test(text)) return text;
  const code = text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return noReading(`"${text}" (U+${code})`);
};
