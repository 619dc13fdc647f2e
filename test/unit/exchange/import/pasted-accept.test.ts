import { describe, expect, it } from 'vitest';
import { acceptNumber } from '../../../../src/core/exchange/import/pasted/accept-number.ts';
import { type Draft, draftOf, type Part } from '../../../../src/core/exchange/import/pasted/draft.ts';
import { linesOf } from '../../../../src/core/exchange/import/pasted/lines.ts';
import { sourceText } from '../../../../src/core/exchange/import/pasted/source-text.ts';

const partAt = (style: Part['style'], last: number): Part => ({ heading: null, title: '', style, last, unnumbered: false });
const bare = draftOf(0, 1, []);
const chosen: Draft = { ...bare, options: [{ letter: 0, inBrackets: false, text: [] }] };
const keyed: Draft = { ...bare, key: [{ from: 0, to: 1 }] };
const keyless: Draft = { ...bare, key: [] };
/** What the first line of a text is, in a part that has come so far. */
const verdict = (text: string, part: Part, current: Draft | null = bare, nested = 0) =>
  acceptNumber(linesOf(sourceText(text)), 0, part, { nested, current });

describe('a numbered line', () => {
  it('is text where it has no number, or number nought', () => {
    const points = partAt('point', 0);
    expect(['甲\nA. 一 B. 二', '0. 甲\nA. 一 B. 二'].map((text) => verdict(text, points))).toEqual(['text', 'text']);
    expect(verdict('0. 甲\nA. 一 B. 二', partAt(null, 0))).toBe('text');
  });

  it('begins the first question of a part, whatever its number and style', () => {
    for (const text of ['1. 甲', '21. 甲', '(3)甲', '二、甲', '1 甲']) expect(verdict(text, partAt(null, 0), null)).toBe('next');
  });

  it('by a space alone begins the first one from 2 on only where something is asked', () => {
    const first = partAt(null, 0);
    expect(verdict('30 家门店', first, null)).toBe('text');
    expect(verdict('30 家门店?', first, null)).toBe('next');
    expect(verdict('30 家门店\nA. 一 B. 二', first, null)).toBe('next');
  });

  it('begins a question with the number that is due, asked or not', () => {
    for (const text of ['5. 甲', '5. 甲?', '5. 甲\n答案:A']) expect(verdict(text, partAt('point', 4))).toBe('next');
  });

  it('in another style is text', () => {
    expect(verdict('(5)甲?', partAt('point', 4), keyed)).toBe('text');
  });

  it('by a space alone begins the one that is due only where something is asked', () => {
    expect(verdict('5 家门店', partAt('space', 4))).toBe('text');
    expect(verdict('5 家门店有几家?', partAt('space', 4))).toBe('next');
  });

  it('goes on with a list inside the question, until something is asked', () => {
    expect(verdict('5. 甲', partAt('point', 4), bare, 4)).toBe('text');
    expect(verdict('5. 甲?', partAt('point', 4), bare, 4)).toBe('next');
    expect(verdict('3. 甲\nA. 一 B. 二', partAt('point', 4), keyed, 2)).toBe('text');
    expect(verdict('5. 甲', partAt('point', 4), bare, 3)).toBe('next');
    // Without a list there is nothing to go on with.
    expect(verdict('1. 甲\n答案:A', partAt('point', 4), keyed, 0)).toBe('restart');
  });

  it('after a gap of three at most needs a sign that something is asked', () => {
    const part = partAt('point', 4);
    expect(['6. 甲?', '7. 甲?', '8. 甲?'].map((text) => verdict(text, part))).toEqual(['gap', 'gap', 'gap']);
    expect(['6. 甲', '8. 甲'].map((text) => verdict(text, part, keyed))).toEqual(['text', 'text']);
    expect(verdict('6. 甲\nA. 一 B. 二', part)).toBe('gap');
    expect(verdict('6. 甲____乙', part)).toBe('gap');
    expect(verdict('6. 甲( √ )', part)).toBe('gap');
  });

  it.each([
    ['far ahead', '9. 甲'],
    ['behind', '3. 甲'],
  ])('%s needs options or a key, and a question before it that had them', (_, line) => {
    const part = partAt('point', 4);
    for (const behind of ['', '?', '?\n乙____']) {
      for (const before of [bare, chosen, keyed, null]) expect(verdict(line + behind, part, before)).toBe('text');
    }
    for (const behind of ['\nA. 一 B. 二', '\n答案:A', '\n乙\n丙\n答案:A']) {
      expect([chosen, keyed, keyless, bare, null].map((before) => verdict(line + behind, part, before))).toEqual([
        ...['gap', 'gap', 'text', 'text', 'text'],
      ]);
    }
  });

  it('1 begins anew on the same terms', () => {
    const part = partAt('point', 4);
    expect([chosen, keyed, keyless, bare, null].map((before) => verdict('1. 甲\n答案:A', part, before))).toEqual([
      ...['restart', 'restart', 'text', 'text', 'text'],
    ]);
    expect(verdict('1. 甲?', part, keyed)).toBe('text');
  });

  it('is asked for up to the next number of its style or the next heading, and not beyond', () => {
    const part = partAt('point', 4);
    expect(verdict('6. 甲\n7. 乙\nA. 一 B. 二', part, keyed)).toBe('text');
    expect(verdict('6. 甲\n二、单选题\nA. 一 B. 二', part, keyed)).toBe('text');
    expect(verdict('6. 甲\n(7)乙\nA. 一 B. 二', part, keyed)).toBe('gap');
  });
});
