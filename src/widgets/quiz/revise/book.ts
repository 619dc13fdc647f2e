import type { LearnerEvent } from '../../../core/record/event.ts';
import { add, type History, historyOf } from '../../../core/record/history.ts';
import { merge } from '../../../core/record/log.ts';
import { later } from '../../../core/record/meet.ts';
import type { Course } from '../../../core/review/course.ts';
import { addToMemory, byId, type Memory, memoryOf } from '../../../core/review/memory.ts';
import { type Mistake, mistakesOf } from '../../../core/review/mistakes.ts';
import { type Plan, planOn } from '../../../core/review/plan.ts';
import { type Settings, settingsFor, settingsIn } from '../../../core/review/settings.ts';
import { type Square, squaresOf } from '../../../core/review/squares.ts';
import type { PointMemory } from '../../../core/review/trail.ts';
import { pauseOf } from './pause.ts';

/** What of the course the book is kept by. */
export interface Kept extends Course {
  readonly units: readonly { readonly id: string }[];
}

/** A record with what is folded from it, which grows as events come. */
export interface Book {
  readonly course: Kept;
  events: readonly LearnerEvent[];
  readonly memory: Memory;
  readonly history: History;
}

/** All that the page of revision shows of a record on a day: little, however long the record is. */
export interface View {
  readonly day: string;
  /** What the learner decided, or else what is usual. */
  readonly decided: Settings;
  readonly isSet: boolean;
  readonly plan: Plan;
  readonly mistakes: readonly Mistake[];
  readonly squares: readonly Square[];
  readonly points: ReadonlyMap<string, PointMemory>;
  /** The last day of study where days of the plan have gone by since; else null. */
  readonly paused: string | null;
}

/** The book of a record; `events` in the order they happened. */
export const bookOf = (events: readonly LearnerEvent[], course: Kept): Book => ({
  course,
  events,
  memory: memoryOf(events, byId(course.questions)),
  history: historyOf(events),
});

/** Adds events to a book, which it changes; those that are in it already change nothing. */
export const grow = (book: Book, news: readonly LearnerEvent[]): void => {
  const last = book.events.at(-1);
  const follows = news.every((event, i) => {
    const before = news[i - 1] ?? last;
    return !before || later(event, before);
  });
  book.events = follows
    ? [...book.events, ...news]
    : merge({ events: book.events, aside: [] }, { events: news, aside: [] }).events;
  const questions = byId(book.course.questions);
  for (const event of news) {
    addToMemory(book.memory, event, questions);
    add(book.history, event);
  }
};

/** The book on a day. The same record gives the same view on every device. */
export const viewOf = ({ course, events, memory, history }: Book, day: string): View => {
  const units = course.units.map(({ id }) => id);
  const settings = settingsIn(events, units, day);
  const decided = settings ?? settingsFor(units, day);
  return {
    day,
    decided,
    isSet: settings !== null,
    plan: planOn({ events, memory }, course, decided, day),
    mistakes: mistakesOf(events, byId(course.questions), day),
    squares: squaresOf(course.questions, history),
    points: new Map([...memory].map(([id, { state }]) => [id, state])),
    paused: settings && pauseOf(events, decided, day),
  };
};
