import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/review/course.ts';
import { FORM, formBlock, roomFor } from '../../../src/core/review/form-block.ts';
import { USUAL } from '../../../src/core/review/seconds.ts';
import type { Situation } from '../../../src/core/review/situation.ts';
import type { Known } from '../../../src/core/review/trail.ts';
import { courseOf, NOTHING_DONE, question, situation } from './situation.ts';

const metTimes = (course: Course, met: number) => new Map(course.points.map(({ id }) => [id, { met } as Known]));
const singles = (count: number) => courseOf(...Array.from({ length: count }, (_, i) => question(`s${i}`, 'single', `p${i}`)));
const even = (course: Course) => new Map(course.points.map(({ id }) => [id, 1]));
const ids = (of: Situation, gains = even(of.course), met = new Set<string>()) =>
  formBlock(of, gains, met).map((item) => (item.type === 'question' ? `${item.question} ${item.why}` : ''));

describe('the room there is once every point could be met so many times', () => {
  const course = singles(10);
  it('is what is left of the days, in parts', () => {
    expect(roomFor(situation(course), 2)).toBeCloseTo(0.8);
    expect(roomFor(situation(course, { daysLeft: 2 }), 2)).toBeCloseTo(0.9);
    expect(roomFor(situation(course, { done: { ...NOTHING_DONE, seconds: 500 } }), 2)).toBeCloseTo(0.6);
  });
  it('grows with what was met already, up to all, and is never below none', () => {
    expect(roomFor(situation(course, { points: metTimes(course, 1) }), 2)).toBeCloseTo(0.9);
    expect(roomFor(situation(course, { points: metTimes(course, 5) }), 2)).toBe(1);
    expect(roomFor(situation(course), 20)).toBe(0);
    expect(roomFor(situation(course, { done: { ...NOTHING_DONE, seconds: 5000 } }), 1)).toBe(0);
  });
});

describe('the questions of a day in the form of the exam', () => {
  it('fill the first share of the day and never pass the second', () => {
    // 430 s are reached with the fifth of a hundred.
    expect(ids(situation(singles(9)))).toHaveLength(5);
    expect(ids(situation(singles(9), { done: { ...NOTHING_DONE, form: 430 } }))).toEqual([]);
    expect(ids(situation(singles(9), { done: { ...NOTHING_DONE, form: 429 } }))).toHaveLength(1);
    const long = { ...USUAL, card: 10, single: 600 };
    expect(ids(situation(singles(2), { seconds: long }))).toHaveLength(1);
    expect(ids(situation(singles(2), { seconds: { ...long, single: 601 } }))).toEqual([]);
    expect([FORM.least, FORM.most]).toEqual([0.43, 0.6]);
  });

  it('end with the day', () => {
    expect(ids(situation(singles(9), { done: { ...NOTHING_DONE, seconds: 800 } }))).toHaveLength(2);
    expect(ids(situation(singles(9), { done: { ...NOTHING_DONE, seconds: 901 } }))).toEqual([]);
  });

  it('come in the order of what they gain a second, of equals the longest unseen first', () => {
    const course = courseOf(
      question('a', 'single', 'p'),
      question('b', 'judge', 'q'),
      question('c', 'single', 'r', 's'),
      question('d', 'single', 't'),
    );
    expect(ids(situation(course))).toEqual(['b form', 'c form', 'a form', 'd form']);
    expect(
      ids(
        situation(course, {
          answered: new Map([
            ['a', 90],
            ['d', 80],
          ]),
        }),
      ),
    ).toEqual(['b form', 'c form', 'd form', 'a form']);
    expect(
      ids(
        situation(course),
        new Map([
          ['p', 3],
          ['r', 1],
          ['s', 1],
        ]),
      ),
    ).toEqual(['a form', 'c form']);
  });

  it('ask each point once, none of today’s, and nothing that was answered today or brings nothing', () => {
    const course = courseOf(
      question('a', 'single', 'p', 'q'),
      question('b', 'single', 'q'),
      question('c', 'single', 'r'),
      question('d', 'single', 's'),
    );
    const met = new Set(['r']);
    expect(ids(situation(course, { answered: new Map([['d', 100]]) }), even(course), met)).toEqual(['a form']);
    expect(met).toEqual(new Set(['r', 'p', 'q']));
    expect(ids(situation(course, { answered: new Map([['d', 99]]) }), new Map([['s', 1]]))).toEqual(['d form']);
  });

  it('say what each takes and asks for', () => {
    const course = courseOf(question('a', 'single', 'p', 'q'));
    expect(formBlock(situation(course), even(course), new Set())).toEqual([
      { type: 'question', question: 'a', points: ['p', 'q'], why: 'form', seconds: 100 },
    ]);
  });

  it('begin with mistakes that are due, as far as their share goes: an eighth of a scarce day, three of an ample one', () => {
    const course = singles(9);
    const mistakes = ['s8', 'gone', 's7', 's6', 's5'];
    // Every point to be met twice takes 180 of 1,000 s: 1/8 + 1/4 × 0.82 are 330 s.
    expect(ids(situation(course, { mistakes })).slice(0, 4)).toEqual(['s8 mistake', 's7 mistake', 's6 mistake', 's0 form']);
    const scarce = situation(course, { mistakes, seconds: { ...situation(course).seconds, card: 100 } });
    expect(ids(scarce).slice(0, 2)).toEqual(['s8 mistake', 's0 form']);
    const known = situation(course, { mistakes, points: metTimes(course, 9) });
    expect(ids(known).filter((each) => each.endsWith('mistake'))).toHaveLength(3);
    expect(ids(situation(course, { mistakes: ['s8'], answered: new Map([['s8', 100]]) }))).not.toContain('s8 mistake');
  });
});

