import type { Check } from '../grade.ts';
import { says } from '../hint.ts';
import type { Rubric } from '../question.ts';

/** An answer in the learner's own words. They write or give up first; the points are shown, and ticked, only then. */
export interface WrittenAnswer {
  readonly text: string;
  readonly gaveUp: boolean;
  /** Indices of the points the learner finds in their text; null before the points are shown. */
  readonly ticked: readonly number[] | null;
}
export type WrittenProblem = { readonly code: 'nothing-written' } | { readonly code: 'too-long'; readonly left: number };
/** Longest text that a record keeps, in characters: some twenty pages. */
export const LONGEST_TEXT = 20_000;
export interface WrittenPart {
  readonly point: number;
  readonly code: 'made' | 'missed';
}

export const empty: WrittenAnswer = { text: '', gaveUp: false, ticked: null };

/** Whether the points may be shown; of a text that is too long, how many characters have to go. */
export const validate = (_question: unknown, { text, gaveUp }: WrittenAnswer): Check<WrittenProblem> => {
  if (text.length > LONGEST_TEXT) return { ok: false, code: 'too-long', left: text.length - LONGEST_TEXT };
  return gaveUp || text.trim() !== '' ? { ok: true } : { ok: false, code: 'nothing-written' };
};

/**
 * What became of each point: made where it is ticked and something was written; who wrote nothing or gave up has made none, whatever
 * they tick of what they then read. Throws RangeError before the points were shown and on a tick of a point there is not. */
export const tickedParts = (id: string, count: number, { text, gaveUp, ticked }: WrittenAnswer): readonly WrittenPart[] => {
  if (ticked === null) throw new RangeError(`invalid ticks of ${id}: null (expected indices; show the points first)`);
  const unknown = ticked.find((index) => !Number.isInteger(index) || index < 0 || index >= count);
  if (unknown !== undefined) throw new RangeError(`unknown point of ${id}: ${unknown} (expected 0 to ${count - 1})`);
  const wrote = !gaveUp && text.trim() !== '';
  return Array.from({ length: count }, (_, point) => ({ point, code: wrote && ticked.includes(point) ? 'made' : 'missed' }));
};

/** The points whose keywords the text says without denying them. They only suggest: the learner ticks. */
export const suggested = ({ keywords, points }: Rubric, text: string): readonly number[] =>
  keywords.flatMap((words, point) => (says(text, words, points[point] ?? '') ? [point] : []));

/** Reads a stored answer; ticks of points there are no longer fall away. */
export const parseWritten = (count: number, stored: unknown): WrittenAnswer => {
  if (typeof stored !== 'object' || stored === null) return empty;
  const { text, gaveUp, ticked } = stored as Record<string, unknown>;
  return {
    text: typeof text === 'string' ? text : '',
    gaveUp: gaveUp === true,
    ticked: Array.isArray(ticked) ? Array.from({ length: count }, (_, i) => i).filter((i) => ticked.includes(i)) : null,
  };
};
