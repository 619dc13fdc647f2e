import { describe, expect, it } from 'vitest';
import { quiz as en } from '../../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../../src/i18n/zh/quiz.ts';
import { numberKey, solution } from '../../../src/widgets/quiz/answer-key.ts';
import { better, judge, short, single } from '../../component/quiz/questions.ts';

describe('solution', () => {
  it('gives each option of a single choice with its reason, the key ticked', () => {
    expect(solution(single, en)).toEqual(['✓ Must-be — 101 is the largest.', '✗ Indifferent — 81 comes second.']);
  });

  it('ticks nothing where no option is right', () => {
    const bet = { ...single, options: single.options.map(({ correct: _, ...option }) => option) };
    expect(solution(bet, zh)).toEqual(['Must-be——101 is the largest.', 'Indifferent——81 comes second.']);
  });

  it('judges both judgements', () => {
    expect(solution(judge, zh)).toEqual(['✗ 对——That is one-dimensional quality.', '✓ 错——It bends upwards.']);
  });

  it('gives a number with its unit and the worked lines', () => {
    expect(solution({ ...better, answer: -0.73649, unit: '元' }, zh)).toEqual(['答案：−0.736元', '168 ÷ 296 = 0.568']);
  });

  it('gives a model answer and its points, numbered', () => {
    expect(solution(short, en)).toEqual(['The model answer.', '1. first point', '2. second point']);
  });
});

describe('numberKey', () => {
  it('sets a space before a Latin unit only', () => {
    expect(numberKey({ ...better, answer: 12, decimals: 0, unit: 'cups' })).toBe('12 cups');
    expect(numberKey({ ...better, answer: 56.8, decimals: 1, unit: '%' })).toBe('56.8%');
    expect(numberKey({ ...better, answer: 0.568, decimals: 3 })).toBe('0.568');
  });
});
