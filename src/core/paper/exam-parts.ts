import type { Question } from '../quiz/question.ts';
import type { Item } from '../quiz/session/session.ts';

/** A part of an exam as it is sat: questions of one kind that follow each other. */
export interface RunPart {
  readonly kind: Question['kind'];
  /** Place of its first question in the run, from 0. */
  readonly from: number;
  readonly count: number;
  /** What each is worth; null where they differ. */
  readonly each: number | null;
  readonly total: number;
}

/**
 * The parts of a run, in its order. Items whose kind is not known join the part before them.
 * `what` gives an item's kind and points by its id. Throws nothing.
 * Example: two judgements of 1 point give [{ kind: 'judge', from: 0, count: 2, each: 1, total: 2 }].
 */
export const partsOf = (
  items: readonly Item[],
  what: (id: string) => { readonly kind: Question['kind']; readonly points: number } | undefined,
): readonly RunPart[] => {
  const parts: RunPart[] = [];
  for (const [at, { id }] of items.entries()) {
    const found = what(id);
    const last = parts.at(-1);
    if (!found) continue;
    if (last?.kind !== found.kind) {
      parts.push({ kind: found.kind, from: at, count: 1, each: found.points, total: found.points });
      continue;
    }
    const total = Math.round((last.total + found.points) * 100) / 100;
    parts[parts.length - 1] = { ...last, count: at - last.from + 1, each: last.each === found.points ? last.each : null, total };
  }
  return parts;
};
