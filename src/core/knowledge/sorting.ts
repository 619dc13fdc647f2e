import { requireWithin } from '../range.ts';
import type { Entry } from './key.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Where a learner put one thing, and whether a reason was given for it. */
export type Placement = Readonly<{ kind: Kind; reasoned: boolean }>;

/**
 * How a placement fared: the primary kind, a defensible one with its reason, a defensible one that still wants its reason, another
 * kind, or not placed yet. An undefended placement is not wrong: it asks for a reason.
 */
export type Verdict = 'primary' | 'defended' | 'undefended' | 'other' | 'missing';

/** One thing's verdict and mark; the mark is out of 1. */
export type Mark = Readonly<{ id: string; verdict: Verdict; mark: number }>;

/** All marks in the order of the key, their sum, and the most that could be had: one for each entry. */
export type Sorted = Readonly<{ marks: readonly Mark[]; score: number; max: number }>;

/** What a defensible second answer with its reason earns unless told otherwise, out of 1. */
export const PART_MARK = 0.5;

/**
 * Marks one placement: 1 for the primary kind, with or without a reason, partMark for a defensible one with a reason, else 0.
 * partMark in [0, 1].
 * Throws RangeError on an unknown kind and a part mark outside [0, 1].
 * Source: this course's marking; see KEY.
 * Example: markPlacement(KEY[1], { kind: 'from', reasoned: true }) is { id: 'customer-needs', verdict: 'defended', mark: 0.5 }.
 */
export function markPlacement(entry: Entry, placement: Placement | undefined, partMark: number = PART_MARK): Mark {
  requireWithin('part mark', 'mark', partMark, 0, 1);
  const verdict = judge(entry, placement);
  return { id: entry.id, verdict, mark: verdict === 'primary' ? 1 : verdict === 'defended' ? partMark : 0 };
}

/**
 * Marks a whole sorting: each entry of the key by the placement under its id; score = sum of marks, max = number of entries.
 * Throws RangeError on a placement of something that is not in the key, and as markPlacement does.
 * Source: this course's marking; see KEY.
 * Example: with 'customer-name' put under about and nothing else placed, score is 1 of 19.
 */
export function markSorting(
  key: readonly Entry[],
  placements: Readonly<Record<string, Placement>>,
  partMark: number = PART_MARK,
): Sorted {
  const ids = new Set(key.map(({ id }) => id));
  for (const id of Object.keys(placements)) {
    if (!ids.has(id)) throw new RangeError(`invalid placement: ${id} (expected an id of the key)`);
  }
  // hasOwn, or a key with an entry named "toString" would find what every object inherits
  const marks = key.map((entry) =>
    markPlacement(entry, Object.hasOwn(placements, entry.id) ? placements[entry.id] : undefined, partMark),
  );
  return { marks, score: marks.reduce((sum, { mark }) => sum + mark, 0), max: key.length };
}

function judge({ primary, also }: Entry, placement: Placement | undefined): Verdict {
  if (placement === undefined) return 'missing';
  const { kind, reasoned } = placement;
  if (!KINDS.includes(kind)) throw new RangeError(`invalid kind: ${String(kind)} (expected ${KINDS.join(', ')})`);
  if (kind === primary) return 'primary';
  if (!also.includes(kind)) return 'other';
  return reasoned ? 'defended' : 'undefended';
}
