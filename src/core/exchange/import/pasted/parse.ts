import { assemble } from '../assemble/assemble.ts';
import type { Raw } from '../assemble/raw.ts';
import type { Field, ImportedItem, Note, Refusal, Span } from '../imported.ts';
import type { Draft, Part } from './draft.ts';
import { type KindWord, kindOf } from './kind-words.ts';
import { linesOf } from './lines.ts';
import { scan } from './scan.ts';
import { fold, type Piece, type SourceText, sourceText, spanOf } from './source-text.ts';

/** The longest text that is read, in characters; a whole bank is pasted in parts. */
export const PASTED_MOST = 262_144;

export interface PastedRead {
  readonly ok: true;
  readonly items: readonly ImportedItem[];
  /** Every stretch of the source that belongs to no field, in order: shown, so that nothing is lost in silence. */
  readonly leftOut: readonly Span[];
  /** Headings, and the lines that head answers or materials. */
  readonly headings: readonly Span[];
  readonly notes: readonly Note[];
}
export type PastedResult = PastedRead | { readonly ok: false; readonly code: Extract<Refusal, 'empty' | 'too-long' | 'nothing'> };

const textOf = ({ stored }: SourceText, pieces: readonly Piece[], between = '\n'): string =>
  pieces.map(({ from, to }) => stored.slice(from, to)).join(between);

/** The first number of a text; null where it has none. */
const numberIn = (text: string): number | null => {
  const found = /\d{1,3}(?:\.\d{1,2})?/.exec(fold(text))?.[0];
  return found === undefined ? null : Number(found);
};

const rawOf = (source: SourceText, draft: Draft, { heading, title }: Part, i: number): Raw => ({
  id: `own-${i + 1}`,
  tag: kindOf(fold(textOf(source, draft.kind))) as KindWord | null,
  part: heading?.kind ?? null,
  note: title,
  stem: textOf(source, draft.stem),
  options: draft.options.map(({ text }) => textOf(source, text).replace(/[；;]$/, '')),
  key: draft.key === null ? null : textOf(source, draft.key),
  explanation: textOf(source, draft.explanation),
  marks: numberIn(textOf(source, draft.marks)) ?? heading?.marks ?? null,
  perBlank: draft.marks.length === 0 && heading?.perBlank === true,
  level: textOf(source, draft.level, ' '),
  tags: textOf(source, draft.tags, '；')
    .split(/[;；、,，|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== ''),
  material: textOf(source, draft.material),
});

const itemOf = (source: SourceText, draft: Draft, part: Part, i: number): ImportedItem => {
  const { own, flags } = assemble(rawOf(source, draft, part, i));
  const spans: Partial<Record<Field, Span[]>> = {};
  const add = (field: Field, piece: Piece) => {
    spans[field] = [...(spans[field] ?? []), spanOf(source, piece)];
  };
  for (const { field, piece } of draft.claims) add(field, piece);
  for (const piece of draft.material) add('material', piece);
  return { own, flags: [...new Set([...flags, ...draft.flags])], spans };
};

/** What none of the taken stretches covers, without the blanks at its ends. */
const uncovered = ({ stored }: SourceText, taken: readonly Piece[]): readonly Piece[] => {
  const covered = new Uint8Array(stored.length);
  for (const { from, to } of taken) covered.fill(1, from, to);
  const left: { from: number; to: number }[] = [];
  for (let i = 0; i < stored.length; i++) {
    if (covered[i] === 1 || /\s/.test(stored[i] as string)) continue;
    const last = left.at(-1);
    // Blanks between two stretches left out join them.
    if (last && !covered.subarray(last.to, i).includes(1)) last.to = i + 1;
    else left.push({ from: i, to: i + 1 });
  }
  return left;
};

/**
 * Reads questions from a pasted text, in Chinese or English, as teachers keep them. Every character that is not blank belongs to a field
 * of an item, to a heading or to what is left out; nothing is made that the text does not have. Pure; its time grows with the length.
 * At most 262,144 characters. Never throws: a text that has no question comes back with a code.
 * Grammar: numbers 1. 1、 (1) ①; options A. A、 (A); answers in brackets, under 答案, or all at the end; 解析, 难度, 分值, 知识点.
 * Example: parsePasted('1. 甲（ ）\nA. 一 B. 二\n答案：A').items[0].own.body.kind is single.
 */
export const parsePasted = (text: string): PastedResult => {
  if (text.length > PASTED_MOST) return { ok: false, code: 'too-long' };
  const source = sourceText(text);
  if (source.stored.trim() === '') return { ok: false, code: 'empty' };
  const { drafts, parts, claims, notes } = scan(source, linesOf(source));
  const asked = drafts.filter((draft) => draft.stem.length + draft.options.length > 0);
  if (asked.length === 0) return { ok: false, code: 'nothing' };
  const items = asked.map((draft, i) => itemOf(source, draft, parts[draft.part] as Part, i));
  const taken = [...claims, ...asked.flatMap((draft) => [...draft.material, ...draft.claims.map(({ piece }) => piece)])];
  return {
    ok: true,
    items,
    leftOut: uncovered(source, taken).map((piece) => spanOf(source, piece)),
    headings: claims.map((piece) => spanOf(source, piece)),
    notes: notes.map(({ code, piece }) => ({ code, span: spanOf(source, piece) })),
  };
};
