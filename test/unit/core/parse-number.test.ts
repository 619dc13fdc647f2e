import { describe, expect, it } from 'vitest';
import { halfWidth, parseNumber } from '../../../src/core/parse-number.ts';

const value = (text: string) => {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : parsed.code;
};

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['0.568', 0.568],
    ['007', 7],
    ['1234567', 1234567],
  ])('reads plain digits: %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['.568', 0.568],
    ['-.5', -0.5],
    ['5.', 5],
    ['．５', 0.5],
  ])('lets a digit before or after the point be missing: %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['０．５６８', 0.568],
    ['１，２３４', 1234],
    ['＋７', 7],
    ['５６．８％', 0.568],
    ['０。５６８', 0.568],
    ['0｡5', 0.5],
  ])('reads full-width characters, and the ideographic full stop as a point: %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(['-0.736', '－0.736', '−0.736', '–0.736', '—0.736', '‐0.736', '﹣0.736', '- 0.736'])(
    'takes any dash for a minus: %s',
    (text) => expect(value(text)).toBe(-0.736),
  );

  it.each(['0', '-0', '−0.0', '-0%'])('never returns a negative zero: %s', (text) =>
    expect(Object.is(value(text), 0)).toBe(true),
  );

  it.each([
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['12 345', 12345],
    ['12\u202f345', 12345],
    ['-1,234', -1234],
  ])('reads digits grouped in threes: %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['56.8%', 0.568],
    ['56.8 %', 0.568],
    ['-73.6%', -0.736],
    ['0.7%', 0.007],
    ['100%', 1],
    ['1,250%', 12.5],
  ])('reads a percentage as a share, without float noise: %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([' 0.5', '0.5 ', '\u30000.5\u3000', '\t0.5\n', '\u200B0.5\u200E', '\uFEFF0.5'])(
    'overlooks space around a number and what pasting adds: %j',
    (text) => expect(value(text)).toBe(0.5),
  );

  it.each(['', ' ', '\u3000', '\u200B'])('says that nothing was typed: %j', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, code: 'nothing-typed' });
  });

  it.each(['abc', '-', '.', '-.', '%', '1.2.3', '--5', '5-', '5%%', '%5', '5²', '½', '五', 'NaN', 'Infinity', '$5', '5元'])(
    'refuses what is not a number: %s',
    (text) => expect(parseNumber(text)).toEqual({ ok: false, code: 'not-a-number', text }),
  );

  it.each(['0.5 0.6', '0.5~0.6', '168/296', '3+4', '0.5-0.6', '0.568=56.8%', '0.5或0.6', '0 568', '12 34', '1 234,567'])(
    'refuses to pick one of two numbers: %s',
    (text) => expect(parseNumber(text)).toEqual({ ok: false, code: 'two-numbers', text }),
  );

  it.each(['0,568', '12,34', '1,2345', '1234,567', '1,23,456', ',5', '5,', '-0,736', '０，５６８', '12,5%'])(
    'refuses a comma that does not group in threes: %s',
    (text) => expect(parseNumber(text)).toEqual({ ok: false, code: 'odd-comma', text }),
  );

  it('keeps refused text exactly as it was typed', () => {
    expect(parseNumber(' ０．５ ～ ０．６ ')).toMatchObject({ text: ' ０．５ ～ ０．６ ' });
  });

  it('refuses a number beyond what can be computed with', () => {
    expect(value('9'.repeat(400))).toBe('not-a-number');
  });

  it('answers in no time to text made to be slow', { timeout: 60_000 }, () => {
    for (const text of ['1,'.repeat(50_000), '1 '.repeat(50_000), '1'.repeat(100_000), '.'.repeat(100_000), ' -'.repeat(50_000)])
      value(text);
  });
});

describe('halfWidth', () => {
  it('turns each full-width character into its twin and collapses space', () => {
    expect(halfWidth('　－１，２３４．５　％ ')).toBe('-1,234.5 %');
  });

  it('leaves characters alone that only look related', () => {
    expect(halfWidth('5² ½ ①')).toBe('5² ½ ①');
  });
});
