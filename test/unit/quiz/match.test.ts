import { describe, expect, it } from 'vitest';
import { grade, key, parseAnswer, partners, validate } from '../../../src/core/quiz/kinds/match.ts';
import type { Match } from '../../../src/core/quiz/question.ts';
import { match } from '../../component/quiz/questions.ts';

describe('a question of pairs', () => {
  it('offers every partner, the stray ones too', () => {
    expect(partners(match).map(({ id }) => id)).toEqual(['h', 'm', 'i', 'x']);
  });

  it('asks for a partner for each', () => {
    expect(validate(match, { h: 'h' })).toEqual({ ok: false, code: 'items-left', left: 2 });
    expect(validate(match, key(match))).toEqual({ ok: true });
  });

  it('pays for each right pair', () => {
    expect(grade(match, { h: 'h', m: 'i', i: 'm' })).toMatchObject({ verdict: 'partly', score: 1, max: 3 });
    expect(grade(match, key(match))).toMatchObject({ verdict: 'right', score: 3 });
    expect(grade(match, { h: 'x', m: 'x', i: 'x' })).toMatchObject({ verdict: 'wrong', score: 0 });
  });

  it('pays half for a partner that can be argued for', () => {
    const [first, ...rest] = match.pairs;
    const argued = {
      ...match,
      pairs: [{ ...first, also: [{ partner: 'x', reason: 'It can be argued.' }] }, ...rest] as Match['pairs'],
    };
    expect(grade(argued, { ...key(match), h: 'x' })).toMatchObject({
      verdict: 'partly',
      score: 2.5,
      parts: [{ code: 'defensible' }, {}, {}],
    });
    expect(grade(argued, { ...key(match), h: 'm' })).toMatchObject({ score: 2, parts: [{ code: 'wrong' }, {}, {}] });
  });

  it('handed in with a thing left over earns the rest', () => {
    expect(grade(match, { h: 'h', m: 'm' })).toMatchObject({
      score: 2,
      max: 3,
      parts: [{}, {}, { pair: 'i', chosen: '', code: 'left' }],
    });
  });

  it('throws on a partner there is not', () => {
    expect(() => grade(match, { h: 'h', m: 'm', i: 'q' })).toThrow(
      'unknown partner in pairs: “q” for i (expected one of h, m, i, x)',
    );
  });

  it('reads of a stored answer what it still has', () => {
    expect(parseAnswer(match, { h: 'm', gone: 'h', m: 'gone', i: 1 })).toEqual({ h: 'm' });
  });
});
