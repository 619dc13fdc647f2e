import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/core/parse-number.ts';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
const grouped = (text: string, separator: string) => {
  const [whole = '', rest] = text.split('.');
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return rest === undefined ? threes : `${threes}.${rest}`;
};
/** A number that has a short decimal form, with that form. */
const decimal = fc
  .record({ n: fc.integer({ min: -999_999_999, max: 999_999_999 }), decimals: fc.nat(6) })
  .map(({ n, decimals }) => ({ value: n / 10 ** decimals + 0, text: (n / 10 ** decimals).toFixed(decimals) }));

describe('parseNumber', () => {
  it('gives back a number from every way it may be written', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('-', '−', '－', '–'), ({ value, text }, minus) => {
        for (const form of [text, grouped(text, ','), grouped(text, ' '), ` ${text} `, text.replace('-', minus)]) {
          expect(parseNumber(form)).toEqual({ ok: true, value });
          expect(parseNumber(fullWidth(form))).toEqual({ ok: true, value });
        }
      }),
    );
  });

  it('gives back a percentage divided by a hundred', () => {
    fc.assert(
      fc.property(decimal, ({ value, text }) => {
        const parsed = parseNumber(`${text}%`);
        expect(parsed.ok && parsed.value).toBeCloseTo(value / 100, 9);
        expect(parseNumber(fullWidth(`${text}%`))).toEqual(parsed);
      }),
    );
  });

  it('never throws, and answers with a finite number or with a code and the text untouched', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+% 　，．－％。元/') }));
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseNumber(text);
        if (parsed.ok) expect(Number.isFinite(parsed.value)).toBe(true);
        else if (parsed.code !== 'nothing-typed') expect(parsed.text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses two numbers side by side, whatever stands between them', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom(' / ', '~', '、', '或', '=', ' x '), (a, b, between) => {
        expect(parseNumber(`${a.text}${between}${b.text}`)).toMatchObject({ ok: false, code: 'two-numbers' });
      }),
    );
  });
});
