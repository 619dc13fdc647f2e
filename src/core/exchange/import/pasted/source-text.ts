import type { Span } from '../imported.ts';

/** A source as it is kept and as it is matched: two texts of one length, with the place of each character in the source. */
export interface SourceText {
  /** As it was written, without what cannot be seen; every line end is LF. */
  readonly stored: string;
  /** Half width, one kind of bracket, one kind of space: for matching only. */
  readonly folded: string;
  readonly at: Int32Array;
}

/** A stretch of `stored`. */
export type Piece = Span;

const DROPPED = /[\u200B-\u200F\u2060\uFEFF\u00AD]/;
const BRACKETS: Readonly<Record<string, string>> = { '【': '[', '〔': '[', '〖': '[', '】': ']', '〕': ']', '〗': ']' };

/** One character as it is matched; never NFKC, which makes 1 of ① and three dots of ….  */
const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  return BRACKETS[character] ?? character;
};

/** A stored text as it is matched, one character for one. Example: fold('Ａ．【甲】') is 'A.[甲]'. */
export const fold = (stored: string): string => stored.replace(/[^\0-\x7f]/g, foldCharacter);

/**
 * A source without its invisible characters, its line ends (CRLF, CR, VT, FF, NEL, U+2028, U+2029) made LF.
 * Example: sourceText('a\r\nb').stored is 'a\nb', and its at[2] is 3.
 */
export const sourceText = (source: string): SourceText => {
  const at = new Int32Array(source.length + 1);
  const kept: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if (DROPPED.test(character) || (character === '\r' && source[i + 1] === '\n')) continue;
    at[kept.length] = i;
    kept.push(/[\r\v\f\u0085\u2028\u2029]/.test(character) ? '\n' : character);
  }
  const stored = kept.join('');
  at[kept.length] = source.length;
  return { stored, folded: fold(stored), at };
};

/** The stretch of the source that a piece of the stored text is. */
export const spanOf = ({ at }: SourceText, { from, to }: Piece): Span => ({
  from: at[from] as number,
  to: to > from ? (at[to - 1] as number) + 1 : (at[from] as number),
});

/** A piece without the blanks around it; spaces of any width are blanks. */
export const trimPiece = (folded: string, { from, to }: Piece): Piece => {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(folded[start] as string)) start++;
  while (end > start && /\s/.test(folded[end - 1] as string)) end--;
  return { from: start, to: end };
};
