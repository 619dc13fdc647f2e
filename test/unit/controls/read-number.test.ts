import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/controls/read-number.ts';

describe('a typed number', () => {
  it.each([
    ['35', 35],
    [' 35 ', 35],
    ['35%', 35],
    ['\uFF13\uFF15', 35],
    ['-3', -3],
    ['\u22123', -3],
    ['\uFF0D3', -3],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'x', '1e3', '1 2', '--1', '0x10', '1,5', '\u4E00', 'Infinity', 'NaN'])('does not read %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
