import { type MathElement, textOf } from './tree.ts';

/** First code points of the mathematical alphabets: A, a, 0. MathML Core keeps only mathvariant="normal". */
const ALPHABETS: Readonly<Record<string, readonly [number, number, number]>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8],
};
/** Double-struck letters that Unicode had before the block (C H N P Q R Z). */
const EARLIER: Readonly<Record<string, string>> = {
  C: '\u2102',
  H: '\u210D',
  N: '\u2115',
  P: '\u2119',
  Q: '\u211A',
  R: '\u211D',
  Z: '\u2124',
};

const letter = (variant: string, char: string): string => {
  const [upper, lower, digit] = ALPHABETS[variant] ?? [];
  const earlier = variant === 'double-struck' ? EARLIER[char] : undefined;
  if (earlier) return earlier;
  const code = char.charCodeAt(0);
  if (upper && /[A-Z]/.test(char)) return String.fromCodePoint(upper + code - 65);
  if (lower && /[a-z]/.test(char)) return String.fromCodePoint(lower + code - 97);
  if (digit && /\d/.test(char)) return String.fromCodePoint(digit + code - 48);
  throw new Error(`no ${variant} form of "${char}" (expected a Latin letter or digit in \\mathbf or \\mathbb)`);
};

/** Writes bold and double-struck letters with their own characters, and drops a mathvariant that changes nothing. */
export const useAlphabets = (node: MathElement): MathElement => {
  const { mathvariant, ...properties } = node.properties;
  if (!mathvariant || !['mi', 'mn', 'mo'].includes(node.tagName)) return node;
  const text = textOf(node);
  if (mathvariant === 'normal') return node.tagName === 'mi' && [...text].length === 1 ? node : { ...node, properties };
  return {
    ...node,
    properties,
    children: [{ type: 'text', value: [...text].map((char) => letter(mathvariant, char)).join('') }],
  };
};
