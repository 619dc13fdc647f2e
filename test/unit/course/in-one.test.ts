import { describe, expect, expectTypeOf, it } from 'vitest';
import { inOne } from '../../../src/course/in-one.ts';

const both = (text: string) => ({ zh: `${text}中`, en: text });

describe('one language of a value', () => {
  it('takes the place of both, at any depth', () => {
    const value = {
      id: 'a',
      prompt: both('p'),
      options: [{ text: both('o'), correct: true as const }],
      accept: { zh: ['甲'], en: ['A', 'B'] },
    };
    expect(inOne(value, 'en')).toEqual({ id: 'a', prompt: 'p', options: [{ text: 'o', correct: true }], accept: ['A', 'B'] });
    expect(inOne(value, 'zh').options[0]?.text).toBe('o中');
    expectTypeOf(inOne(value, 'en').accept).toEqualTypeOf<string[]>();
  });

  it('leaves alone what is no pair of languages', () => {
    const term = { id: 't', zh: '词', en: 'term' };
    for (const value of [term, { zh: '词' }, { id: 't', en: 'term' }, null, 3, 'text', [1, [2]]])
      expect(inOne(value, 'en')).toEqual(value);
  });
});
