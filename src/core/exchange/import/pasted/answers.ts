import type { Note } from '../imported.ts';
import { type Entry, entriesOf } from './answer-entries.ts';
import type { Draft, Part } from './draft.ts';
import { type Heading, headingOf, ordinalOf } from './heading.ts';
import { type Label, segmentsOf } from './labels.ts';
import type { Line } from './lines.ts';
import type { Piece, SourceText } from './source-text.ts';
import { trimPiece } from './source-text.ts';

const HEAD =
  /^(?:.{0,24}[\s》)])?\[?\s?(?:参考|标准|试题|试卷|习题)?\s?(?:答\s?案|answers?(?: key)?|key)(?:\s?(?:及|与|和|and)\s?(?:解析|评分标准|详解|explanations?))?\s?(?:部分)?\s?\]?\s*:?$/i;
/** Answers in one line under a label: 答案：1-5 CABDA, 答案：1.A 2.B. */
const INLINE =
  /^\[?(?:(?:参考|标准|试题)?\s?答\s?案|answers?(?: key)?|key)\s?\]?\s*:?\s*(?=\d{1,3}\s?[-~—–至]\s?\d{1,3}\s?[.:、]?\s?[A-L√×✓✗对错TF]|1\s?[.、:]\s?[A-L√×✓✗对错TF]{1,8}[\s,;]+2\s?[.、:])/i;
const ENTRY = /^(?:\d{1,3}\s?(?:[-~—–至.、:)]|\s)|\([\d一二三四五六七八九十]|题\s?号|[一二三四五六七八九十]{1,2}\s?[、.]|第)/;

/** Whether the answers to many questions begin at a line, when `waiting()` questions have no key yet. */
export const answersBegin = (lines: readonly Line[], i: number, waiting: () => number): boolean => {
  const { text } = lines[i] as Line;
  if (INLINE.test(text)) return waiting() > 1;
  if (text.length > 48 || !HEAD.test(text)) return false;
  const next = lines[i + 1];
  if (!next || !(ENTRY.test(next.text) || headingIn(next.text))) return false;
  const count = waiting();
  return count > 1 || (count === 1 && (next.heading !== null || /^题\s?号/.test(next.text)));
};

/** The heading of a part in a line of answers, whatever answers stand behind it: 单选题 1-5 CABDA. */
const headingIn = (text: string): Heading | null => headingOf(text) ?? headingOf(text.replace(/[:\s]*\d.*/, ''));
/** Behind the number of a part that names no kind, where answers begin: 第一大题 1.A 2.B. */
const BEHIND = /(?<=[\s):、.])\d{1,3}\s?[-~—–至.、:)]\s?\S/;

const ORDINAL =
  /^(?:第?\s?([一二三四五六七八九十]{1,3})\s?(?:部分|大题|题)?\s?[、.:,]|第\s?([一二三四五六七八九十]{1,3})\s?(?:部分|大题)|\(\s?([一二三四五六七八九十]{1,3})\s?\)(?=\s?\d))\s*/;

/** An answer with its number, behind that of a part. */
const NUMBERED = /^\(?\d{1,3}\s?[-~—–至.、:)]/;

/** The part a line of the answers names, by number or kind, -1 for none; the rest of the line may hold answers. */
const partNamed = (text: string, parts: readonly Part[], first: number, from: number): { part: number; rest: number } => {
  const heading = headingIn(text);
  const ordinal = ORDINAL.exec(text);
  const n = heading?.ordinal ?? (ordinal ? ordinalOf((ordinal[1] ?? ordinal[2] ?? ordinal[3]) as string) : null);
  const byNumber = n === null ? -1 : parts.findIndex((part, i) => i >= first && part.heading?.ordinal === n);
  const byKind = parts.findIndex((part, i) => i >= from && part.heading?.kind != null && part.heading.kind === heading?.kind);
  const found = byNumber >= 0 ? byNumber : byKind;
  const whole = heading?.kind === null ? (BEHIND.exec(text)?.index ?? heading.rest) : heading?.rest;
  return { part: found, rest: whole ?? ordinal?.[0].length ?? 0 };
};

/** The answer that was read last; the next line may go on with it. */
type Last = Entry & { readonly draft: Draft | null };

export interface AnswersRead {
  /** The first line after the answers. */
  readonly next: number;
  readonly claims: readonly Piece[];
  readonly notes: readonly { readonly code: Note['code']; readonly piece: Piece }[];
}

/**
 * Reads the answers that stand together, and hands each to its question by part and number. A list that is too long or too short is
 * named and left out, never shifted; so is an answer without a question.
 */
