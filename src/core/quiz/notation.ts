import { halfWidth } from '../parse-number.ts';

/** Formal and traditional numerals, each before the plain one. */
const NUMERALS = new Map(
  '壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千萬万億亿點点負负約约'
    .match(/../gu)
    ?.map((two) => [two.charAt(0), two.charAt(1)]),
);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What was worked out before the last equals sign, with an operator between figures: `120 ÷ 10 = 12`. */
const WORKING = /^.*\d\)? ?[-+*/×÷^] ?\(?\d[^=≈]*[=≈](?=[^=≈]+$)/;
/** Powers of ten, as a calculator or a book prints them; the exponents that a number written out can hold. */
const POWER = /^(.*?)(\d(?:\.\d+)?) ?(?:[×x*·] ?10 ?\^ ?|e)([+-]?(?:\d|1[0-2]))(?![\d.])(.*)$/;
const UNIT_IN_BRACKETS = /(?<=\d) ?\((元|yuan|rmb|%|年|years?|位|人|people|倍|times|分|points?|marks?)\)$/;

/**
 * A number as it was typed, written as `readQuantity` reads it: half width and lower case, formal numerals plain, powers of ten written
 * out, 元角分 and 成 as decimals, a half as 0.5, and only what stands after the last equals sign of a calculation. Nothing is guessed: a
 * fraction (`168/296`) and a bracketed amount (`(1200)`, which accountants read as a loss) stay as they are. Throws nothing.
 * Example: plainNotation('T＝120÷10＝12年') is '12年'.
 */
export const plainNotation = (text: string): string => {
  let plain = halfWidth(text)
    .toLowerCase()
    .replaceAll('￥', '¥')
    .replace(/[\u4e00-\u9fff]/g, (han) => NUMERALS.get(han) ?? han)
    .replace(/(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (raised) => `^${[...raised].map((digit) => RAISED.indexOf(digit)).join('')}`)
    .replaceAll('∶', ':')
    .replace(/(?<=[^\d.])\.$/, '')
    .trim()
    .replace(WORKING, '')
    .trim()
    .replace(/^\((?=[-+负])(.*)\)$/, '$1')
    .replace(UNIT_IN_BRACKETS, '$1')
    .replace(/^(.*\d)[元块](\d)角(?:(\d)分)?$/, '$1.$2$3元')
    .replace(/^(?:一半|(?:a |one )?half)$/, '0.5');
  const power = POWER.exec(plain);
  if (power) plain = `${power[1]}${Number(`${power[2]}e${power[3]}`)}${power[4]}`;
  return plain.replace(/^([一二三四五六七八九\d])成([一二三四五六七八九\d]?)$/, (_, tens, ones) => {
    const digit = (han: string) => (/\d/.test(han) ? Number(han) : '一二三四五六七八九'.indexOf(han) + 1);
    return `${10 * digit(tens) + (ones === '' ? 0 : digit(ones))}%`;
  });
};
