import { type Check, type Graded, graded } from '../grade.ts';
import type { Short } from '../question.ts';

/** The learner writes or gives up first; the points are shown, and ticked, only then. */
export interface ShortAnswer {
  readonly text: string;
  readonly gaveUp: boolean;
  /** Indices of the points the learner finds in their text; null before the points are shown. */
  readonly ticked: readonly number[] | null;
}
export type ShortProblem = { readonly code: 'nothing-written' };
export type ShortResult = Graded<{ readonly point: number; readonly code: 'made' | 'missed' }>;

/** Whether the points may be shown. */
export const validate = (_question: Short, { text, gaveUp }: ShortAnswer): Check<ShortProblem> =>
  gaveUp || text.trim() !== '' ? { ok: true } : { ok: false, code: 'nothing-written' };

/** One point for each marking point ticked. */
export const grade = ({ id, points }: Short, { ticked }: ShortAnswer): ShortResult => {
  if (ticked === null) throw new RangeError(`invalid ticks of ${id}: null (expected indices; show the points first)`);
  const unknown = ticked.find((index) => !(index in points));
  if (unknown !== undefined) throw new RangeError(`unknown point of ${id}: ${unknown} (expected 0 to ${points.length - 1})`);
  const parts = points.map((_, point) => ({ point, code: ticked.includes(point) ? ('made' as const) : ('missed' as const) }));
  return graded(parts.filter((part) => part.code === 'made').length, points.length, parts);
};
