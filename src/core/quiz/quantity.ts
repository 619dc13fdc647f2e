import { halfWidth, type NumberProblem, type ParsedNumber, parseNumber } from '../parse-number.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { englishNumeral } from './english-numeral.ts';
import { plainNotation } from './notation.ts';

/** What a unit measures; units of one family are names of the same thing. */
export type Family = 'money' | 'people' | 'points' | 'times' | 'years' | 'percent';

const SUFFIX: readonly (readonly [Family, RegExp])[] = [
  ['percent', /(?:%|个?百分点|(?<![a-z])per ?cent|(?<![a-z])percentage points?|(?<![a-z])pct)$/],
  ['money', /(?:[元圆块]?人民币|元[钱整]?|圆|块钱?|yuans?|rmb|cny|¥)$/],
  [
    'people',
    /(?:个人|[位名个人](?:会员|顾客|客户|客人|人)?|(?<![a-z])people|(?<![a-z])persons?|(?<![a-z])members?|(?<![a-z])customers?)$/,
  ],
  ['points', /(?:分|(?<![a-z])points?|(?<![a-z])marks?|(?<![a-z])pts?)$/],
  ['years', /(?:周?年整?|-?(?<![a-z])years?|(?<![a-z])yrs?)$/],
  ['times', /(?:倍|(?<![a-z])times|-?\bfold|x|×|: ?1|比 ?[1一]|(?<![a-z])to (?:1|one))$/],
];
/** What may be said before a number: a name and an equals sign, or that it is about so much. */
const SAID =
  /^(?:[a-z\u4e00-\u9fff]{1,12} ?[=≈] ?|[=≈~] ?|[a-z]{1,6} ?(?=大?约|等于|[是为])|(?:大约|大概|约)?(?:等于|[是为])|大约|大概|约|答案?[是为]?:? ?|(?:折合|合计|一?共|总共|平均|占|现值|终值|结果|价值|利润|差距|比例)(?:约?[是为]|等于|:)? ?|(?:the )?[a-z]{1,8}(?: is|:| equals) |equals |it's |(?:about|approximately|approx\.?|around|roughly|ca\.?) )/;
const MONEY = /^(?:cn¥|¥|rmb|cny|yuan|人民币) ?/;
const SIGN = /^(?:负的?|-|\+|(?:minus|negative)\b) ?/;
const SCALE: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, thousand: 3, million: 6 };

/** The family a question's own unit belongs to; none where it is a unit of its own. Example: familyOf('元') is 'money'. */
export const familyOf = (unit: string): Family | undefined =>
  SUFFIX.find(([, names]) => names.test(` ${halfWidth(unit).toLowerCase()}`))?.[0];

/** A number in digits, in Chinese numerals or in both (3.5万), unsigned; null where it is none. */
const magnitude = (text: string): number | null => {
  const [, digits = '', scale = ''] = /^([\d., ]+?) ?(百万|千万|千|万|亿|thousand|million)?$/.exec(text) ?? [];
  if (digits !== '') {
    const parsed = parseNumber(digits);
    // The exponent shifts the point; a product would add float noise.
    return parsed.ok ? (scale === '' ? parsed.value : Number(`${parsed.value}e${SCALE[scale]}`)) : null;
  }
  if (/^[a-z][a-z -]*$/.test(text)) return englishNumeral(text);
  const [, run = '', decimals] = /^([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?$/.exec(text) ?? [];
  const value = chineseNumeral(run);
  return value === null || decimals === undefined
    ? value
    : Number(`${value}.${`${chineseNumeral(decimals)}`.padStart(decimals.length, '0')}`);
};

export type Quantity =
  | { readonly ok: true; readonly value: number; readonly family?: Family }
  | ({ readonly ok: false } & NumberProblem);

/**
 * Reads one number with whatever a learner writes around it: `T=12`, ≈ and 约, 负 and minus, ¥ and 元, 万 and million, numerals of either
 * language, powers of ten, 百分之 and per cent, and a unit, whose family is told. A percentage keeps its digits (56.8% has the value 56.8 and the family percent).
 * What cannot be read is refused by the code of `parseNumber`, never guessed at. Throws nothing.
 * Example: readQuantity('约¥1.2万') is 12000, money.
 */
export const readQuantity = (text: string): Quantity => {
  const refused = (): Quantity => {
    const parsed: ParsedNumber = parseNumber(text);
    return parsed.ok ? { ok: false, code: 'not-a-number', text } : parsed;
  };
  let rest = plainNotation(text);
  for (let said = SAID.exec(rest); said; said = SAID.exec(rest)) rest = rest.slice(said[0].length);
  let family: Family | undefined;
  let negative = false;
  const takeSign = (): boolean => {
    const sign = SIGN.exec(rest);
    negative = sign !== null && !sign[0].startsWith('+');
    rest = rest.slice(sign?.[0].length ?? 0);
    return sign !== null;
  };
  const signed = takeSign();
  if (MONEY.test(rest)) {
    family = 'money';
    rest = rest.replace(MONEY, '');
    if (/^(?:[元圆块]|¥|yuan|rmb|cny)/.test(rest)) return refused();
    if (!signed) takeSign();
  }
  if (rest.startsWith('百分之')) {
    family = 'percent';
    rest = rest.slice(3);
    if (!signed) takeSign();
  } else {
    const [named, names] = SUFFIX.find(([, names]) => names.test(rest)) ?? [];
    if (named && names && family !== undefined && named !== family) return refused();
    if (names) rest = rest.replace(names, '').trim();
    family = named ?? family;
  }
  if (rest === '' && family !== undefined) return { ok: false, code: 'nothing-typed' };
  const value = magnitude(rest.replace(/\.$/, '').trim());
  if (value === null) return refused();
  return { ok: true, value: (negative ? -value : value) + 0, ...(family && { family }) };
};
