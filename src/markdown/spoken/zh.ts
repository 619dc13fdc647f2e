import type { Spoken } from './en.ts';
import { greekZh } from './greek-zh.ts';
import { symbolsZh } from './symbols-zh.ts';

const COMMA = '\uFF0C';
const SEMICOLON = '\uFF1B';
/** 半角标点及其全角写法；小数点不在其内。 */
const WIDE: Readonly<Record<string, string>> = {
  ',': COMMA,
  ';': SEMICOLON,
  ':': '\uFF1A',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
};

/** 公式的中文读法。逗号是停顿；由几部分组成的，以「……完」收尾，听的人不会弄混。 */
export const zh = {
  greek: greekZh,
  symbols: symbolsZh,
  signs: { '+': '正', '\u2212': '负', '\u00B1': '正负', '\u2213': '负正' },
  functions: {
    min: '最小值',
    max: '最大值',
    'arg max': '最大值点',
    'arg min': '最小值点',
    ln: '自然对数',
    log: '对数',
    exp: '自然指数',
    lim: '极限',
    Pr: '概率',
  },
  logBase: (base: string) => `以 ${base} 为底的对数`,
  apply: '',
  big: { '\u2211': '和', '\u220F': '积', '\u222B': '积分' },
  bigPlain: (name: string) => `求${name}${COMMA}`,
  bigOver: (name: string, range: string) => `对 ${range} 求${name}${COMMA}`,
  bigFromTo: (name: string, from: string, to: string) => `从 ${from} 到 ${to} 求${name}${COMMA}`,
  functionOver: (name: string, range: string) => `对 ${range} 求${name}${COMMA}`,
  limitAs: (range: string) => `${range} 时的极限${COMMA}`,
  over: (numerator: string, denominator: string) => `${denominator} 分之 ${numerator}`,
  fraction: (numerator: string, denominator: string) =>
    `分式${COMMA}分子 ${numerator}${COMMA}分母 ${denominator}${COMMA}分式完${COMMA}`,
  currency: { $: '美元', '\u00A5': '元' },
  percent: (part: string) => `百分之 ${part}`,
  root: (radicand: string) => `根号 ${radicand}`,
  longRoot: (radicand: string) => `根号下 ${radicand}${COMMA}根号完${COMMA}`,
  nthRoot: (index: string, radicand: string) => `${index} 次根号下 ${radicand}${COMMA}根号完${COMMA}`,
  sub: (base: string, index: string) => `${base} 下标 ${index}`,
  longSub: (base: string, index: string) => `${base} 下标 ${index}${COMMA}下标完${COMMA}`,
  squared: (base: string) => `${base} 的平方`,
  chiSquared: '卡方',
  cubed: (base: string) => `${base} 的立方`,
  power: (base: string, exponent: string) => `${base} 的 ${exponent} 次方`,
  longPower: (base: string, exponent: string) => `${base} 的乘方${COMMA}指数 ${exponent}${COMMA}指数完${COMMA}`,
  sup: (base: string, mark: string) => `${base} 上标 ${mark}`,
  absolute: (inside: string) => `${inside} 的绝对值`,
  longAbsolute: (inside: string) => `绝对值 ${inside}${COMMA}绝对值完${COMMA}`,
  accents: {
    '\u02C9': (base: string) => `${base} 上横线`,
    '\u203E': (base: string) => `${base} 上横线`,
    '^': (base: string) => `${base} 上尖号`,
    '~': (base: string) => `${base} 上波浪号`,
  },
  brace: (inside: string, label: string) => `花括号标注 ${inside}${COMMA}标注为 ${label}${COMMA}标注完${COMMA}`,
  row: (number: number, content: string) => `第 ${number} 行${COMMA}${content}${SEMICOLON}`,
  cases: (count: number) => `分 ${count} 种情况\uFF1A`,
  case: (number: number, content: string) => `第 ${number} 种${COMMA}${content}${SEMICOLON}`,
  endCases: '情况完',
  pause: COMMA,
  finish: (text: string) =>
    text
      .replace(/[,;:?!()]/g, (mark) => WIDE[mark] ?? mark)
      .replace(/ *([\u3000-\u303F\uFF00-\uFFEF]) */g, '$1')
      .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, ''),
  scrolls: `宽公式${COMMA}可左右滚动`,
} satisfies Spoken;
