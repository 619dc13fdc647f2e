import { blanksIn } from '../blanks.ts';
import { type Heading, headingOf } from './heading.ts';
import { isJunk, isNotice } from './junk.ts';
import { type Segment, segmentsOf } from './labels.ts';
import { type MaterialHead, materialHead } from './material-head.ts';
import { type Mark, markOf } from './number-mark.ts';
import { beginsWith, optionsIn } from './options.ts';
import type { Piece, SourceText } from './source-text.ts';
import { trimPiece } from './source-text.ts';

/** A line that is not blank, with what can be said of it alone. */
export interface Line extends Piece {
  readonly text: string;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
  readonly junk: boolean;
  readonly notice: boolean;
  readonly heading: Heading | null;
  readonly material: MaterialHead | null;
  readonly mark: Mark | null;
  /** How long the bracket before the number is; 0 for none. */
  readonly lead: number;
  /** The line after its number, cut at its labels. */
  readonly segments: readonly Segment[];
  /** It begins with an option A, or holds a row of options from A. */
  readonly opensOptions: boolean;
  readonly hasKey: boolean;
  /** A blank, a filled bracket of a judgement or a question mark: a sign that something is asked. */
  readonly asks: boolean;
}

const LEAD = /^[([]\s*(?:[√✓✔×✗✘TFxXA-L]{1,8}|对|错|正确|错误)?\s*[)\]]\s*(?=\d{1,3}\s?[.、])/;
const ASKS = /[?]|\(\s*(?:[√✓✔×✗✘TFxX]|对|错|正确|错误)\s*\)/;

const lineOf = (stored: string, folded: string, piece: Piece, afterBlank: boolean): Line => {
  const text = folded.slice(piece.from, piece.to);
  // （√）1. … and （ ）1. …: the bracket of a judgement stands before the number.
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const plain = markOf(text.slice(lead));
  const mark = plain && { ...plain, length: plain.length + lead };
  const start = mark?.length ?? 0;
  const segments = segmentsOf(text.slice(start));
  const row = { letter: 0, inBrackets: null, lineStart: false, opening: false, moreFollow: false };
  return {
    ...piece,
    text,
    afterBlank,
    junk: isJunk(text),
    notice: isNotice(text),
    heading: headingOf(text),
    material: materialHead(text),
    mark,
    lead: mark ? lead : 0,
    segments,
    opensOptions: beginsWith(text, 0) || optionsIn(text, { from: start, to: text.length }, row).length > 1,
    hasKey: segments.some(({ label }) => label === 'key'),
    asks: ASKS.test(text) || blanksIn(stored.slice(piece.from, piece.to)).length > 0,
  };
};

/** The lines of a source that are not blank. */
export const linesOf = ({ stored, folded }: SourceText): readonly Line[] => {
  const lines: Line[] = [];
  let [from, blank] = [0, false];
  for (const { length } of folded.split('\n')) {
    const piece = trimPiece(folded, { from, to: from + length });
    if (piece.to > piece.from) lines.push(lineOf(stored, folded, piece, blank));
    blank = piece.to === piece.from;
    from += length + 1;
  }
  return lines;
};
