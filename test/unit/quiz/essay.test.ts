import { describe, expect, it } from 'vitest';
import { grade, parseAnswer } from '../../../src/core/quiz/kinds/essay.ts';
import { suggested } from '../../../src/core/quiz/kinds/written.ts';
import { essay } from '../../component/quiz/questions.ts';

const answer = (ticked: readonly number[] | null) => ({ text: 'x', gaveUp: false, ticked });

describe('an essay', () => {
  it('sums the marks of the points ticked', () => {
    expect(grade(essay, answer([0]))).toMatchObject({ verdict: 'partly', score: 3, max: 5 });
    expect(grade(essay, answer([1, 0]))).toMatchObject({ verdict: 'right', score: 5 });
  });

  it('reads a stored answer; a point gone takes its tick along', () => {
    expect(parseAnswer(essay, { text: 'mine', ticked: [0, 7] })).toEqual({ text: 'mine', gaveUp: false, ticked: [0] });
    expect(parseAnswer(essay, 'mine')).toEqual({ text: '', gaveUp: false, ticked: null });
  });
});

describe('keywords', () => {
  const rubric = { points: ['p', 'q', 'r'], keywords: [['回头客', '老客户'], [], ['5%']], model: [] };
  it('suggest the points whose words the text holds, and nothing more', () => {
    expect(suggested(rubric, '要留住「老 客户」。')).toEqual([0]);
    expect(suggested(rubric, '百分之五')).toEqual([2]);
    expect(suggested(rubric, '')).toEqual([]);
  });
});
