import { describe, expect, it } from 'vitest';
import { ordinal } from '../../../src/i18n/format.ts';
import { asLocale, other } from '../../../src/i18n/locales.ts';

describe('an ordinal', () => {
  it.each([
    [1, '\u4E00'],
    [10, '\u5341'],
    [11, '\u5341\u4E00'],
    [20, '\u4E8C\u5341'],
    [34, '\u4E09\u5341\u56DB'],
    [99, '\u4E5D\u5341\u4E5D'],
  ])('%d is %s in Chinese', (n, text) => {
    expect(ordinal(n, 'zh')).toBe(text);
  });

  it('is a numeral in English', () => {
    expect(ordinal(12, 'en')).toBe('12');
  });

  it.each([0, 100, 1.5, Number.NaN])('refuses %d', (n) => {
    expect(() => ordinal(n, 'zh')).toThrow(/expected a whole number from 1 to 99/);
  });
});

describe('a locale', () => {
  it('is read from an address and has another one to switch to', () => {
    expect(asLocale('zh')).toBe('zh');
    expect(other('zh')).toBe('en');
    expect(other('en')).toBe('zh');
  });

  it.each([undefined, '', 'fr', 'ZH'])('is not %j', (word) => {
    expect(() => asLocale(word)).toThrow(/expected one of zh, en/);
  });
});
