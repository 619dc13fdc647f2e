import type { Draft, Part } from './draft.ts';
import type { Line } from './lines.ts';
import type { Mark } from './number-mark.ts';

/** How far a number may run ahead of the one that is due. */
const GAP = 3;

/** What stands between a numbered line and the next one of its style: whether something is asked there. */
interface Ahead {
  readonly cue: boolean;
  /** Options or a key, which no nested list has. */
  readonly strong: boolean;
}

const aheadOf = (lines: readonly Line[], i: number, style: Mark['style']): Ahead => {
  let cue = false;
  let strong = false;
  for (let at = i; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at > i && (line.mark?.style === style || line.heading)) break;
    if (line.opensOptions || line.hasKey) [cue, strong] = [true, true];
    if (line.asks) cue = true;
  }
  return { cue, strong };
};

/** Where the numbering stands: the last number that was only an item of a list, 0 for none. */
export interface Numbering {
  readonly nested: number;
  readonly current: Draft | null;
}

export type Verdict = 'next' | 'gap' | 'restart' | 'text';

/**
 * Whether a numbered line begins a question. It does if it carries the number that is due, unless a list inside the question has just
 * come to that number and nothing is asked; a small gap, or a start from 1 again, needs a sign that something is asked.
 * Example: in 解析 the lines 1. 2. 3. before question 2 are text.
 */
export const acceptNumber = (lines: readonly Line[], i: number, part: Part, { nested, current }: Numbering): Verdict => {
  const { mark } = lines[i] as Line;
  if (!mark || mark.n === 0) return 'text';
  if (part.style === null) return mark.n > 1 && mark.style === 'space' && !aheadOf(lines, i, mark.style).cue ? 'text' : 'next';
  if (mark.style !== part.style) return 'text';
  const due = part.last + 1;
  const inList = nested > 0 && mark.n === nested + 1;
  if (mark.n === due) {
    // Numbered by a space alone, a line of figures looks the same.
    if (mark.style === 'space' && !aheadOf(lines, i, mark.style).cue) return 'text';
    return inList && !aheadOf(lines, i, mark.style).cue ? 'text' : 'next';
  }
  if (inList) return 'text';
  const answered = current !== null && (current.options.length > 0 || (current.key?.length ?? 0) > 0);
  if (mark.n === 1) return answered && aheadOf(lines, i, mark.style).strong ? 'restart' : 'text';
  if (mark.n > part.last && mark.n <= due + GAP) return aheadOf(lines, i, mark.style).cue ? 'gap' : 'text';
  return answered && aheadOf(lines, i, mark.style).strong ? 'gap' : 'text';
};
