import { describe, expect, it } from 'vitest';
import { grade, validate } from '../../../src/core/quiz/kinds/judge.ts';
import type { Judge } from '../../../src/core/quiz/question.ts';

const linear: Judge = {
  kind: 'judge',
  id: 'linear',
  prompt: 'Attractive quality is linear.',
  answer: false,
  feedback: { true: 'That is one-dimensional quality.', false: 'It bends upwards.' },
};

describe('a judgement', () => {
  it('is answerable once true or false is chosen, false included', () => {
    expect(validate(linear, null)).toEqual({ ok: false, code: 'nothing-chosen' });
    expect(validate(linear, true)).toEqual({ ok: true });
    expect(validate(linear, false)).toEqual({ ok: true });
  });

  it('gives its one point for the right judgement', () => {
    expect(grade(linear, false)).toEqual({
      verdict: 'right',
      score: 1,
      max: 1,
      parts: [
        { option: true, code: 'left' },
        { option: false, code: 'right' },
      ],
    });
    expect(grade({ ...linear, answer: true }, true)).toMatchObject({ verdict: 'right', score: 1 });
  });

  it('gives nothing for the wrong one, and says which was missed', () => {
    expect(grade(linear, true)).toEqual({
      verdict: 'wrong',
      score: 0,
      max: 1,
      parts: [
        { option: true, code: 'wrong' },
        { option: false, code: 'missed' },
      ],
    });
  });

  it('handed in without a judgement earns nothing', () => {
    expect(grade(linear, null)).toMatchObject({ score: 0, max: 1, verdict: 'wrong' });
  });
});
