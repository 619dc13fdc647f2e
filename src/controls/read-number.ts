import { halfWidth, parseNumber } from '../core/parse-number.ts';

/** Signs of yuan before and after an amount. */
const YUAN = /^(?:[¥￥]|rmb|cny) ?| ?(?:元|块|yuan|rmb|cny)$/g;

/** The text without the unit that the field itself shows, or the first word of it; where that is yuan, without any sign of it. */
const withoutUnit = (typed: string, unit: string): string => {
  const plain = /元|yuan/.test(unit) ? typed.replace(YUAN, '') : typed;
  const own = [unit, unit.split(/[ /]/)[0] ?? '', unit.includes('%') ? '%' : ''].find((word) => word && plain.endsWith(word));
  return own ? plain.slice(0, -own.length) : plain;
};

/**
 * The number in a field, in the unit shown beside it, read as questions read it: full or half width, thousands in threes, either
 * minus, and that unit typed along. Null where it is not one number, or where a percent sign stands in a field of something else.
 * Example: readNumber('1,200元', '元') is 1200; readNumber('20%', '元') is null; readNumber('20%', '% a year') is 20.
 */
export const readNumber = (text: string, unit = ''): number | null => {
  const plain = withoutUnit(halfWidth(text).toLowerCase(), halfWidth(unit).toLowerCase());
  const parsed = parseNumber(plain);
  return parsed.ok && !plain.includes('%') ? parsed.value : null;
};
