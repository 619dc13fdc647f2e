import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/charts/amount.ts';
import { readNumber } from '../../../src/controls/read-number.ts';
import { parseNumber } from '../../../src/core/parse-number.ts';

describe('a typed number', () => {
  it.each([
    ['35', 35],
    [' 35 ', 35],
    ['\uFF13\uFF15', 35],
    ['-3', -3],
    ['\u22123', -3],
    ['\uFF0D3', -3],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['1,200', 1200],
    ['\uFF11\uFF0C\uFF12\uFF10\uFF10', 1200],
    ['1 200', 1200],
    ['850\u30025', 850.5],
    [amount(1208.92), 1209],
    [amount(-900, 2), -900],
  ])('reads %j as %d, as a question does', (text, value) => {
    expect(readNumber(text)).toBe(value);
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['1200元', '元', 1200],
    ['1,200 元', '元', 1200],
    ['¥800', '元', 800],
    ['\uFFE5800', 'yuan', 800],
    ['RMB 800', 'yuan', 800],
    ['800元', 'yuan a year', 800],
    ['800元/年', '元／年', 800],
    ['35%', '%', 35],
    ['35 \uFF05', '%', 35],
    ['35%', '% a year', 35],
    ['20%', '± %', 20],
    ['3%', '每月 %', 3],
    ['10年', '年', 10],
    ['10 years', 'years', 10],
  ])('reads %j in a field of %s as %d', (text, unit, value) => {
    expect(readNumber(text, unit)).toBe(value);
  });

  it.each(['', ' ', 'x', '1e3', '1 2', '--1', '0x10', '1,5', '\u4E00', 'Infinity', 'NaN', '20%', '¥'])(
    'does not read %j',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it.each([
    ['20%', '元'],
    ['20%', 'yuan a year'],
    ['20%', '年'],
    ['20%%', '%'],
    ['20元', '%'],
    ['¥20', '%'],
    ['元', '元'],
  ])('does not take %j for an amount in %s', (text, unit) => {
    expect(readNumber(text, unit)).toBeNull();
  });
});
