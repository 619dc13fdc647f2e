import type { Locale } from './locales.ts';

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const inHan = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return HAN[ones] as string;
  return `${tens === 1 ? '' : HAN[tens]}十${ones === 0 ? '' : HAN[ones]}`;
};
const NUMERALS: Readonly<Record<Locale, (n: number) => string>> = { zh: inHan, en: String };

/** An ordinal as a table of contents writes it: 三, 十二; 3, 12. Range 1–99. */
export const ordinal = (n: number, locale: Locale): string => {
  if (!Number.isInteger(n) || n < 1 || n > 99)
    throw new RangeError(`invalid ordinal: ${n} (expected a whole number from 1 to 99)`);
  return NUMERALS[locale](n);
};