describe('the kinds of a day’s questions', () => {
  const both = courseOf(
    ...Array.from({ length: 8 }, (_, i) => question(`s${i}`, 'single', `p${i}`)),
    ...Array.from({ length: 8 }, (_, i) => question(`f${i}`, 'fill', `q${i}`)),
  );
  const kindsOf = (
    change: Partial<Situation>,
    gains = new Map([...even(both)].map(([id, gain]) => [id, id.startsWith('p') ? 2 * gain : gain])),
  ) =>
    ids(situation(both, { points: metTimes(both, 9), ...change }), gains)
      .map((each) => each[0])
      .join('');

  it('follow the shares of the paper where there is room, the one furthest behind first', () => {
    expect(kindsOf({ shares: { single: 0.5, fill: 0.5 } })).toBe('sfsfs');
    expect(kindsOf({ shares: { single: 0.2, fill: 0.8 } })).toBe('ffsff');
    expect(kindsOf({ shares: { fill: 1 } })).toBe('fffff');
    expect(kindsOf({ shares: { single: 0.5, fill: 0.5 }, spent: { single: 300 } })).toBe('fffsf');
  });

  it('are weighed by the time they take, so that a short kind is not put off for a long one', () => {
    const course = courseOf(question('s', 'single', 'p'), question('j', 'judge', 'q'));
    const shares = { single: 0.4, judge: 0.6 };
    const gains = new Map([
      ['p', 9],
      ['q', 0.1],
    ]);
    expect(ids(situation(course, { points: metTimes(course, 9), shares }), gains)[0]).toBe('j form');
  });

  it('go on by the shares of the others once a kind has no question left', () => {
    const three = courseOf(
      question('s', 'single', 'p'),
      ...[0, 1, 2, 3].map((i) => question(`f${i}`, 'fill', `q${i}`)),
      ...[0, 1, 2, 3].map((i) => question(`m${i}`, 'match', `r${i}`)),
    );
    const gains = new Map([...even(three)].map(([id, gain]) => [id, id === 'p' ? 0 : id.startsWith('q') ? 2 * gain : gain]));
    const change = { points: metTimes(three, 9), shares: { single: 0.4, fill: 0.3, match: 0.3 } };
    const seconds = { ...situation(three).seconds, match: 100 };
    expect(ids(situation(three, { ...change, seconds }), gains).map((each) => each[0])).toEqual(['f', 'm', 'f', 'm', 'f']);
  });

  it('follow what they gain where there is no room for more, or no shares', () => {
    expect(kindsOf({ shares: { fill: 1 }, points: new Map(), seconds: { ...situation(both).seconds, card: 100 } })).toBe('sssss');
    expect(kindsOf({ shares: {} })).toBe('sssss');
    // Room for six meetings of sixteen points is 1,000 - 960 of 1,000 s: the first question only.
    expect(kindsOf({ shares: { fill: 1 }, points: new Map() })).toBe('fssss');
  });

  it('go on with the others where one has no question left that fits', () => {
    expect(
      kindsOf(
        { shares: { single: 0.5, fill: 0.5 } },
        new Map([['p0', 2], ...Array.from({ length: 8 }, (_, i) => [`q${i}`, 1] as const)]),
      ),
    ).toBe('sffff');
    expect(kindsOf({ shares: { single: 0.5, fill: 0.5 }, seconds: { ...situation(both).seconds, fill: 601 } })).toBe('sssss');
  });
});
