import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/core/review/memory.ts';
import { countPoints, realisticOf } from '../../../src/core/review/realistic.ts';
import { USUAL } from '../../../src/core/review/seconds.ts';
import type { Situation } from '../../../src/core/review/situation.ts';
import type { Known, PointMemory } from '../../../src/core/review/trail.ts';
import { courseOf, NOTHING_DONE, question, situation } from './situation.ts';

const COURSE = courseOf(
  question('judge', 'judge', 'a', 'b'),
  question('short', 'short', 'c'),
  question('essay-1', 'essay', 'd'),
  question('essay-2', 'essay', 'e'),
);
const memoryOf = (states: Readonly<Record<string, Partial<PointMemory>>>): Memory =>
  new Map(Object.entries(states).map(([id, state]) => [id, { stops: [], state: { difficulty: 5, ...state } as PointMemory }]));

describe('how the points stand', () => {
  it('is how many were met, how many came on two days, and how many are likely to be forgotten by the exam', () => {
    const memory = memoryOf({
      a: { stability: 100, last: 100, right: 2 },
      b: { stability: 100, last: 100, right: 3 },
      c: { stability: 1, last: 100, right: 1 },
      gone: { stability: 1, last: 1, right: 2 },
    });
    const on = (exam: number, day = 100) => countPoints(situation(COURSE, { exam, day }), memory);
    expect(on(110)).toEqual({ points: 5, covered: 3, twice: 2, atRisk: 1 });
    expect(on(101).atRisk).toBe(0);
    // Without an exam it is today that counts.
    expect([on(Number.POSITIVE_INFINITY).atRisk, on(Number.POSITIVE_INFINITY, 110).atRisk]).toEqual([0, 1]);
  });
});

describe('what can be had in the time there is', () => {
  const had = (met: Readonly<Record<string, number>>, asked: readonly string[], change: Partial<Situation> = {}) =>
    realisticOf(situation(COURSE, { seconds: USUAL, daysLeft: 3, ...change }), {
      days: [],
      points: new Map(Object.entries(met).map(([id, times]) => [id, { met: times } as Known])),
      questions: new Set(asked),
    });
  const ALL = { a: 2, b: 2, c: 3, d: 2, e: 2 };
  const BANK = COURSE.questions.map(({ id }) => id);

  it('is the seconds of the days that are left, less what was done, beside those of the bank', () => {
    expect(had(ALL, BANK)).toMatchObject({ have: 3000, bank: 15 + 120 + 2 * 420 });
    expect(had(ALL, BANK, { done: { ...NOTHING_DONE, seconds: 400 } }).have).toBe(2600);
    expect(had(ALL, BANK, { daysLeft: 0, done: { ...NOTHING_DONE, seconds: 400 } }).have).toBe(0);
  });
  it('gives nothing up where every point is met on two days and every question is asked', () => {
    expect(had(ALL, [...BANK, 'gone'])).toMatchObject({ covered: 5, twoDays: 5, questions: 4, givenUp: [] });
  });
  it('says how many points are not reached, how many are met on one day only, and how many questions are not asked', () => {
    expect(had({ a: 1, b: 1, c: 2, gone: 2 }, ['judge'])).toMatchObject({
      ...{ covered: 3, twoDays: 1, questions: 1 },
      givenUp: [
        { code: 'points', count: 2 },
        { code: 'second-day', count: 2 },
        { code: 'questions', count: 3 },
      ],
    });
  });
  it('says which kinds are longer than a day’s share for questions, while some of them are not asked', () => {
    // Six tenths of 700 s are an essay.
    expect(had(ALL, ['judge', 'short'], { limit: 700 }).givenUp).toEqual([{ code: 'questions', count: 2 }]);
    expect(had(ALL, ['judge', 'short'], { limit: 699 }).givenUp).toEqual([
      { code: 'questions', count: 2 },
      { code: 'long', kind: 'essay', count: 2, minutes: 12 },
    ]);
    expect(had(ALL, ['judge', 'essay-1'], { limit: 100 }).givenUp).toEqual([
      { code: 'questions', count: 2 },
      { code: 'long', kind: 'essay', count: 1, minutes: 12 },
      { code: 'long', kind: 'short', count: 1, minutes: 4 },
    ]);
    expect(had(ALL, BANK, { limit: 100 }).givenUp).toEqual([]);
  });
});
