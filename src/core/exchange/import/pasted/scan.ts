import type { Note } from '../imported.ts';
import { acceptNumber } from './accept-number.ts';
import { answersBegin, readAnswers } from './answers.ts';
import type { Draft, Part } from './draft.ts';
import { type Gatherer, gatherer } from './gather.ts';
import type { Heading } from './heading.ts';
import type { Line } from './lines.ts';
import { beginsWith } from './options.ts';
import { type Piece, type SourceText, trimPiece } from './source-text.ts';
import { beginsUnnumbered, type Gathering, isUnnumbered } from './unnumbered.ts';

/** What a source is made of: its questions as drafts, its parts, and the headings that were taken. */
export interface Scanned {
  readonly drafts: readonly Draft[];
  readonly parts: readonly Part[];
  /** Lines that belong to a part and to no question. */
  readonly claims: readonly Piece[];
  readonly notes: readonly { readonly code: Note['code']; readonly piece: Piece }[];
}

/** Whether a question still wants a key. */
const open = ({ key }: Draft) => !key?.length;

/** Goes through the lines once, and hands each to the question it belongs to; what nobody takes is left out. */
export const scan = (source: SourceText, lines: readonly Line[]): Scanned => {
  const drafts: Draft[] = [];
  const parts: Part[] = [];
  const claims: Piece[] = [];
  const notes: { code: Note['code']; piece: Piece }[] = [];
  let current = null as Gatherer | null;
  // Answers that stand together are those to the questions since the last such answers.
  let asked = 0;
  let [nested, skipping, gathering] = [0, false, 'none' as Gathering];
  let material: { pieces: Piece[]; first: number; last: number } | null = null;

  const partAt = (heading: Heading | null, title: string, i: number): Part => {
    const part: Part = { heading, title, style: null, last: 0, unnumbered: isUnnumbered(lines, i) };
    parts.push(part);
    [current, nested, gathering, material] = [null, 0, 'none', null];
    return part;
  };
  const begin = (part: Part, n: number | null): Gatherer => {
    const shared = material && (n === null || (n >= material.first && n <= material.last)) ? material : null;
    const next = gatherer(source, parts.length - 1, n, part.heading?.kind ?? null, shared?.pieces ?? []);
    drafts.push(next.draft);
    [current, nested] = [next, 0];
    return next;
  };
  /** What stands in a line, under its labels or without; its number is text unless it is that of the question. */
  const take = (to: Gatherer, i: number, numbered: boolean) => {
    const line = lines[i] as Line;
    const follow = lines[i + 1];
    const start = line.from + (line.mark?.length ?? 0);
    for (const segment of line.segments) {
      if (segment.label === null) {
        const from = segment.from === 0 && !numbered ? line.from : start + segment.from;
        to.plain({ from, to: start + segment.to }, follow !== undefined && beginsWith(follow.text, 1));
      } else to.labelled(segment.label, segment, start);
    }
  };

  let part = partAt(null, '', 0);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const held: Gatherer | null = current;
    const awaits = held?.gathering === 'key' && open(held.draft);
    if (line.junk && !awaits) continue;
    if (answersBegin(lines, i, () => drafts.slice(asked).filter(open).length)) {
      const read = readAnswers(source, lines, i, drafts.slice(asked), parts);
      asked = drafts.length;
      claims.push(...read.claims);
      notes.push(...read.notes);
      i = read.next - 1;
      [current, gathering] = [null, 'none'];
      continue;
    }
    if (line.heading) {
      skipping = false;
      part = partAt(line.heading, line.text, i + 1);
      claims.push(line);
      continue;
    }
    if (line.notice && drafts.length === 0) skipping = true;
    if (skipping) continue;
    if (line.material && (held === null || held.gathering !== 'stem' || !open(held.draft) || line.material.range)) {
      const { first, last } = line.material.range ?? { first: 1, last: Number.POSITIVE_INFINITY };
      material = { pieces: [], first, last };
      claims.push(line);
      // A line that is nothing but the instruction is no part of the material.
      if (line.material.range === null || line.text.length > 60) material.pieces.push({ from: line.from, to: line.to });
      [current, gathering] = [null, 'material'];
      continue;
    }
    if (!part.unnumbered) {
      const verdict = acceptNumber(lines, i, part, { nested, current: held?.draft ?? null });
      if (verdict !== 'text' && line.mark) {
        if (verdict === 'restart') part = partAt(part.heading, part.title, i);
        [part.style, part.last] = [line.mark.style, line.mark.n];
        const next = begin(part, line.mark.n);
        if (verdict === 'gap') next.draft.flags.add('number-gap');
        const key = trimPiece(source.folded, { from: line.from, to: line.from + line.lead });
        // The brackets go; what stands in them is the key.
        const inside = trimPiece(source.folded, { from: key.from + 1, to: key.to - 1 });
        if (inside.to > inside.from) next.draft.key = [inside];
        next.claim('number', { from: line.from, to: line.from + line.mark.length });
        take(next, i, true);
        continue;
      }
      if (line.mark && line.mark.style === part.style && (line.mark.n === 1 || line.mark.n === nested + 1)) nested = line.mark.n;
    }
    const labelled = line.segments[0]?.label != null;
    const answered = held !== null && !open(held.draft);
    const doing = held?.gathering ?? gathering;
    const isOption = held !== null && beginsWith(line.text, held.draft.options.length);
    const kind = part.heading?.kind ?? null;
    if (part.unnumbered && !labelled && !isOption && beginsUnnumbered(lines, i, doing, kind, answered)) {
      const next = begin(part, null);
      next.draft.flags.add('no-number');
      take(next, i, false);
      continue;
    }
    if (held) take(held, i, false);
    // What stands before the first question of a case is the case.
    else if (gathering === 'material' || (kind === 'essay' && part.last === 0 && !labelled)) {
      material ??= { pieces: [], first: 1, last: Number.POSITIVE_INFINITY };
      material.pieces.push({ from: line.from, to: line.to });
    }
  }
  return { drafts, parts, claims, notes };
};
