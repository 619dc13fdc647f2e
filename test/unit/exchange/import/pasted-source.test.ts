import { describe, expect, it } from 'vitest';
import { fold, sourceText, spanOf, trimPiece } from '../../../../src/core/exchange/import/pasted/source-text.ts';

describe('a pasted text is matched', () => {
  it.each([
    ['Ａ．【甲】', 'A.[甲]'],
    ['〔〖〗〕', '[[]]'],
    ['！～', '!~'],
    ['\uff00\uff5f', '\uff00\uff5f'],
    ['\u3000\u00a0\u2000\u200a\u202f', '     '],
    ['\u1fff\u3001。、①…', '\u1fff\u3001。、①…'],
    ['plain \u007f text', 'plain \u007f text'],
  ])('with %j as %j, one character for one', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a pasted text is kept', () => {
  it('without what cannot be seen', () => {
    expect(sourceText('a\u200bb\u200fc\u2060d\ufeffe\u00adf').stored).toBe('abcdef');
  });

  it.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('with the line end %j as LF', (end) => {
    const { stored, folded, at } = sourceText(`a${end}b`);
    expect([stored, folded, at[2]]).toEqual(['a\nb', 'a\nb', 1 + end.length]);
  });

  it('with the place of every character, and of its end', () => {
    const { stored, at } = sourceText('\u200b甲\r\n乙\u200b');
    expect([stored, ...at.slice(0, stored.length + 1)]).toEqual(['甲\n乙', 1, 3, 4, 6]);
  });
});

describe('a stretch of a pasted text', () => {
  const source = sourceText('甲\u200b乙 丙\u200b');
  it('is found in the source, invisible characters inside it with it and those behind it without', () => {
    expect(spanOf(source, { from: 0, to: 2 })).toEqual({ from: 0, to: 3 });
    expect(spanOf(source, { from: 3, to: 4 })).toEqual({ from: 4, to: 5 });
  });
  it('that is empty stays empty', () => {
    expect(spanOf(source, { from: 1, to: 1 })).toEqual({ from: 2, to: 2 });
  });
  it.each([
    ['  甲 乙\t\u3000', { from: 2, to: 5 }],
    ['甲', { from: 0, to: 1 }],
    ['', { from: 0, to: 0 }],
  ])('%j is trimmed of blanks of any width', (text, piece) => {
    expect(trimPiece(text, { from: 0, to: text.length })).toEqual(piece);
  });
  it('of blanks alone is trimmed to nothing, and never beyond its ends', () => {
    const { from, to } = trimPiece('甲   乙', { from: 1, to: 4 });
    expect(to - from).toBe(0);
    expect(trimPiece(' 甲 ', { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
  });
});
