import fc from 'fast-check';
import { dayAt, dayNumber } from '../../../src/core/record/day.ts';
import { type LearnerEvent, PLACES, SURENESS } from '../../../src/core/record/event.ts';
import { COURSE } from '../../unit/review/sample.ts';

const FIRST = dayNumber('2026-11-20');

/** What one device noted: mostly in step with the calendar, now and then by a clock that was wrong. */
const noted = fc
  .record({
    at: fc.integer({ min: 0, max: 20 * 24 }),
    wrong: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) }),
    what: fc.oneof(
      fc.record({ point: fc.constantFrom(...COURSE.points.map(({ id }) => id)), recalled: fc.boolean() }),
      fc.record({
        question: fc.constantFrom(...COURSE.questions.map(({ id }) => id)),
        share: fc.constantFrom(0, 0.4, 0.5, 1),
        place: fc.constantFrom(...PLACES),
        sure: fc.option(fc.constantFrom(...SURENESS), { nil: undefined }),
        ticked: fc.option(fc.subarray([0, 1, 2]), { nil: undefined }),
      }),
    ),
  })
  .map(({ at, wrong, what }) => {
    const stamp = { v: 1 as const, at: (FIRST * 24 + at) * 3_600_000, day: dayAt(FIRST + Math.floor(at / 24) + wrong) };
    if ('point' in what) return { ...stamp, kind: 'carded', direction: 'forward', ...what };
    const { question, share, place, sure, ticked } = what;
    const answer = ticked ? { text: '茶', gaveUp: false, ticked } : 'x';
    return { ...stamp, kind: 'answered', question, answer, seed: 1, score: share, max: 1, place, ...(sure && { sure }) };
  });

/** The events of a device of a given name, in whatever order they were noted. */
export const eventsOf = (device: string, maxLength = 40): fc.Arbitrary<readonly LearnerEvent[]> =>
  fc.array(noted, { maxLength }).map((all) => all.map((each, i) => ({ ...each, id: `${device}-${i}` }) as LearnerEvent));
