import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import { standingOf } from '../../../src/core/paper/rulings.ts';

const rule = (id: string, at: number, what: object): Ruling => ({ v: 1, id, paper: 'paper00001', at, ...what }) as Ruling;
const on = { submission: 'sub00001', item: 0 };
const RULINGS = [
  rule('a', 1, { kind: 'keyed', item: 0, key: 'b', why: '' }),
  rule('b', 2, { kind: 'keyed', item: 0, key: 'c', why: '' }),
  rule('c', 3, { kind: 'accepted', item: 0, answer: 'x', why: '' }),
  rule('d', 3, { kind: 'accepted', item: 0, answer: 'y', why: '' }),
  rule('e', 4, { kind: 'full', item: 1, why: '' }),
  rule('f', 4, { kind: 'dropped', item: 2, why: '' }),
  rule('g', 5, { kind: 'ticked', ...on, points: [0] }),
  rule('h', 6, { kind: 'ticked', ...on, points: [1] }),
  rule('i', 5, { kind: 'given', ...on, points: 1, why: 'so' }),
  rule('j', 5, { kind: 'noted', ...on, note: 'one' }),
  rule('k', 5, { kind: 'noted', ...on, note: 'two' }),
  rule('l', 7, { kind: 'full', item: 0, why: '' }),
  rule('m', 8, { kind: 'undone', ruling: 'l' }),
];
const allOf = (rulings: readonly Ruling[]) => {
  const { item, answer } = standingOf(rulings);
  return { items: [0, 1, 2, 3].map(item), answers: [answer('sub00001', 0), answer('sub00001', 1), answer('sub00002', 0)] };
};
const NO_ITEM = { key: undefined, accepted: [], full: false, dropped: false };
const NO_ANSWER = { ticked: null, given: null, note: '' };

describe('what holds after some rulings', () => {
  it('is of two decisions about one thing the later, at one time by their names, and nothing of what was undone', () => {
    expect(allOf(RULINGS)).toEqual({
      items: [
        { key: 'c', accepted: ['x', 'y'], full: false, dropped: false },
        { ...NO_ITEM, full: true },
        { ...NO_ITEM, dropped: true },
        NO_ITEM,
      ],
      answers: [{ ticked: [1], given: { points: 1, why: 'so' }, note: 'two' }, NO_ANSWER, NO_ANSWER],
    });
  });

  it('is the same in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(RULINGS, { minLength: RULINGS.length }), (mixed) => {
        expect(allOf(mixed)).toEqual(allOf(RULINGS));
      }),
    );
  });

  it('is no mark by hand once it was taken back', () => {
    const back = rule('n', 9, { kind: 'given', ...on, points: null, why: '' });
    expect(allOf([...RULINGS, back]).answers[0]?.given).toBeNull();
  });

  it('is nothing after none', () => {
    expect(allOf([])).toEqual({ items: Array(4).fill(NO_ITEM), answers: Array(3).fill(NO_ANSWER) });
  });
});
