import { halfWidth } from '../parse-number.ts';
import { chineseNumeral } from './chinese-numeral.ts';

const NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+/g;

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
