import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/record/day.ts';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { memoryOf, recallOn } from '../../../src/core/review/memory.ts';
import { retrievalsOf } from '../../../src/core/review/retrieval.ts';
import { asked, recallAfter } from '../../../src/core/review/strength.ts';
import { answer, card, QUESTIONS } from './sample.ts';

const DAY = '2026-11-30';
const stateOf = (events: Parameters<typeof memoryOf>[0], point = 'c0.1') => memoryOf(events, QUESTIONS).get(point)?.state;

describe('the memory of a point', () => {
  it('is what ts-fsrs publishes for Again and five times Good after 0, 0, 1, 3, 8 and 21 days', () => {
    // packages/fsrs/__tests__/FSRS-6.test.ts, “memory state using next_state [short-term]”; the same in fsrs-rs, inference.rs
    const days = [0, 0, 1, 3, 8, 21];
    let day = DAY;
    const events = days.map((gap, i) => {
      day = dayAfter(day, gap);
      return card('c0.1', i > 0, day);
    });
    const state = stateOf(events);
    expect(state?.stability).toBeCloseTo(53.62691, 4);
    expect(state?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('begins as ts-fsrs publishes for a first Again and a first Good', () => {
    expect([stateOf([card('c0.1', false, DAY)])?.stability, stateOf([card('c0.1', true, DAY)])?.stability]).toEqual([
      0.212, 2.3065,
    ]);
    expect(stateOf([card('c0.1', true, DAY)])?.difficulty).toBeCloseTo(2.11810397, 8);
    expect(stateOf([card('c0.1', false, DAY)])?.difficulty).toBeCloseTo(6.4133, 8);
  });

  it('falls to 0.9 in as many days as it is stable', () => {
    expect(recallAfter(10, 10)).toBeCloseTo(0.9, 6);
    const state = stateOf([card('c0.1', true, DAY)]);
    expect(state && recallOn(state, dayNumber(DAY))).toBe(1);
  });

  it('counts days, and not times: two cards on one day are met once', () => {
    const state = stateOf([card('c0.1', true, DAY), card('c0.1', true, DAY), card('c0.1', false, dayAfter(DAY, 1))]);
    expect(state).toMatchObject({ met: 2, right: 1, last: dayNumber(DAY) + 1 });
    const slip = [true, false, true].map((recalled) => card('c0.1', recalled, DAY));
    expect(stateOf(slip)).toMatchObject({ met: 1, right: 1 });
  });

  it('goes by the order in which things were done where a clock was found to have been ahead', () => {
    const late = { ...card('c0.1', false, DAY), at: 5, order: 2_000 };
    const [ahead, before] = [1_000, 3_000].map((at) => ({ ...card('c0.1', true, DAY), at }));
    if (!ahead || !before) throw new Error();
    const { stops } = memoryOf([late, ahead, before], QUESTIONS).get('c0.1') ?? { stops: [] };
    expect(stops.map(({ id, at, order }) => [id, at, order])).toEqual([
      [ahead.id, 1_000, undefined],
      [late.id, 5, 2_000],
      [before.id, 3_000, undefined],
    ]);
  });

  it('does not take a clock that was ahead for a year that passed', () => {
    const ahead = card('c0.1', true, '2030-01-01');
    const healed = stateOf([
      card('c0.1', true, DAY),
      { ...ahead, at: Date.parse(`${DAY}T12:00:00Z`) },
      { ...card('c0.1', true, dayAfter(DAY, 1)), at: Date.parse(`${DAY}T23:00:00Z`) },
    ]);
    expect(healed?.stability).toBeLessThan(20);
    expect(healed?.last).toBe(dayNumber(DAY) + 1);
  });

  it('is counted on for nothing while its last day lies in the future', () => {
    const state = stateOf([card('c0.1', true, '2030-01-01')]);
    expect(state && recallOn(state, dayNumber(DAY))).toBe(0);
    const memory = { stability: 10, last: 100 };
    // West of the date line it may be the day before, and nothing is wrong.
    expect([recallOn(memory, 99), recallOn(memory, 98)]).toEqual([1, 0]);
  });

  it('refuses a time that runs backwards', () => {
    expect(() => asked({ stability: 1, difficulty: 5 }, -1, true)).toThrow(/delta_t/);
  });
});

describe('what an answer asks for', () => {
  const recalled = (event: Parameters<typeof retrievalsOf>[0]) => retrievalsOf(event, QUESTIONS).map((each) => each.recalled);
  it('is every point of its question, recalled from half of the marks up', () => {
    expect(retrievalsOf(answer('c0-single', 0.5, DAY), QUESTIONS)).toEqual([
      { point: 'c0.1', recalled: true },
      { point: 'c0.2', recalled: true },
    ]);
    expect(recalled(answer('c0-single', 0.49, DAY))).toEqual([false, false]);
  });
  it('is point by point where the learner ticked them', () => {
    expect(recalled(answer('c0-short', 2 / 3, DAY, { answer: { text: '茶', gaveUp: false, ticked: [0, 2] } }))).toEqual([
      true,
      false,
      true,
    ]);
    expect(recalled(answer('c0-short', 0, DAY, { answer: { text: '', gaveUp: true, ticked: [0] } }))).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('goes by the marks where a written answer has no ticks, as a teacher may have marked it', () => {
    expect(recalled(answer('c0-short', 1, DAY))).toEqual([true, true, true]);
  });
  it('is not remembered where it was guessed, even rightly', () => {
    expect(recalled(answer('c0-judge', 1, DAY, { sure: 'guess' }))).toEqual([false]);
  });
  it('is nothing for a question that is gone, or one without marks', () => {
    expect(recalled(answer('gone', 1, DAY))).toEqual([]);
    expect(recalled({ ...answer('c0-judge', 0, DAY), max: 0 } as never)).toEqual([]);
  });
});
