import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../support/tex/chains.ts';
import { calculationsIn } from '../support/tex/prose.ts';
import { hasWork, lessonArithmetic, questionArithmetic } from './gates/arithmetic.ts';
import { readContent } from './read.ts';
import { lesson, NUMERIC, ZH } from './sample.ts';

const { lessons, questions } = readContent();

describe('the figures', () => {
  it.each(lessons.map((l) => [`${l.locale}/${l.path}`, l] as const))('of %s add up', (_, l) => {
    const { count, faults } = lessonArithmetic(l);
    expect(faults).toEqual([]);
    if (hasWork(l)) expect(count).toBeGreaterThan(0);
  });

  it.each(questions.map((question) => [question.id, question] as const))('of question %s add up', (_, question) => {
    const { count, faults } = questionArithmetic(question);
    expect(faults).toEqual([]);
    if (question.kind === 'numeric') expect(count).toBeGreaterThan(0);
  });
});

describe('a formula', () => {
  it.each([
    ['\\frac{45+123}{45+123+95+33} = \\frac{168}{296} \\approx 0.568', 2],
    ['\\text{DS} = -\\frac{218}{296} = -0.736', 1],
    ['1.65\\sqrt{\\frac{218 \\times 374}{592}} \\approx 19.4', 1],
    ['|-0.5| = 0.5', 1],
    ['\\left(1 + 0.05\\right)^{2} = 1.1025', 1],
    ['2^3 = 8 < 9 \\le 9', 3],
    ['0.568 = 56.8\\%', 1],
    ['1{,}200 \\times 0.3 = 360\\,\\text{元}', 1],
    ['1,250 \\div 5 = 250', 1],
    ['\\sqrt[3]{27} = 3', 1],
    ['2(3+4) = 14', 1],
    ['-2^2 = -4', 1],
    ['12\\,\\text{元}/\\text{杯} \\times 3\\,\\text{杯} = 36\\,\\text{元}', 1],
    ['\\begin{aligned} A &= 1 + 2 \\\\ &= 3 \\\\ B &= 2 \\times 3 = 6 \\end{aligned}', 2],
    ['0.6 \\ne 0.7', 1],
  ])('that holds is let through: %s', (tex, count) => {
    expect(checkArithmetic(tex)).toEqual({ count, faults: [] });
  });

  it.each([
    '\\frac{168}{296} = 0.569',
    '\\frac{168}{296} \\approx 0.57 = 0.58',
    '45 + 123 = 169',
    '-\\frac{218}{296} = 0.736',
    '0.568 = 0.568\\%',
    '\\sqrt{16} = 5',
    '(1 + 0.05)^2 = 1.11',
    '3 < 2',
    '1,250 \\div 5 = 25',
    '\\begin{aligned} A &= 1 + 2 \\\\ &= 4 \\end{aligned}',
    '\\frac{1}{2} = \\frac{2}{3}',
  ])('that is false is refused: %s', (tex) => {
    expect(checkArithmetic(tex).faults).toHaveLength(1);
  });

  it.each(['\\text{Better} = \\frac{A+O}{A+O+M+I}', 'a = 123', 'x^2 + 1 = y', '\\sum_{i=1}^{3} 2 = 6'])(
    'with names is left to the reader: %s',
    (tex) => {
      expect(checkArithmetic(tex)).toEqual({ count: 0, faults: [] });
    },
  );
});

describe('a calculation in a sentence', () => {
  it.each([
    ['分子：A + O = 54 + 54 = 108', ['54 + 54 = 108']],
    ['Better = 108 ÷ 290 ≈ 0.372', ['108 / 290 \\approx  0.372']],
    ['the denominator is 54 + 54 = 108. Next', ['54 + 54 = 108.']],
    ['A + 54 = 108', []],
    ['在28票与19.4之间', []],
  ])('is found in “%s”', (text, found) => {
    expect(calculationsIn(text)).toEqual(found);
  });
});

describe('the gate on arithmetic', () => {
  it('refuses a false line in a lesson, in a formula or in the text', () => {
    expect(lessonArithmetic(lesson('zh', ZH.replace('0.568', '0.586'))).faults).toHaveLength(1);
    expect(lessonArithmetic(lesson('zh', ZH.replace('图说。', '图说：54 + 54 = 180。'))).faults).toHaveLength(1);
    expect(lessonArithmetic(lesson('zh')).faults).toEqual([]);
  });

  it('refuses a false line in a solution', () => {
    expect(questionArithmetic({ ...NUMERIC, trace: [{ zh: '168 ÷ 296 ≈ 0.658', en: '168 ÷ 296 ≈ 0.568' }] }).faults).toHaveLength(
      1,
    );
  });
});
