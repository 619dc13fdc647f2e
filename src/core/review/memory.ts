import { dayNumber } from '../record/day.ts';
import type { LearnerEvent } from '../record/event.ts';
import type { AskedQuestion } from './course.ts';
import { retrievalsOf } from './retrieval.ts';
import { recallAfter } from './strength.ts';
import { addStop, type Known, type Trail } from './trail.ts';

/** What a record comes to as memory, by marking point. */
export type Memory = Map<string, Trail>;

/** The questions of a bank by their ids, as the fold asks for them. */
export const byId = (questions: readonly AskedQuestion[]): ReadonlyMap<string, AskedQuestion> =>
  new Map(questions.map((question) => [question.id, question]));

/**
 * Adds an event to a memory, which it changes, and gives it back. Whatever the order and however often the same events come, the
 * memory is the same; so replaying a record and following it give one result, on every device.
 * Throws nothing. Example: addToMemory(new Map(), read, questions).size is 0.
 */
export const addToMemory = (memory: Memory, event: LearnerEvent, questions: ReadonlyMap<string, AskedQuestion>): Memory => {
  const { id, at, order } = event;
  const day = dayNumber(event.day);
  for (const { point, recalled } of retrievalsOf(event, questions))
    memory.set(point, addStop(memory.get(point), { id, at, ...(order !== undefined && { order }), day, recalled }));
  return memory;
};

/** The memory of a record. Example: memoryOf([], questions).size is 0. */
export const memoryOf = (events: readonly LearnerEvent[], questions: ReadonlyMap<string, AskedQuestion>): Memory =>
  events.reduce<Memory>((memory, event) => addToMemory(memory, event, questions), new Map());

/**
 * The chance that a point comes to mind on a day (days since 1970-01-01), 0..1. A point last asked for after tomorrow was noted by a
 * clock that was ahead: when it was nobody knows, so nothing is counted on.
 * Throws nothing. Example: on the day it was asked for, 1.
 */
export const recallOn = ({ stability, last }: Pick<Known, 'stability' | 'last'>, day: number): number =>
  day - last < -1 ? 0 : recallAfter(stability, Math.max(0, day - last));
