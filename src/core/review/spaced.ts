import { recallOn } from './memory.ts';
import type { Item, Situation } from './situation.ts';

/** Without an exam a point is due once its recall has fallen to this. */
export const RETENTION = 0.9;

/**
 * What to do on a day without an exam in sight, within its minutes: mistakes, then the points that are due, the most forgotten first,
 * then new ones in the order of the course. Each point once.
 * Throws nothing. Source: FSRS-6 at a desired retention of 0.9. Example: of an empty record, new points only.
 */
export const spacedQueue = ({ course, points, seconds, mistakes, answered, day, limit, done }: Situation): readonly Item[] => {
  const met = new Set(done.points);
  const items: Item[] = [];
  let left = limit - done.seconds;
  const questions = new Map(course.questions.map((question) => [question.id, question]));
  for (const id of mistakes) {
    const question = questions.get(id);
    if (!question || answered.get(id) === day || seconds[question.kind] > left) continue;
    if (question.points.some((point) => met.has(point))) continue;
    items.push({ type: 'question', question: id, points: question.points, why: 'mistake', seconds: seconds[question.kind] });
    for (const point of question.points) met.add(point);
    left -= seconds[question.kind];
  }
  const free = course.points.filter(({ id }) => !met.has(id)).map(({ id }) => ({ id, known: points.get(id) }));
  const due = free
    .flatMap(({ id, known }) => (known ? [{ id, recall: recallOn(known, day) }] : []))
    .filter(({ recall }) => recall <= RETENTION)
    .sort((a, b) => a.recall - b.recall);
  const fresh = free.filter(({ known }) => !known);
  for (const { id, why } of [
    ...due.map(({ id }) => ({ id, why: 'due' as const })),
    ...fresh.map(({ id }) => ({ id, why: 'new' as const })),
  ]) {
    if (seconds.card > 2 * left) break;
    items.push({ type: 'card', point: id, why, seconds: seconds.card });
    left -= seconds.card;
  }
  return items;
};
