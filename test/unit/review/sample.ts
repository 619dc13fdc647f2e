import type { Json } from '../../../src/core/quiz/any.ts';
import { dayNumber } from '../../../src/core/record/day.ts';
import type { LearnerEvent, Sure } from '../../../src/core/record/event.ts';
import type { AskedQuestion, Course } from '../../../src/core/review/course.ts';
import { byId, memoryOf } from '../../../src/core/review/memory.ts';
import type { Settings } from '../../../src/core/review/settings.ts';

/** A made-up course of two units: ten concepts of three points, each point with a card, each concept with a question of three kinds. */
const CONCEPTS = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, unit: i < 6 ? 'one' : 'two' }));
const pointsOf = (concept: string) => [1, 2, 3].map((n) => `${concept}.${n}`);
export const COURSE: Course = {
  points: CONCEPTS.flatMap(({ id, unit }) => pointsOf(id).map((point) => ({ id: point, concept: id, unit }))),
  questions: CONCEPTS.flatMap(({ id, unit }): AskedQuestion[] => [
    { id: `${id}-judge`, kind: 'judge', concept: id, unit, points: [`${id}.1`] },
    { id: `${id}-single`, kind: 'single', concept: id, unit, points: [`${id}.1`, `${id}.2`] },
    { id: `${id}-short`, kind: 'short', concept: id, unit, points: pointsOf(id) },
  ]),
};
export const QUESTIONS = byId(COURSE.questions);

export const SETTINGS: Settings = {
  from: '2026-11-30',
  exam: '2026-12-14',
  minutes: 8,
  offWeekdays: [],
  offDays: [],
  mocks: true,
  units: ['one', 'two'],
};

let count = 0;
const stamp = (day: string) => {
  count += 1;
  return { v: 1 as const, id: `s-${count}`, at: dayNumber(day) * 86_400_000 + count * 60_000, day };
};
export const card = (point: string, recalled: boolean, day: string, more: { readonly seconds?: number } = {}): LearnerEvent => ({
  ...stamp(day),
  kind: 'carded',
  point,
  recalled,
  direction: 'forward',
  ...more,
});
export const answer = (
  question: string,
  share: number,
  day: string,
  more: { readonly sure?: Sure; readonly answer?: Json; readonly place?: 'lesson' | 'practice' | 'test' } = {},
): LearnerEvent => ({
  ...stamp(day),
  kind: 'answered',
  question,
  answer: 'x',
  seed: 1,
  score: share,
  max: 1,
  place: 'practice',
  ...more,
});
export const hide = (question: string, on: boolean, day: string): LearnerEvent => ({
  ...stamp(day),
  kind: 'hidden',
  question,
  on,
});
export const reason = (question: string, why: 'careless' | null, day: string): LearnerEvent => ({
  ...stamp(day),
  kind: 'reasoned',
  question,
  reason: why,
});

export const standingOf = (events: readonly LearnerEvent[]) => ({ events, memory: memoryOf(events, QUESTIONS) });
