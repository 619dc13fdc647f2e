import { parseWritten, tickedParts } from '../quiz/kinds/written.ts';
import type { LearnerEvent } from '../record/event.ts';
import type { AskedQuestion } from './course.ts';

/** One marking point that was asked for, and whether it came. */
export interface Retrieval {
  readonly point: string;
  readonly recalled: boolean;
}

/**
 * From this share of its marks on an answer counts as recalled: of a question whose marks do not say which point they are for, half
 * says that more is there than is not, and a point called forgotten for one slip of four would be asked for ever.
 */
const HALF = 0.5;

/** The points a written answer made, by the learner's own ticks; null of an answer that has none. */
const ticks = ({ kind, id, points }: AskedQuestion, answer: unknown): readonly boolean[] | null => {
  if (kind !== 'short' && kind !== 'essay') return null;
  const written = parseWritten(points.length, answer);
  return written.ticked && tickedParts(id, points.length, written).map(({ code }) => code === 'made');
};

/**
 * What an event asked for: a card its point, an answer all points of its question. Ticked points speak for themselves; otherwise the
 * marks speak for all of them. What was guessed was not remembered, even where it was right. Other events, and questions that are not
 * (or no longer) in the bank, ask for nothing.
 * Throws nothing. Example: of a lesson that was read, none.
 */
export const retrievalsOf = (event: LearnerEvent, questions: ReadonlyMap<string, AskedQuestion>): readonly Retrieval[] => {
  if (event.kind === 'carded') return [{ point: event.point, recalled: event.recalled }];
  if (event.kind !== 'answered' || event.max <= 0) return [];
  const question = questions.get(event.question);
  if (!question) return [];
  const made = ticks(question, event.answer);
  const recalled = event.sure !== 'guess' && event.score >= HALF * event.max;
  return question.points.map((point, i) => ({ point, recalled: made?.[i] ?? recalled }));
};
