import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/review/course.ts';
import { gainOf, unmetAfter } from '../../../src/core/review/gain.ts';
import { queueOn } from '../../../src/core/review/queue.ts';
import type { Situation } from '../../../src/core/review/situation.ts';
import type { Known } from '../../../src/core/review/trail.ts';
import { courseOf, NOTHING_DONE, question, situation } from './situation.ts';

const cards = (...ids: readonly string[]): Course => ({
  points: ids.map((id) => ({ id, concept: 'c', unit: 'u' })),
  questions: [],
});
const known = (stability: number, last: number, met = 2): Known => ({ stability, difficulty: 5, last, met });
/** New points gain little here: what was read is nearly as good as what was asked for. */
const READ_WELL = { first: 0.45, exam: 0.6 };
const queue = (course: Course, change: Partial<Situation>) =>
  queueOn(situation(course, { exam: 110, daysLeft: 10, daysToMeet: 7, ...change }));
const asked = (...given: Parameters<typeof queue>) =>
  queue(...given).map((item) => `${item.type === 'card' ? item.point : item.question} ${item.why}`);

describe('the cards of a day before an exam', () => {
  it('begin with as many new points as must be met a day, in the order of the course; then comes what gains most', () => {
    const course = cards('n1', 'a', 'n2', 'b', 'n3', 'n4', 'n5');
    const points = new Map([
      ['a', known(5, 95)],
      ['b', known(1, 80)],
    ]);
    const on = (daysToMeet: number) => asked(course, { points, daysToMeet, unmet: READ_WELL });
    expect(on(3)).toEqual(['n1 new', 'n2 new', 'b due', 'a due', 'n3 new', 'n4 new', 'n5 new']);
    expect(on(5)).toEqual(['n1 new', 'b due', 'a due', 'n2 new', 'n3 new', 'n4 new', 'n5 new']);
    for (const late of [1, 0]) expect(on(late).slice(5)).toEqual(['b due', 'a due']);
  });

  it('have, once every point is to be met, a share of those that were met on one day only first, by what they gain', () => {
    const course = cards('o', 'm0', 'm1', 'm2', 'm3', 'm4');
    const once = [0, 1, 2, 3, 4].map((i) => [`m${i}`, known(5, 97 - i, 1)] as const);
    const points = new Map([['o', known(0.2, 80)], ...once]);
    const on = (daysToMeet: number, daysLeft: number) =>
      asked(course, { points, daysToMeet, daysLeft }).map((each) => each.split(' ')[0]);
    // Five of them, and the last two days are left free.
    expect(on(0, 4)).toEqual(['m4', 'm3', 'm2', 'o', 'm1', 'm0']);
    expect(on(0, 7)).toEqual(['m4', 'o', 'm3', 'm2', 'm1', 'm0']);
    expect(on(0, 2)).toEqual(['m4', 'm3', 'm2', 'm1', 'm0', 'o']);
    expect(on(1, 4)).toEqual(['o', 'm4', 'm3', 'm2', 'm1', 'm0']);
  });

  it('count a second day half as much again from then on', () => {
    const course = cards('often', 'x', 'y');
    const points = new Map([
      ['often', known(5, 92, 3)],
      ['x', known(5, 94, 1)],
      ['y', known(5, 95, 1)],
    ]);
    expect(asked(course, { points, daysToMeet: 0 })).toEqual(['x due', 'y due', 'often due']);
    expect(asked(course, { points, daysToMeet: 1 })).toEqual(['often due', 'x due', 'y due']);
  });

  it('prefer of two that gain alike the one that is more at risk', () => {
    const [safer, weaker] = [known(1, 80), known(0.2, 83)];
    const unmet = unmetAfter(0, 0);
    expect(gainOf(safer, unmet, 100, 110)).toBeGreaterThan(gainOf(weaker, unmet, 100, 110));
    const points = new Map([
      ['safer', safer],
      ['weaker', weaker],
    ]);
    expect(asked(cards('safer', 'weaker'), { points })).toEqual(['weaker due', 'safer due']);
  });

  it('go by risk and no longer by gain on the last three days', () => {
    const points = new Map([
      ['gains', known(1, 80)],
      ['risks', known(0.2, 99)],
    ]);
    const on = (daysLeft: number) => asked(cards('gains', 'risks'), { points, exam: 104, daysLeft });
    expect(on(4)).toEqual(['gains due', 'risks due']);
    expect(on(3)).toEqual(['risks risk', 'gains risk']);
  });

  it('leave out what gains nothing and what was asked for today', () => {
    expect(asked(cards('n'), { unmet: { first: 0.45, exam: 0.9 } })).toEqual([]);
    const done = { seconds: 10, form: 0, points: new Set(['n']) };
    expect(asked(cards('n', 'm'), { done })).toEqual(['m new']);
  });

  it('end with the day, half a card more or less', () => {
    const course = cards('a', 'b', 'c', 'd');
    expect(queue(course, { limit: 25 })).toHaveLength(3);
    expect(queue(course, { limit: 24.9 })).toHaveLength(2);
    expect(queue(course, { done: { ...NOTHING_DONE, seconds: 975 } })).toHaveLength(3);
    expect(queue(course, { limit: 10 })).toEqual([{ type: 'card', point: 'a', why: 'new', seconds: 10 }]);
  });
});

describe('the questions of a day before an exam', () => {
  it('come before the cards where they take a minute and more, else after them, and out of the same time', () => {
    const course = courseOf(question('quick', 'judge', 'p1'), question('long', 'single', 'p2'));
    const more = cards(...Array.from({ length: 12 }, (_, i) => `q${i}`)).points;
    const seconds = { ...situation(course).seconds, judge: 59, single: 60 };
    const items = asked({ ...course, points: [...course.points, ...more] }, { seconds, limit: 200 });
    // 200 s less 119 are eight cards.
    expect(items).toEqual(['long form', ...more.slice(0, 8).map(({ id }) => `${id} new`), 'quick form']);
  });
});