export const readAnswers = (
  source: SourceText,
  lines: readonly Line[],
  head: number,
  drafts: readonly Draft[],
  parts: readonly Part[],
): AnswersRead => {
  const { folded } = source;
  const { part: first } = drafts[0] as Draft;
  const claims: Piece[] = [];
  const notes: { code: Note['code']; piece: Piece }[] = [];
  const places = new Map(drafts.map((draft) => [`${draft.part}.${draft.n}`, draft]));
  const headLine = lines[head] as Line;
  const inline = INLINE.exec(headLine.text);
  // Answers in one line are those of the part they stand in.
  let part = inline ? (drafts.at(-1) as Draft).part : first;
  let last = null as Last | null;
  // What a line without a label goes on with.
  let under: Label = 'key';
  const byNumber = new Map<number, Draft[]>();
  for (const draft of drafts) if (draft.n !== null) byNumber.set(draft.n, [...(byNumber.get(draft.n) ?? []), draft]);

  const find = (n: number): Draft | null => {
    const here = places.get(`${part}.${n}`);
    if (here && !(last && n <= last.n && (here.key?.length ?? 0) > 0)) return here;
    return byNumber.get(n)?.find((there) => there.part > part) ?? here ?? null;
  };
  const give = (draft: Draft, piece: Piece, claimed: Piece) => {
    const text = folded.slice(piece.from, piece.to);
    draft.claims.push({ field: 'key', piece: claimed });
    for (const { label, textFrom, textTo } of segmentsOf(text)) {
      under = label ?? under;
      const own = trimPiece(folded, { from: piece.from + textFrom, to: piece.from + textTo });
      if (under === 'mine' || own.to === own.from) continue;
      if (under === 'key') {
        draft.key ??= [];
        draft.key.push(own);
      } else draft[under].push(own);
    }
  };
  const accept = (entry: Entry, line: Line) => {
    if (entry.code === 'answer-count') {
      notes.push({ code: 'answer-count', piece: { from: line.from + entry.from, to: line.from + entry.to } });
      last = null;
      return;
    }
    const draft = find(entry.n);
    const piece = { from: line.from + entry.textFrom, to: line.from + entry.to };
    const whole = { from: line.from + entry.from, to: line.from + entry.to };
    if (draft) {
      part = draft.part;
      under = 'key';
      give(draft, piece, whole);
    } else notes.push({ code: 'answer-unplaced', piece: whole });
    last = { ...entry, draft };
  };

  const headTo = inline?.[0].length ?? headLine.text.length;
  claims.push({ from: headLine.from, to: headLine.from + headTo });
  let i = inline ? head : head + 1;
  let numbersRow: readonly number[] | null = null;
  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.junk) continue;
    let start = headTo;
    if (i > head) {
      if (inline && (line.heading || line.mark || line.segments[0]?.label != null)) break;
      const named = partNamed(line.text, parts, first, part);
      // A heading that no part has had yet begins new questions.
      if (named.part < 0 && line.heading) break;
      // Answers to a part that is not there are not those to the question before.
      const nowhere = named.part < 0 && last?.short !== false && NUMBERED.test(line.text.slice(named.rest));
      start = named.part >= 0 || nowhere ? named.rest : 0;
      if (start > 0) {
        part = nowhere ? parts.length : named.part;
        last = null;
        claims.push({ from: line.from, to: line.from + start });
      }
    }
    const text = line.text.slice(start);
    if (/^题\s?号/.test(text)) {
      numbersRow = (text.match(/\d+/g) ?? []).map(Number);
      claims.push(line);
      continue;
    }
    const row = /^答\s?案\s*[:|]?\s*/.exec(text);
    if (row && numbersRow) {
      const cells = [...text.slice(row[0].length).matchAll(/[^\s|]+/g)];
      const at = start + row[0].length;
      if (cells.length !== numbersRow.length) notes.push({ code: 'answer-count', piece: line });
      else {
        claims.push({ from: line.from, to: line.from + at });
        for (const { index } of text.slice(row[0].length).matchAll(/\|/g))
          claims.push({ from: line.from + at + index, to: line.from + at + index + 1 });
        for (const [k, cell] of cells.entries()) {
          const from = at + cell.index;
          accept(
            {
              code: 'entry',
              n: numbersRow[k] as number,
              from,
              textFrom: from,
              to: from + cell[0].length,
              short: true,
              bracketed: false,
            },
            line,
          );
        }
      }
      numbersRow = null;
      continue;
    }
    const before: Last | null = last;
    const known = (n: number) => find(n) !== null;
    const entries = entriesOf(line.text, start, before, known);
    for (const entry of entries) accept(entry, line);
    const lead = { from: line.from, to: line.from + (entries[0]?.from ?? line.text.length) };
    if (before?.draft && lead.to > lead.from) give(before.draft, trimPiece(folded, lead), lead);
  }
  return { next: i, claims, notes };
};
