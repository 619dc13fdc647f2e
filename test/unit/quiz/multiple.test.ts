import { describe, expect, it } from 'vitest';
import { grade, key, parseAnswer, validate } from '../../../src/core/quiz/kinds/multiple.ts';
import type { Marking } from '../../../src/core/quiz/question.ts';
import { multiple } from '../../component/quiz/questions.ts';

const score = (marking: Marking, answer: readonly string[]) => grade({ ...multiple, marking }, answer).score;

describe('a question with several right options', () => {
  it('asks for at least one', () => {
    expect(validate(multiple, [])).toEqual({ ok: false, code: 'nothing-chosen' });
    expect(validate(multiple, ['one'])).toEqual({ ok: true });
  });

  it('marked all or nothing, pays for the exact set only', () => {
    expect(score('all', ['delight', 'attractive'])).toBe(1);
    expect(score('all', ['attractive'])).toBe(0);
    expect(score('all', ['attractive', 'delight', 'one'])).toBe(0);
  });

  it('marked by option, pays a share for each rightly taken or left', () => {
    expect(score('each', ['attractive', 'delight'])).toBe(1);
    expect(score('each', ['attractive'])).toBeCloseTo(2 / 3, 12);
    expect(score('each', ['one'])).toBe(0);
  });

  it('marked 少选得分, pays half for fewer and nothing once one is wrong', () => {
    expect(score('some', ['attractive', 'delight'])).toBe(1);
    expect(score('some', ['attractive'])).toBe(0.5);
    expect(score('some', ['attractive', 'delight', 'one'])).toBe(0);
    expect(score('some', ['one'])).toBe(0);
  });

  it('says what became of every option', () => {
    expect(grade(multiple, ['attractive', 'one']).parts.map(({ code }) => code)).toEqual(['right', 'wrong', 'missed']);
  });

  it('throws on an option it does not have', () => {
    expect(() => grade(multiple, ['z'])).toThrow(
      new RangeError('unknown option of both: z (expected among attractive, one, delight)'),
    );
  });

  it('knows its key, and reads of a stored answer what it still has', () => {
    expect(key(multiple)).toEqual(['attractive', 'delight']);
    expect(parseAnswer(multiple, ['gone', 'delight', 'delight'])).toEqual(['delight']);
    expect(parseAnswer(multiple, 'delight')).toEqual([]);
  });
});
