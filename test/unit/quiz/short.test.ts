import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/core/quiz/kinds/short.ts';
import { validate } from '../../../src/core/quiz/kinds/written.ts';
import type { Short } from '../../../src/core/quiz/question.ts';

const three: Short = {
  kind: 'short',
  id: 'three',
  prompt: 'Which three?',
  count: 3,
};
const answer = (ticked: readonly number[] | null, text = 'written', gaveUp = false) => ({ text, gaveUp, ticked });

describe('a short answer', () => {
  it('may be compared once something is written or the learner gives up', () => {
    expect(validate(three, answer(null))).toEqual({ ok: true });
    expect(validate(three, answer(null, '', true))).toEqual({ ok: true });
    expect(validate(three, answer(null, ''))).toEqual({ ok: false, code: 'nothing-written' });
    expect(validate(three, answer(null, ' \n\u3000'))).toEqual({ ok: false, code: 'nothing-written' });
  });

  it('gives a point for each tick', () => {
    expect(grade(three, answer([0, 2]))).toEqual({
      verdict: 'partly',
      score: 2,
      max: 3,
      parts: [
        { point: 0, code: 'made' },
        { point: 1, code: 'missed' },
        { point: 2, code: 'made' },
      ],
    });
  });

  it('is right with every point and wrong with none', () => {
    expect(grade(three, answer([0, 1, 2]))).toMatchObject({ verdict: 'right', score: 3, max: 3 });
    expect(grade(three, answer([]))).toMatchObject({ verdict: 'wrong', score: 0, max: 3 });
  });

  it('counts a point ticked twice once', () => {
    expect(grade(three, answer([1, 1]))).toMatchObject({ score: 1 });
  });

  it('does not read the text', () => {
    expect(grade(three, answer([0], 'must-be, linear, attractive'))).toEqual(grade(three, answer([0], 'x')));
  });

  it.each([
    ['nothing was written', '', false],
    ['only space was written', ' \n\u3000', false],
    ['the learner gave up', '', true],
    ['the learner gave up over a half-written text', 'must-be', true],
  ])('earns nothing where %s, whatever is ticked', (_, text, gaveUp) => {
    expect(grade(three, answer([0, 1, 2], text, gaveUp))).toMatchObject({ verdict: 'wrong', score: 0, max: 3 });
  });

  it.each([3, -1, 0.5, Number.NaN])('throws on a point it does not have: %s', (index) => {
    expect(() => grade(three, answer([0, index]))).toThrow(new RangeError(`unknown point of three: ${index} (expected 0 to 2)`));
  });

  it('throws when graded before the points were shown', () => {
    expect(() => grade(three, answer(null))).toThrow(
      new RangeError('invalid ticks of three: null (expected indices; show the points first)'),
    );
  });
});
