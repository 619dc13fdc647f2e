import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/core/results/check-sheet.ts';
import type { Mark, Sheet, SheetItem } from '../../../src/core/results/sheet.ts';
import { item, sheetOf } from './sheets.ts';

const GOOD = sheetOf(['AB', null]);
const [FIRST, SECOND] = GOOD.items as [SheetItem, SheetItem];
const [ROW] = GOOD.marks as [readonly [Mark, Mark], null];
const withItem = (change: object): Sheet => ({ ...GOOD, items: [{ ...FIRST, ...change } as SheetItem, SECOND] });
const withMark = (change: object): Sheet => ({ ...GOOD, marks: [[{ ...ROW[0], ...change } as Mark, ROW[1]], null] });
const withStudent = (change: object): Sheet => ({
  ...GOOD,
  students: GOOD.students.map((one) => ({ ...one, ...change })) as never,
});

describe('a sheet', () => {
  it.each<[string, Sheet]>([
    ['one who is missing', GOOD],
    ['one who was late', sheetOf(['AB'])],
    ['nobody', { ...GOOD, students: [], marks: [] }],
    [
      'an item without options',
      {
        ...GOOD,
        items: [{ ...FIRST, options: undefined } as never, SECOND],
        marks: [[{ score: 1, state: 'right' }, ROW[1]], null],
      },
    ],
    ['an item without points and lessons', withItem({ points: [], lessons: [] })],
    [
      'an item of the least marks',
      { ...GOOD, items: [item('a', { max: 1e-9 }), SECOND], marks: [[{ score: 0, state: 'wrong' }, ROW[1]], null] },
    ],
    ['all the marks of an item, or none of them', withMark({ score: 1, state: 'right', earned: [1], chosen: ['A'] })],
    ['no choice', withMark({ chosen: [] })],
    ['no mark yet', withMark({ state: 'unmarked', score: 0, chosen: undefined })],
    ['part of the marks', withMark({ state: 'part', score: 0.5, earned: [0.5] })],
  ])('may hold %s', (_, sheet) => {
    expect(() => checkSheet(sheet)).not.toThrow();
  });

  it.each<[string, Sheet, string]>([
    ['nothing', null as never, 'invalid sheet: null (expected an object)'],
    ['students that are none', { ...GOOD, students: null as never }, 'invalid students: null'],
    ['items that are none', { ...GOOD, items: {} as never }, 'invalid items: [object Object] (expected a list of 0 to 1000)'],
    ['too many items', { ...GOOD, items: Array(1001).fill(FIRST) }, 'invalid items: a list of 1001'],
    ['a row too many', { ...GOOD, marks: [ROW, null, null] }, 'invalid marks: a list of 3 (expected a list of 2 to 2)'],
    ['a student that is none', { ...GOOD, students: [null as never, null as never] }, 'invalid student: null'],
    ['a name that is none', withStudent({ name: 7 }), 'invalid name: 7 (expected text)'],
    ['an unknown status', withStudent({ status: 'ill' }), 'invalid status: ill (expected in or late or missing)'],
    ['an id of a student that is none', withStudent({ id: 7 }), 'invalid id of student: 7 (expected text)'],
    ['a student twice', withStudent({ id: 's' }), 'invalid student: s (expected each id once)'],
    [
      'marks of one who is missing',
      { ...GOOD, marks: [ROW, ROW] },
      'invalid marks of student 1: a list (expected null for one who is missing)',
    ],
    [
      'no marks of one who handed in',
      { ...GOOD, marks: [null, null] },
      'invalid marks of student 0: null (expected a list of 2 to 2)',
    ],
    ['a mark too few', { ...GOOD, marks: [ROW.slice(1), null] }, 'invalid marks of student 0: a list of 1'],
    ['an item that is none', { ...GOOD, items: [null as never, SECOND] }, 'invalid item: null'],
    ['a kind that is none', withItem({ kind: 7 }), 'invalid kind: 7 (expected text)'],
    ['an item of no marks', withItem({ max: 0 }), 'invalid maximum: 0 (expected 1e-9 <= max <= '],
    ['points that are none', withItem({ points: null }), 'invalid points: null (expected a list of 0 to 1000)'],
    ['too many points', withItem({ points: Array(1001).fill({ id: 'p', marks: 1 }) }), 'invalid points: a list of 1001'],
    ['lessons that are none', withItem({ lessons: 'unit/lesson' }), 'invalid lessons: unit/lesson'],
    ['a point that is none', withItem({ points: [7] }), 'invalid point: 7 (expected an object)'],
    [
      'a point of no marks',
      withItem({ points: [{ id: 'p', marks: 0 }] }),
      'invalid marks of a point: 0 (expected 1e-9 <= marks <= ',
    ],
    ['a point twice', withItem({ points: Array(2).fill({ id: 'p', marks: 1 }) }), 'invalid point: p (expected each id once)'],
    ['no options', withItem({ options: [] }), 'invalid options: a list of 0 (expected a list of 1 to 100)'],
    ['an option that is none', withItem({ options: [null] }), 'invalid option: null'],
    [
      'an option twice',
      withItem({ options: Array(2).fill({ id: 'A', correct: true }) }),
      'invalid option: A (expected each id once)',
    ],
    ['an item twice', { ...GOOD, items: [FIRST, FIRST] }, 'invalid item: q0 (expected each id once)'],
    ['a mark that is none', { ...GOOD, marks: [[null as never, ROW[1]], null] }, 'invalid mark: null'],
    [
      'an unknown state',
      withMark({ state: 'good' }),
      'invalid state of student 0 on item 0: good (expected right or part or wrong or empty or unmarked)',
    ],
    ['a score above the item', withMark({ score: 1.1 }), 'invalid score of student 0 on item 0: 1.1 (expected 0 <= score <= 1)'],
    ['a score below nothing', withMark({ score: -0.1 }), 'invalid score of student 0 on item 0: -0.1'],
    [
      'a score for nothing',
      withMark({ state: 'empty', score: 1 }),
      'invalid score of student 0 on item 0: 1 (expected 0 <= score <= 0)',
    ],
    ['a score before there is one', withMark({ state: 'unmarked', score: 1 }), 'expected 0 <= score <= 0'],
    ['marks for other points', withMark({ earned: [] }), 'invalid earned: a list of 0 (expected a list of 1 to 1)'],
    [
      'more for a point than it gives',
      withMark({ earned: [2] }),
      'invalid earned marks of point q0.1: 2 (expected 0 <= earned <= 1)',
    ],
    ['a choice that is no list', withMark({ chosen: 'A' }), 'invalid chosen: A (expected a list of 0 to 100)'],
    [
      'a choice that is no option',
      withMark({ chosen: ['A', 'E'] }),
      'invalid choice on item q0: E (expected one of its options)',
    ],
  ])('may not hold %s', (_, sheet, message) => {
    expect(() => checkSheet(sheet)).toThrow(RangeError);
    expect(() => checkSheet(sheet)).toThrow(message);
  });

  it('has no choice on an item without options', () => {
    expect(() =>
      checkSheet({ ...withItem({ options: undefined }), marks: [[{ ...ROW[0], chosen: ['A'] }, ROW[1]], null] }),
    ).toThrow('invalid choice on item q0: A');
  });
});
