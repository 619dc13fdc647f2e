import { describe, expect, it } from 'vitest';
import { classifyBody, matchBody, orderBody } from '../../../../../src/core/exchange/import/assemble/arrange.ts';
import type { Parts } from '../../../../../src/core/exchange/import/assemble/body.ts';

const parts = (prompt: string, options: readonly string[], key: string | null): Parts => ({
  ...{ id: 'q', prompt, options, key, note: '' },
});
const STEM = '连一连。\n（1）甲\n（2）乙';
const matched = (stem: string, options: readonly string[], key: string | null) => {
  const { body, flags } = matchBody(parts(stem, options, key));
  if (body.kind !== 'match') throw new Error(body.kind);
  return { prompt: body.prompt, pairs: body.pairs.map(({ left, right }) => `${left}-${right}`), extra: body.extra, flags };
};

describe('pairs to match', () => {
  it.each([
    '（1）-B；（2）-A',
    '(1)B (2)A',
    '1-B,2-A',
    '1B2A',
    '①B②A',
    '1. b; 2. a',
    '1、（B）2、（A）',
    '(1)—>B (2)=A',
    '1对B，2对A',
    '2-A；1-B',
    '( 1 )-B；( 2 )-A',
  ])('are read from the key %s', (key) => {
    expect(matched(STEM, ['子', '丑'], key)).toEqual({ prompt: '连一连。', pairs: ['甲-丑', '乙-子'], extra: [], flags: [] });
  });

  it.each([['1. 甲\n2、乙'], ['(1) 甲\n① 丙\n② 乙'.replace('① 丙\n', '')], [' 1) 甲 \n２）乙']])(
    'are the numbered lines of the stem: %j',
    (stem) => {
      expect(matched(`连\n一连。\n${stem}`, ['子', '丑'], '1A2B')).toMatchObject({
        prompt: '连\n一连。',
        pairs: ['甲-子', '乙-丑'],
      });
    },
  );

  it('may be more than nine', () => {
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
    for (const [number, key] of [
      [(n: number) => `(${n})`, (n: number) => `(${n})-A;`],
      [(n: number) => `${n}.`, (n: number) => `${n}A`],
    ] as const) {
      const found = matched(numbers.map((n) => `${number(n)}甲`).join('\n'), ['子'], numbers.map(key).join(''));
      expect([found.pairs, found.flags]).toEqual([numbers.map(() => '甲-子'), []]);
    }
    expect(matched('\n甲\n\n见(1)处\n1. 一', ['子'], '1A').prompt).toBe('甲\n\n见(1)处');
  });

  it('go on over lines that have no number, or not the next', () => {
    expect(matched('甲乙。\n1. 子\n丑\n5. 寅\n2. 卯', ['一', '二'], '1A2B').pairs).toEqual(['子\n丑\n5. 寅-一', '卯-二']);
    expect(matched('1.5 倍\n1. 子\n2. 丑', ['一', '二'], '1A2B')).toMatchObject({ prompt: '1.5 倍', pairs: ['子-一', '丑-二'] });
  });

  it('leave over what no pair has, with names of its own', () => {
    const { body } = matchBody(parts(STEM, ['子', '丑', '寅'], '1A2C'));
    expect(body).toEqual({
      ...{ kind: 'match', id: 'q', prompt: '连一连。' },
      pairs: [
        { id: 'p1', left: '甲', right: '子', feedback: '', also: [] },
        { id: 'p2', left: '乙', right: '寅', feedback: '', also: [] },
      ],
      extra: [{ id: 'x-b', text: '丑', feedback: '' }],
    });
  });

  it.each([
    ['no key', null, ['no-answer']],
    ['a key that says there is none', '略', ['no-answer']],
    ['a key that says nothing of them', '不知', ['bad-answer']],
    ['a letter that no option has', '1C2C', ['bad-answer']],
  ])('with %s are pairs without a partner', (_, key, flags) => {
    expect(matched(STEM, ['子', '丑'], key)).toMatchObject({ pairs: ['甲-', '乙-'], flags });
  });

  it('with half a key keep what is known, with a sign', () => {
    expect(matched(STEM, ['子', '丑'], '1B')).toMatchObject({ pairs: ['甲-丑', '乙-'], flags: ['bad-answer'] });
    expect(matched('甲', ['子', '丑'], '1B')).toMatchObject({ prompt: '甲', pairs: [], flags: ['bad-answer'] });
  });
});

it('items to sort are the numbered lines of the stem, their categories the options', () => {
  const { body, flags } = classifyBody(parts(STEM, ['子', '丑'], '1B'));
  expect([body, flags]).toEqual([
    {
      ...{ kind: 'classify', id: 'q', prompt: '连一连。', hint: '', partMark: 0.5 },
      categories: [
        { id: 'a', name: '子', gist: '' },
        { id: 'b', name: '丑', gist: '' },
      ],
      items: [
        { id: 'i1', text: '甲', primary: 'b', reason: '', also: [] },
        { id: 'i2', text: '乙', primary: '', reason: '', also: [] },
      ],
    },
    ['bad-answer'],
  ]);
});

it('steps in their right order say nothing more', () => {
  const step = (id: string, text: string) => ({ id, text, feedback: '' });
  expect(orderBody(parts('甲', ['子', '丑'], 'BA')).body).toEqual({
    ...{ kind: 'order', id: 'q', prompt: '甲', steps: [step('b', '丑'), step('a', '子')], also: [] },
  });
});

describe('steps to order', () => {
  const ordered = (key: string | null) => {
    const { body, flags } = orderBody(parts('甲', ['子', '丑', '寅'], key));
    if (body.kind !== 'order') throw new Error(body.kind);
    return [body.steps.map(({ id, text }) => id + text).join(), body.unordered === true, flags];
  };
  it.each(['BCA', 'B—C—A', 'B->C->A', 'B、C、A', 'B→→C→→A', 'bca'])('come in the order of the key %s', (key) => {
    expect(ordered(key)).toEqual(['b丑,c寅,a子', false, []]);
  });
  it.each([
    [null, 'no-answer'],
    ['略', 'no-answer'],
    ['BC', 'bad-answer'],
    ['BCD', 'bad-answer'],
    ['不知', 'bad-answer'],
  ])('stand as they are listed where the key is %s', (key, flag) => {
    expect(ordered(key)).toEqual(['a子,b丑,c寅', true, [flag]]);
  });
});
