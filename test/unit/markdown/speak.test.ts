import { describe, expect, it } from 'vitest';
import { mathmlOf } from '../../../src/markdown/formula.ts';
import { speak } from '../../../src/markdown/speak.ts';
import { SAMPLES } from './samples.ts';

const READINGS: ReadonlyArray<readonly [tex: string, zh: string, en: string]> = [
  ['\\frac{168}{296} \\approx 0.57', '296 分之 168 约等于 0.57', '168 over 296 is approximately equal to 0.57'],
  [
    '\\frac{A+O}{A+O+M+I}',
    '分式\uFF0C分子 A 加 O\uFF0C分母 A 加 O 加 M 加 I\uFF0C分式完',
    'the fraction A plus O, over A plus O plus M plus I, end fraction',
  ],
  ['x=-1', 'x 等于负 1', 'x equals negative 1'],
  ['a-b', 'a 减 b', 'a minus b'],
  ['-x-(-y)', '负 x 减左括号负 y 右括号', 'negative x minus open parenthesis negative y close parenthesis'],
  ['a \\times b \\cdot c \\pm d', 'a 乘以 b 乘以 c 加减 d', 'a times b times c plus or minus d'],
  ['a \\ge b \\le c', 'a 大于或等于 b 小于或等于 c', 'a is greater than or equal to b is less than or equal to c'],
  ['\\sqrt{x}', '根号 x', 'the square root of x'],
  [
    '\\sqrt{\\frac{a}{b+1}}',
    '根号下分式\uFF0C分子 a\uFF0C分母 b 加 1\uFF0C分式完\uFF0C根号完',
    'the square root of the fraction a, over b plus 1, end fraction, end root',
  ],
  ['\\sqrt[3]{x}', '3 次根号下 x\uFF0C根号完', 'the root of order 3 of x, end root'],
  ['x_i^2', 'x 下标 i 的平方', 'x sub i squared'],
  ['x^3', 'x 的立方', 'x cubed'],
  ['r^t x', 'r 的 t 次方 x', 'r to the power t, x'],
  ['e^{-x}', 'e 的负 x 次方', 'e to the power negative x'],
  ['r^{t+1}', 'r 的乘方\uFF0C指数 t 加 1\uFF0C指数完', 'r to the power t plus 1, end power'],
  ['x_{t+1}', 'x 下标 t 加 1\uFF0C下标完', 'x sub t plus 1, end sub'],
  ['\\text{CS}^{+}', 'CS 上标加', 'CS superscript plus'],
  ["f'(x)", 'f 撇左括号 x 右括号', 'f prime open parenthesis x close parenthesis'],
  ['\\chi^2', '卡方', 'chi squared'],
  ['\\sum_{i=1}^{n} x_i', '从 i 等于 1 到 n 求和\uFF0Cx 下标 i', 'the sum from i equals 1 to n of x sub i'],
  ['\\sum_{i} x_i', '对 i 求和\uFF0Cx 下标 i', 'the sum over i of x sub i'],
  ['|x|', 'x 的绝对值', 'the absolute value of x'],
  ['|a-b|', '绝对值 a 减 b\uFF0C绝对值完', 'the absolute value of a minus b, end absolute value'],
  ['|x|^2', '绝对值 x\uFF0C绝对值完的平方', 'the absolute value of x, end absolute value squared'],
  ['P(A \\mid B)', 'P 左括号 A 给定 B 右括号', 'P open parenthesis A given B close parenthesis'],
  ['30\\%', '百分之 30', '30 percent'],
  ['30\\,\\%', '百分之 30', '30 percent'],
  ['10{,}000', '10000', '10000'],
  ['¥5', '5 元', '5 yuan'],
  ['\\alpha+\\Delta', '阿尔法加大写德尔塔', 'alpha plus capital delta'],
  ['\\min(a,b)', '最小值左括号 a\uFF0Cb 右括号', 'the minimum of open parenthesis a, b close parenthesis'],
  ['\\max_t x', '对 t 求最大值\uFF0Cx', 'the maximum over t of x'],
  ['\\operatorname*{arg\\,max}_x f', '对 x 求最大值点\uFF0Cf', 'the argument of the maximum over x of f'],
  ['\\lim_{t\\to\\infty} x', 't 趋于无穷大时的极限\uFF0Cx', 'the limit as t goes to infinity of x'],
  ['\\log_2 n', '以 2 为底的对数 n', 'the log to base 2 of n'],
  ['\\mathrm{CLV}=3', 'CLV 等于 3', 'CLV equals 3'],
  ['\\operatorname{CLV}=3', 'CLV 等于 3', 'CLV equals 3'],
  ['\\mathbb{E}[T]', 'E 左方括号 T 右方括号', 'E open bracket T close bracket'],
  ['\\bar{x}', 'x 上横线', 'x bar'],
  ['\\underbrace{a+b}_{c}', '花括号标注 a 加 b\uFF0C标注为 c\uFF0C标注完', 'a plus b, braced and labelled c'],
  [
    '\\begin{aligned} a&=b\\\\ &=-c\\end{aligned}',
    '第 1 行\uFF0Ca 等于 b\uFF1B第 2 行\uFF0C等于负 c',
    'row 1, a equals b; row 2, equals negative c',
  ],
  [
    '\\begin{cases} a & x>0\\\\ b & x\\le 0\\end{cases}',
    '分 2 种情况\uFF1A第 1 种\uFF0Ca\uFF0Cx 大于 0\uFF1B第 2 种\uFF0Cb\uFF0Cx 小于或等于 0\uFF1B情况完',
    '2 cases: case 1, a, x is greater than 0; case 2, b, x is less than or equal to 0; end cases',
  ],
];

describe('speak', () => {
  it.each(READINGS)('reads %s', (tex, zh, en) => {
    const math = mathmlOf(tex, true);
    expect(speak(math, 'zh')).toBe(zh);
    expect(speak(math, 'en')).toBe(en);
  });

  it.each([...SAMPLES, '\\text{CS(x),a}'])('reads %s in Chinese without half-width punctuation', (tex) => {
    expect(speak(mathmlOf(tex, true), 'zh')).not.toMatch(/[,;:?!()]|\.(?!\d)/);
  });

  it.each(SAMPLES)('reads %s in English without a Chinese character', (tex) => {
    expect(speak(mathmlOf(tex, true), 'en')).not.toMatch(/[^\x20-\x7E]/);
  });

  it('reads every part of a formula: leaving any token out changes what is said', () => {
    expect(speak(mathmlOf('a+b', true), 'en')).not.toBe(speak(mathmlOf('a+c', true), 'en'));
    expect(speak(mathmlOf('\\frac{a}{b+c}', true), 'en')).not.toBe(speak(mathmlOf('\\frac{a}{b}+c', true), 'en'));
    expect(speak(mathmlOf('x^{a+b}', true), 'zh')).not.toBe(speak(mathmlOf('x^a+b', true), 'zh'));
  });
});
