import { halfWidth } from '../parse-number.ts';

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+/g;

/** 三百零五 is 305, 二〇二六 is 2026, 十二万 is 120000; null where the run is no number (千万 alone is one: 10000000). */
export const chineseNumeral = (run: string): number | null => {
  if (!/[十百千万亿]/.test(run)) return Number([...run].map((c) => DIGIT[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of run) {
    const value = DIGIT[c];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (UNIT[c] !== undefined) {
      section += (digit ?? 1) * UNIT[c];
      digit = null;
    } else {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * (c === '万' ? 1e4 : 1e8);
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
};

/** Punctuation and marks that do not change an answer; a decimal point between digits, a percent sign and operators do. */
const NOISE = /[\s，。、；：？！“”‘’「」『』《》〈〉（）()[\]{}'"`,;:?!·・…_~]|\.(?!\d)|(?<!\d)\./g;

/**
 * What two answers must share to count as the same: width, case, spacing, punctuation, the script of a numeral and a leading English
 * article do not matter. `Ｔ＝Ｎ／Ｍ`, `t = n/m` and `T＝N÷M` are one; so are 十年 and 10 年, 百分之十 and 10%.
 */
export const answerText = (text: string): string =>
  halfWidth(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/百分之([零〇一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/g, '$1%')
    .replace(NUMERAL, (run) => `${chineseNumeral(run) ?? run}`)
    .replace(/^(the|an?)\s+/, '')
    .replace(/÷/g, '/')
    .replace(/×/g, '*')
    .replace(NOISE, '');
