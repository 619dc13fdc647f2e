import { dayNumber } from '../../src/core/record/day.ts';
import type { LearnerEvent } from '../../src/core/record/event.ts';
import { USUAL_SHARES } from '../../src/core/review/blueprint.ts';
import type { Course } from '../../src/core/review/course.ts';
import { type Memory, recallOn } from '../../src/core/review/memory.ts';
import { queueOn } from '../../src/core/review/queue.ts';
import { USUAL } from '../../src/core/review/seconds.ts';
import type { Settings } from '../../src/core/review/settings.ts';
import { situate } from '../../src/core/review/situate.ts';
import type { Item } from '../../src/core/review/situation.ts';

/** What a policy may look at: the record and what is folded from it, never the learner. */
export interface Seen {
  readonly course: Course;
  readonly settings: Settings;
  readonly events: readonly LearnerEvent[];
  readonly memory: Memory;
  readonly today: string;
}

/** What to do today, in order; who runs it stops when the minutes are up. */
export type Policy = (seen: Seen) => readonly Item[];

const cards = (ids: readonly string[]): readonly Item[] =>
  ids.map((point) => ({ type: 'card', point, why: 'due', seconds: USUAL.card }));
const cardsDone = ({ events }: Seen) => events.filter(({ kind }) => kind === 'carded').length;

export const ours: Policy = ({ course, settings, events, memory, today }) =>
  queueOn(situate({ events, memory }, course, settings, USUAL_SHARES, today));

/** 顺序刷题: through all point cards in the order of the course, again and again, a point at most once a day. */
export const inOrder: Policy = (seen) => {
  const ids = seen.course.points.map(({ id }) => id);
  const at = cardsDone(seen) % ids.length;
  return cards([...ids.slice(at), ...ids.slice(0, at)]);
};

/** Through the question bank in the order of the course. */
export const questionsInOrder: Policy = ({ course, events }) => {
  const { questions } = course;
  const at = events.filter(({ kind }) => kind === 'answered').length % questions.length;
  return [...questions.slice(at), ...questions.slice(0, at)].map(({ id, kind, points }) => ({
    type: 'question',
    question: id,
    points,
    why: 'form',
    seconds: USUAL[kind],
  }));
};

/** FSRS at a desired retention of .90: what is due first, the longest forgotten before; new points in the first half of the time. */
export const fsrsDueFirst: Policy = ({ course, settings, memory, today }) => {
  const day = dayNumber(today);
  const due = course.points.flatMap(({ id }) => {
    const trail = memory.get(id);
    const recall = trail ? recallOn(trail.state, day) : 1;
    return trail && trail.state.last < day && recall <= 0.9 ? [{ id, recall }] : [];
  });
  due.sort((a, b) => a.recall - b.recall);
  const [from, exam] = [dayNumber(settings.from), dayNumber(settings.exam ?? today)];
  const fresh = day - from < (exam - from) / 2 ? course.points.filter(({ id }) => !memory.has(id)).map(({ id }) => id) : [];
  return cards([...due.map(({ id }) => id), ...fresh]);
};
