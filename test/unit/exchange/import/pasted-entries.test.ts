import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../../src/core/exchange/import/pasted/answer-entries.ts';

type Before = Parameters<typeof entriesOf>[2];
/** Each answer as its number and its text; a list that does not fit as its first number, its text and a sign. */
const read = (text: string, { from = 0, before = null as Before, known = (_: number): boolean => true } = {}) =>
  entriesOf(text, from, before, known).map(({ code, n, textFrom, to }) =>
    code === 'entry' ? `${n} ${text.slice(textFrom, to).trim()}` : `${n} ${text.slice(textFrom, to).trim()} !`,
  );
const SHORT: Before = { n: 4, short: true, bracketed: false };
const LONG: Before = { n: 4, short: false, bracketed: false };

describe('answers in a line', () => {
  it.each([
    ['1.A 2.B', ['1 A', '2 B']],
    ['1、A;2、CD;3、√', ['1 A;', '2 CD;', '3 √']],
    ['1:A,2:B', ['1 A,', '2 B']],
    ['1)A 2)B', ['1 A', '2 B']],
    ['1 A 2 B', ['1 A', '2 B']],
    ['1 × 2 √ 3 对 4 错', ['1 ×', '2 √', '3 对', '4 错']],
    ['(1)A (2)B', ['1 A', '2 B']],
    ['第1题:A 第2题:B', ['1 A', '2 B']],
    ['1题A 2题B', ['1 A', '2 B']],
    ['1.正确 2.错误 3.true 4.false', ['1 正确', '2 错误', '3 true', '4 false']],
    ['  1.A', ['1 A']],
    ['1.客户终身价值', ['1 客户终身价值']],
    ['1.3.5', []],
    ['1.5 倍', []],
    ['甲1.A', []],
    ['甲 1.A', []],
    ['答 A', []],
    ['', []],
  ])('are read from %j', (line, answers) => {
    expect(read(line)).toEqual(answers);
  });

  it.each([
    ['1-5 CABDA', ['1 C', '2 A', '3 B', '4 D', '5 A']],
    ['1~3:A B C', ['1 A', '2 B', '3 C']],
    ['1—2、AB CD', ['1 AB', '2 CD']],
    ['1至3题 √×√', ['1 √', '2 ×', '3 √']],
    ['1-2)A,B', ['1 A', '2 B']],
    ['1-2 AB;3-4 CD', ['1 A', '2 B', '3 C', '4 D']],
    ['1-3 TFT', ['1 T', '2 F', '3 T']],
    ['1-2 对错 3.A', ['1 对', '2 错', '3 A']],
    ['1.A 2-3 BC 4.D', ['1 A', '2 B', '3 C', '4 D']],
    ['1-9 ABCDABCDA 10.D', [...[...'ABCDABCDA'].map((key, i) => `${i + 1} ${key}`), '10 D']],
    ['1--2 A、B', ['1 A', '2 B']],
    // One word for each before one letter for each.
    ['6-7 AB AC', ['6 AB', '7 AC']],
  ])('are read from the range %j', (line, answers) => {
    expect(read(line)).toEqual(answers);
  });

  it.each([
    ['1-5 ABC', ['1 ABC !']],
    ['1-2 ABC', ['1 ABC !']],
    ['1-3 AB 4.C', ['1 AB !', '4 C']],
  ])('are named and never shifted where %j does not fit its range', (line, answers) => {
    expect(read(line)).toEqual(answers);
  });

  it('say where the number and the answer stand, and whether another may follow', () => {
    expect(entriesOf('第1题 A', 0, null, () => true)).toEqual([
      { code: 'entry', n: 1, from: 0, textFrom: 4, to: 5, short: true, bracketed: false },
    ]);
    expect(entriesOf(' (2)因为', 0, null, () => true)).toEqual([
      { code: 'entry', n: 2, from: 1, textFrom: 4, to: 6, short: false, bracketed: true },
    ]);
    expect(entriesOf('1-2 AB', 0, null, () => true)).toEqual([
      { code: 'entry', n: 1, from: 0, textFrom: 4, to: 5, short: true, bracketed: false },
      { code: 'entry', n: 2, from: 5, textFrom: 5, to: 6, short: true, bracketed: false },
    ]);
    expect(entriesOf('1-2 ABC', 0, null, () => true)).toEqual([
      { code: 'answer-count', n: 1, from: 0, textFrom: 4, to: 7, short: true, bracketed: false },
    ]);
  });

  it('begin in mid-line only after a short one', () => {
    expect(read('1.A 2.B')).toEqual(['1 A', '2 B']);
    expect(read('1.因为: 2.所以')).toEqual(['1 因为: 2.所以']);
    expect(read('1.因为 (2)所以')).toEqual(['1 因为 (2)所以']);
    expect(read('1.ABCDEFGHI 2.B')).toEqual(['1 ABCDEFGHI 2.B']);
    expect(read('1.Apple 2.B')).toEqual(['1 Apple 2.B']);
  });

  it('go up, to questions that are there', () => {
    expect(read('2.A 1.B')).toEqual(['2 A', '1 B']);
    expect(read('3.A 2.B')).toEqual(['3 A 2.B']);
    expect(read('3.A 3.B')).toEqual(['3 A 3.B']);
    const known = (n: number) => n < 9;
    expect(read('1.A 9.因为', { known })).toEqual(['1 A 9.因为']);
    expect([read('9.因为', { known }), read('9.Apple', { known })]).toEqual([[], []]);
    // Letters under a number that no question has are an answer all the same, and not part of the one before.
    expect([read('1.A 9.B', { known }), read('9.A', { known })]).toEqual([['1 A', '9 B'], ['9 A']]);
    expect(read('1.A', { known: () => false })).toEqual(['1 A']);
    expect(read('8-9 AB', { known: (n) => n < 8 })).toEqual(['8 A', '9 B']);
  });

  it('begin where the heading before them ends', () => {
    expect(read('一、1.A 2.B', { from: 2 })).toEqual(['1 A', '2 B']);
    expect(read('一、 1.A', { from: 2 })).toEqual(['1 A']);
    expect(read('一、甲 1.A', { from: 2 })).toEqual([]);
    expect(read('12 1-2 AB', { from: 3 })).toEqual(['1 A', '2 B']);
  });

  it('go on with the answer of the line before: after a long one only the next number is one, and its own lists are text', () => {
    expect(read('5.A', { before: SHORT })).toEqual(['5 A']);
    expect(read('7.A', { before: SHORT })).toEqual(['7 A']);
    expect(read('1.A', { before: SHORT })).toEqual(['1 A']);
    expect(read('3.A', { before: SHORT })).toEqual([]);
    expect(read('1.所以', { before: { ...LONG, n: 3 } })).toEqual([]);
    expect(read('5.所以', { before: LONG })).toEqual(['5 所以']);
    expect([1, 3, 4, 6].flatMap((n) => read(`${n}.所以`, { before: LONG }))).toEqual([]);
    expect(read('6-7 AB', { before: LONG })).toEqual(['6 A', '7 B']);
  });

  it('have numbers in brackets only where the one before has', () => {
    expect(read('(5)所以', { before: LONG })).toEqual([]);
    expect(read('(5)A', { before: SHORT })).toEqual([]);
    expect(read('(5)所以', { before: { ...LONG, bracketed: true } })).toEqual(['5 所以']);
    expect(read('5.所以', { before: { ...LONG, bracketed: true } })).toEqual(['5 所以']);
  });
});
