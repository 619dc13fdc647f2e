import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { byId, memoryOf } from '../../../src/core/review/memory.ts';
import { planOn } from '../../../src/core/review/plan.ts';
import { revisionOf } from '../../../src/course/revision.ts';
import { readContent } from '../../content/read.ts';
import { inMilliseconds, secondsOf, spreadOf } from './times.ts';

const ROUNDS = 15;
const FROM = '2026-11-30';

/** A record of so many answers and cards, over the days before the plan. */
const recordOf = (size: number, course: ReturnType<typeof revisionOf>): readonly LearnerEvent[] =>
  Array.from({ length: size }, (_, i): LearnerEvent => {
    const stamp = { v: 1 as const, id: `b-${i}`, at: i * 20_000, day: dayAfter(FROM, Math.floor((i * 300) / size) - 300) };
    const point = course.points[i % course.points.length];
    const question = course.questions[(i * 7) % course.questions.length];
    if (!point || !question) throw new RangeError('no course');
    return i % 2
      ? { ...stamp, kind: 'carded', point: point.id, recalled: i % 5 > 0, direction: 'forward', seconds: 10 }
      : {
          ...stamp,
          kind: 'answered',
          question: question.id,
          answer: 'x',
          seed: 1,
          score: i % 3 ? 1 : 0,
          max: 1,
          place: 'practice',
        };
  });

/** A plan for the whole course, fourteen days laid out, and the fold of a long record: what a page waits for. */
export const plans = (): string => {
  const course = revisionOf(readContent());
  const questions = byId(course.questions);
  const units = [...new Set(course.points.map(({ unit }) => unit))];
  const settings = { from: FROM, exam: dayAfter(FROM, 14), minutes: 20, offWeekdays: [], offDays: [], mocks: true, units };
  const timed = (work: () => void, rounds: number) =>
    inMilliseconds(spreadOf(Array.from({ length: rounds }, () => secondsOf(work))));
  const events = recordOf(1000, course);
  const standing = { events, memory: memoryOf(events, questions) };
  const long = recordOf(100_000, course);
  return [
    `plan of ${course.points.length} points and ${course.questions.length} questions, 14 days ahead (bar: 50 ms)`,
    `${timed(() => planOn(standing, course, settings, FROM), ROUNDS)}  after 1,000 events`,
    `${timed(() => memoryOf(long, questions), 5)}  memory folded from 100,000 events`,
  ].join('\n');
};
