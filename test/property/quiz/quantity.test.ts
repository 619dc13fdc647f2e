import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../../src/core/quiz/chinese-numeral.ts';
import { readQuantity } from '../../../src/core/quiz/quantity.ts';

const DIGITS = '零一二三四五六七八九';
/** A number below 10^12 as it is written in Chinese, by the rule that a gap of zeros is one 零. */
const inHan = (n: number): string => {
  const four = (k: number): string => {
    const text = [...`${k}`.padStart(4, '0')]
      .map((d, i) => (d === '0' ? '零' : `${DIGITS[Number(d)]}${['千', '百', '十', ''][i]}`))
      .join('');
    return text.replace(/零+/g, '零').replace(/零$/, '');
  };
  if (n === 0) return '零';
  const parts = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4].map(four);
  return parts
    .map((part, i) => (part === '' ? '零' : `${part}${['亿', '万', ''][i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
};
const decimal = fc
  .record({ n: fc.integer({ min: 0, max: 99_999_999 }), decimals: fc.nat(4) })
  .map(({ n, decimals }) => ({ value: n / 10 ** decimals, text: (n / 10 ** decimals).toFixed(decimals) }));

describe('a Chinese numeral', () => {
  it('is the number it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(chineseNumeral(inHan(n))).toBe(n);
      }),
    );
  });

  it('is never misread: what is none is null, what is one is finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零一二两三九十百千万亿'), maxLength: 12 }), (run) => {
        const value = chineseNumeral(run);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('a quantity', () => {
  const before = fc.constantFrom('', '约', '≈', '= ', 'T = ', 'about ', '¥', 'RMB ');
  const after = fc.constantFrom('', '元', ' yuan', '块', '人民币');
  it('is the number in it, whatever is said around it', () => {
    fc.assert(
      fc.property(decimal, before, after, fc.constantFrom('', '-', '负', '−', 'minus '), ({ value, text }, said, unit, sign) => {
        const quantity = readQuantity(`${said}${sign}${text}${unit}`);
        expect(quantity.ok && quantity.value).toBe((sign === '' ? value : -value) + 0);
      }),
    );
  });

  it('in 万 and 亿 is that many times as large, without float noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        const quantity = readQuantity(`${(n / 100).toFixed(2)}万元`);
        expect(quantity.ok && quantity.value).toBe(n * 100);
      }),
    );
  });

  it('never throws, and is a finite number or a reason with the text untouched', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0129.,-+% 　。元块位分倍年万亿一十百点负约=≈¥:比abx') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const quantity = readQuantity(text);
        if (quantity.ok) expect(Number.isFinite(quantity.value)).toBe(true);
        else if (quantity.code !== 'nothing-typed') expect(quantity.text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('of two numbers is none, whatever stands between them', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom(' / ', '~', '、', '或', '=', ' x ', '块', '万', '元'), (a, b, between) => {
        expect(readQuantity(`${a.text}${between}${b.text}`).ok).toBe(false);
      }),
    );
  });
});
