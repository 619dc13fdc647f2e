import { describe, expect, it } from 'vitest';
import { drawNumeric } from '../../../src/core/quiz/draw.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { solution as linesOf } from '../../../src/core/quiz/solution.ts';
import { quiz as en } from '../../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../../src/i18n/zh/quiz.ts';
import { numberKey, solutionText } from '../../../src/widgets/quiz/answer-key.ts';
import { better, classify, fill, judge, match, order, short, single } from '../../component/quiz/questions.ts';

/** As it is printed. */
const solution = (question: Question, strings: typeof en, seed: number) =>
  linesOf(question, seed).map((line) => solutionText(line, strings));

describe('solution', () => {
  it('gives each option of a single choice with its reason, the key ticked', () => {
    expect(solution(single, en, 1)).toEqual(['✓ Must-be — 101 is the largest.', '✗ Indifferent — 81 comes second.']);
  });

  it('ticks nothing where no option is right', () => {
    const bet = { ...single, options: single.options.map(({ correct: _, ...option }) => option) };
    expect(solution(bet, zh, 1)).toEqual(['Must-be——101 is the largest.', 'Indifferent——81 comes second.']);
  });

  it('judges both judgements', () => {
    expect(solution(judge, zh, 1)).toEqual(['✗ 对——That is one-dimensional quality.', '✓ 错——It bends upwards.']);
  });

  it('gives a number with its unit and the worked lines', () => {
    expect(solution({ ...better, answer: -0.73649, unit: '元' }, zh, 1)).toEqual(['答案：−0.736元', '168 ÷ 296 = 0.568']);
  });

  it('says nothing of a written answer, whose model is kept out of sight', () => {
    expect(solution(short, en, 1)).toEqual([]);
  });

  it('gives blanks, pairs, kinds and steps with their reasons', () => {
    expect(solution(fill, en, 1)).toEqual(['N. All customers.', 'M. Lost each year.']);
    expect(solution(match, zh, 1)[0]).toBe('hygiene：absent, it annoys。because h');
    expect(solution(classify, en, 1)[1]).toBe('a suggestion: from. they hold it');
    expect(solution(order, en, 1)).toEqual(['1. explore. first', '2. build. then', '3. settle. last']);
    const sentences = { ...order, steps: order.steps.map((step) => ({ ...step, text: `${step.text}.` })) };
    expect(solution(sentences, en, 1), 'one full stop').toEqual(solution(order, en, 1));
  });
});

const drawn = drawNumeric(better, 1);

describe('numberKey', () => {
  it('sets a space before a Latin unit only', () => {
    expect(numberKey({ ...drawn, answer: 12, decimals: 0, unit: 'cups' })).toBe('12 cups');
    expect(numberKey({ ...drawn, answer: 56.8, decimals: 1, unit: '%' })).toBe('56.8%');
    expect(numberKey({ ...drawn, answer: 0.568, decimals: 3 })).toBe('0.568');
  });
});
