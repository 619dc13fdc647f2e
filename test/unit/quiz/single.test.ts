import { describe, expect, it } from 'vitest';
import { grade, validate } from '../../../src/core/quiz/kinds/single.ts';
import type { Single } from '../../../src/core/quiz/question.ts';

const mode: Single = {
  kind: 'single',
  id: 'mode',
  prompt: 'Which is the mode?',
  options: [
    { id: 'must', text: 'Must-be', correct: true, feedback: '101 is the largest.' },
    { id: 'one', text: 'One-dimensional', feedback: '54 votes only.' },
    { id: 'none', text: 'Indifferent', feedback: '81 comes second.' },
  ],
};
const bet: Single = { ...mode, id: 'bet', options: mode.options.map(({ correct: _, ...option }) => option) };

describe('a single choice', () => {
  it('is answerable once an option is chosen', () => {
    expect(validate(mode, null)).toEqual({ ok: false, code: 'nothing-chosen' });
    expect(validate(mode, 'one')).toEqual({ ok: true });
  });

  it('gives its one point for the key', () => {
    expect(grade(mode, 'must')).toEqual({
      verdict: 'right',
      score: 1,
      max: 1,
      parts: [
        { option: 'must', code: 'right' },
        { option: 'one', code: 'left' },
        { option: 'none', code: 'left' },
      ],
    });
  });

  it('gives nothing for another option, and says which one was missed', () => {
    expect(grade(mode, 'none')).toEqual({
      verdict: 'wrong',
      score: 0,
      max: 1,
      parts: [
        { option: 'must', code: 'missed' },
        { option: 'one', code: 'left' },
        { option: 'none', code: 'wrong' },
      ],
    });
  });

  it('is open and worth nothing where no option is right', () => {
    expect(grade(bet, 'one')).toEqual({
      verdict: 'open',
      score: 0,
      max: 0,
      parts: [
        { option: 'must', code: 'left' },
        { option: 'one', code: 'taken' },
        { option: 'none', code: 'left' },
      ],
    });
  });

  it('throws on an option it does not have, naming those it has', () => {
    const fault = new RangeError('unknown option of mode: two (expected one of must, one, none)');
    expect(() => validate(mode, 'two')).toThrow(fault);
    expect(() => grade(mode, 'two')).toThrow(fault);
  });

  it('handed in without a choice earns nothing', () => {
    expect(grade(mode, null)).toMatchObject({ score: 0, max: 1, verdict: 'wrong' });
  });

  it('throws on a question with two keys', () => {
    const two: Single = { ...mode, options: mode.options.map((option) => ({ ...option, correct: true })) };
    expect(() => grade(two, 'must')).toThrow(new RangeError('invalid question mode: 3 correct options (expected one at most)'));
  });
});
