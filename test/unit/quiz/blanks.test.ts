import { describe, expect, it } from 'vitest';
import { grade, key, parseAnswer, validate } from '../../../src/core/quiz/kinds/fill.ts';
import type { Fill } from '../../../src/core/quiz/question.ts';
import { fill } from '../../component/quiz/questions.ts';

const blank = (id: string, accept: string[]) => ({ id, accept, feedback: `why ${id}`, slips: [] });
const list: Fill = {
  kind: 'fill',
  id: 'kinds',
  prompt: '{a}{b}{c}',
  anyOrder: [['a', 'b', 'c']],
  blanks: [blank('a', ['当然质量', '基本质量']), blank('b', ['期望质量', '质量']), blank('c', ['迷人质量', '质量'])],
};

describe('a question with blanks', () => {
  it('counts the blanks still empty; a space fills none', () => {
    expect(validate(fill, { n: ' ' })).toEqual({ ok: false, code: 'blanks-left', left: 2 });
    expect(validate(fill, { n: 'N', m: '。' })).toEqual({ ok: false, code: 'blanks-left', left: 1 });
    expect(validate(fill, { n: 'N', m: 'x' })).toEqual({ ok: true });
  });

  it('pays for each accepted answer, whatever its width and case', () => {
    expect(grade(fill, { n: 'ｎ', m: 'm ' })).toMatchObject({ verdict: 'right', score: 2, max: 2 });
    expect(grade(fill, { n: 'customers', m: 'N' })).toMatchObject({ verdict: 'partly', score: 1 });
  });

  it('names a slip it foresaw', () => {
    expect(grade(fill, { n: 'm', m: 'n' }).parts).toEqual([
      { blank: 'n', code: 'slip', index: 0 },
      { blank: 'm', code: 'wrong' },
    ]);
  });

  it('takes a list in any order, each answer once', () => {
    expect(grade(list, { a: '迷人质量', b: '基本质量', c: '期望质量' }).score).toBe(3);
    expect(grade(list, { a: '当然质量', b: '基本质量', c: '期望质量' }).parts.map(({ code }) => code)).toEqual([
      'right',
      'twice',
      'right',
    ]);
  });

  it('finds the assignment that pays most', () => {
    expect(grade(list, { a: '质量', b: '当然质量', c: '期望质量' }).score).toBe(3);
    expect(grade(list, { a: '质量', b: '质量', c: '当然质量' }).score).toBe(3);
  });

  it('knows its key and reads stored texts', () => {
    expect(key(fill)).toEqual({ n: 'N', m: 'M' });
    expect(parseAnswer(fill, { n: 'x', gone: 'y', m: 3 })).toEqual({ n: 'x' });
    expect(parseAnswer(fill, null)).toEqual({});
  });
});
