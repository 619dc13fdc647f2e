import { type Piece, trimPiece } from './source-text.ts';

/** An option as it stands in a line: its letter from 0, where its mark begins and where its text does. */
export interface OptionMark {
  readonly letter: number;
  readonly from: number;
  readonly textFrom: number;
  readonly inBrackets: boolean;
}

/** What may be meant by a letter before the options of one question are known. */
export interface Expected {
  /** The letter that comes next, from 0. */
  readonly letter: number;
  /** How the options so far are marked; null before the first. */
  readonly inBrackets: boolean | null;
  /** Only at the start of a line, as in a written question. */
  readonly lineStart: boolean;
  /** Nothing of the stem has been read: what stands there is the stem, as in 2.( A )最能…. */
  readonly opening: boolean;
  /** The next line begins with B: then an A in mid-line need not have one behind it. */
  readonly moreFollow: boolean;
}

/** A to L: more letters than any question has options. */
const LETTER =
  /\(\s?([A-La-l])\s?\)\s*[.、:]?|([A-La-l])\s?(?:[.、)]|:(?!\/\/)|,(?=\s?[\u3400-\u9FFF]))|([A-L])(?=[ \t]+[\u3400-\u9FFF])/g;
const STAR = /^[*√✓✔]\s?$/;

/** Whether a letter at `from` may begin an option, from what stands before it in its line. */
const mayBegin = (
  line: string,
  from: number,
  start: number,
  first: boolean,
  inBrackets: boolean,
): 'line' | 'gap' | 'glued' | null => {
  if (from <= start || STAR.test(line.slice(start, from))) return 'line';
  const last = line[from - 1] as string;
  if (/[A-Za-z/-]/.test(last)) return null;
  if (/[\s;。?!\])>…_]/.test(last) || (!inBrackets && last === ':')) return 'gap';
  return first ? null : 'glued';
};

/**
 * The options that begin in a stretch of a line, folded, strictly in the order of the letters. No letter inside a Latin word is one; the
 * first option in mid-line needs a second; a letter may be skipped only at the start of a line.
 * Example: in 'A. 子 B. 丑' the letters 0 and 1.
 */
export const optionsIn = (line: string, { from, to }: Piece, expected: Expected): readonly OptionMark[] => {
  const found: OptionMark[] = [];
  let [next, style, opened] = [expected.letter, expected.inBrackets, false];
  const { from: start } = trimPiece(line, { from, to });
  for (const match of line.slice(from, to).matchAll(LETTER)) {
    const at = from + match.index;
    const word = (match[1] ?? match[2] ?? match[3]) as string;
    const bare = match[3] !== undefined;
    const inBrackets = match[1] !== undefined;
    const letter = word.toUpperCase().charCodeAt(0) - 65;
    const where = mayBegin(line, at, start, next === 0, inBrackets);
    if (where === null || (expected.lineStart && where !== 'line' && found.length === 0)) continue;
    if ((bare && where !== 'line') || (expected.opening && where === 'line')) continue;
    const lower = word !== word.toUpperCase();
    if (lower && where === 'glued') continue;
    const most = where === 'line' && next > 0 ? next + 2 : next;
    if (letter < next || letter > most) continue;
    if (style !== null && style !== inBrackets && where !== 'line') continue;
    opened = where === 'line' && !bare;
    found.push({ letter, from: where === 'line' ? start : at, textFrom: at + match[0].length, inBrackets });
    [next, style] = [letter + 1, inBrackets];
  }
  const alone = expected.letter === 0 && found.length === 1 && !opened;
  return alone && !expected.moreFollow ? [] : found;
};

/** Whether a line, folded and trimmed, begins with the option of a letter (from 0). */
export const beginsWith = (line: string, letter: number): boolean => {
  const upper = String.fromCharCode(65 + letter);
  const mark = `\\(\\s?${upper}\\s?\\)|${upper}\\s?[.、:)]|${upper}[ \\t]+[\\u3400-\\u9FFF]`;
  return new RegExp(`^(?:[*√✓✔]\\s?)?(?:${mark})`, 'i').test(line);
};
