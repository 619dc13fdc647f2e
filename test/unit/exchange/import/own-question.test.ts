import { describe, expect, it } from 'vitest';
import { explanationIn, withExplanation } from '../../../../src/core/exchange/import/explanation.ts';
import { hasKey, type OwnBody, type OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';
import { sameContent } from '../../../../src/core/exchange/import/same-content.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';

type Of<Kind extends OwnBody['kind']> = Extract<OwnBody, { kind: Kind }>;
const base = { id: 'q', prompt: '甲' };
const option = (id: string, correct: boolean, text = id, feedback = '') => ({
  id,
  text,
  feedback,
  ...(correct && { correct: true as const }),
});
const blank = (id: string, ...accept: readonly string[]) => ({ id, accept, feedback: '', slips: [] });
const sorted = (id: string, primary: string, text = '一') => ({ id, text, primary, reason: '', also: [] });
const pair = (id: string, right: string, left = '一') => ({ id, left, right, feedback: '', also: [] });
const step = (id: string, text = id) => ({ id, text, feedback: '' });

const single: Of<'single'> = { ...base, kind: 'single', options: [option('a', false), option('b', true)] };
const multiple: Of<'multiple'> = {
  ...base,
  kind: 'multiple',
  marking: 'some',
  options: [option('a', true), option('b', true), option('c', false)],
};
const judge: Of<'judge'> = { ...base, kind: 'judge', answer: true, feedback: { true: '', false: '' } };
const fill: Of<'fill'> = {
  ...base,
  kind: 'fill',
  prompt: '甲{x}与{y}',
  blanks: [blank('x', '子'), blank('y', '丑')],
  anyOrder: [],
};
const numeric: Of<'numeric'> = {
  ...{ ...base, kind: 'numeric', answer: 2, tolerance: 0, decimals: 0, draw: {}, where: [], also: [], traps: [], trace: [] },
};
const classify: Of<'classify'> = {
  ...{ ...base, kind: 'classify', hint: '', partMark: 0.5 },
  categories: [
    { id: 'c', name: '子', gist: '' },
    { id: 'd', name: '丑', gist: '' },
  ],
  items: [sorted('i', 'c'), sorted('j', 'd')],
};
const match: Of<'match'> = {
  ...base,
  kind: 'match',
  pairs: [pair('p', '子'), pair('r', '丑')],
  extra: [{ id: 'x', text: '寅', feedback: '' }],
};
const order: Of<'order'> = { ...base, kind: 'order', steps: [step('s'), step('t')], also: [] };
const short: Of<'short'> = { ...base, kind: 'short', count: 1 };
const essay: Of<'essay'> = { ...base, kind: 'essay', marks: [2] };
const ALL = { single, multiple, judge, fill, numeric, classify, match, order, short, essay } as const;

describe('the key of a question is known', () => {
  it.each(Object.entries(ALL))('of a %s that has it', (_, body) => {
    expect(hasKey(body)).toBe(true);
  });
  it.each<[string, OwnBody]>([
    ['a single without a right option', { ...single, options: [option('a', false)] }],
    ['a multiple without one', { ...multiple, options: [] }],
    ['a judgement without an answer', { ...judge, answer: null }],
    ['a sum without a result', { ...numeric, answer: null }],
    ['blanks of which one accepts nothing', { ...fill, blanks: [blank('x', '子'), blank('y')] }],
    ['a text without blanks', { ...fill, blanks: [] }],
    ['items of which one stands nowhere', { ...classify, items: [sorted('i', 'c'), sorted('j', '')] }],
    ['no items', { ...classify, items: [] }],
    ['pairs of which one has no partner', { ...match, pairs: [pair('p', '子'), pair('r', '')] }],
    ['no pairs', { ...match, pairs: [] }],
    ['steps that are in no order', { ...order, unordered: true }],
    ['no steps', { ...order, steps: [] }],
  ])('and not of %s', (_, body) => {
    expect(hasKey(body)).toBe(false);
  });
});

const own = (body: OwnBody, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ body, explanation: '', points: [], model: '', marks: null, level: '', tags: [], material: '' },
  ...more,
});

describe('two questions say the same', () => {
  it.each<[string, OwnBody, OwnBody]>([
    ['options', single, { ...single, id: 'z', options: [option('y', false, 'a'), option('z', true, 'b')] }],
    ['blanks', fill, { ...fill, prompt: '甲{u}与{v}', blanks: [blank('u', '子'), blank('v', '丑')] }],
    [
      'categories',
      classify,
      {
        ...classify,
        categories: [
          { id: 'm', name: '子', gist: '' },
          { id: 'n', name: '丑', gist: '' },
        ],
        items: [sorted('k', 'm'), sorted('l', 'n')],
      },
    ],
    ['pairs', match, { ...match, pairs: [pair('k', '子'), pair('l', '丑')], extra: [{ id: 'z', text: '寅', feedback: '' }] }],
    ['steps', order, { ...order, steps: [step('k', 's'), step('l', 't')] }],
  ])('whatever their %s are called', (_, one, other) => {
    expect(sameContent(own(one), own(other))).toBe(true);
  });

  it.each<[string, OwnBody, readonly OwnBody[]]>([
    [
      'single',
      single,
      [
        { ...single, options: [option('a', true), option('b', true)] },
        { ...single, options: [option('a', false, 'x'), option('b', true)] },
        { ...single, options: [option('a', false, 'a', '话'), option('b', true)] },
      ],
    ],
    [
      'multiple',
      multiple,
      [
        { ...multiple, marking: 'all' },
        { ...multiple, options: multiple.options.slice(1) },
      ],
    ],
    [
      'judge',
      judge,
      [
        { ...judge, answer: false },
        { ...judge, answer: null },
        { ...judge, feedback: { true: '话', false: '' } },
        { ...judge, feedback: { true: '', false: '话' } },
      ],
    ],
    [
      'fill',
      fill,
      [
        { ...fill, prompt: '甲{y}与{x-1}' },
        { ...fill, prompt: '甲{x-1}与{y}{z}' },
        { ...fill, blanks: [blank('x-1', '寅'), blank('y', '丑')] },
        { ...fill, anyOrder: [['x-1', 'y']] },
        { ...fill, blanks: [{ ...blank('x-1', '子'), feedback: '话' }, blank('y', '丑')] },
      ],
    ],
    [
      'numeric',
      numeric,
      [
        { ...numeric, answer: 3 },
        { ...numeric, tolerance: 1 },
        { ...numeric, decimals: 1 },
        { ...numeric, unit: '元' },
        { ...numeric, trace: ['话'] },
      ],
    ],
    [
      'classify',
      classify,
      [
        { ...classify, hint: '话' },
        { ...classify, items: [sorted('i', 'd'), sorted('j', 'd')] },
        { ...classify, items: [sorted('i', 'c', '二'), sorted('j', 'd')] },
        { ...classify, items: [{ ...sorted('i', 'c'), reason: '话' }, sorted('j', 'd')] },
        { ...classify, categories: classify.categories.map((category) => ({ ...category, gist: '话' })) },
        { ...classify, items: [sorted('i', ''), sorted('j', 'd')] },
      ],
    ],
    [
      'match',
      match,
      [
        { ...match, extra: [] },
        { ...match, extra: [{ id: 'x', text: '卯', feedback: '' }] },
        { ...match, extra: [{ id: 'x', text: '寅', feedback: '话' }] },
        { ...match, pairs: [pair('p', '丑'), pair('r', '子')] },
        { ...match, pairs: [pair('p', '子', '二'), pair('r', '丑')] },
      ],
    ],
    [
      'order',
      order,
      [
        { ...order, unordered: true },
        { ...order, steps: [step('t'), step('s')] },
        { ...order, steps: [{ ...step('s'), feedback: '话' }, step('t')] },
      ],
    ],
    ['short', short, [{ ...essay }]],
  ])('of the kind %s, and else not', (_, body, others) => {
    expect(sameContent(own(body), own({ ...body }))).toBe(true);
    for (const other of [...others, { ...body, prompt: '乙' } as OwnBody])
      expect([other, sameContent(own(body), own(other))]).toEqual([other, false]);
    const said: readonly Partial<OwnQuestion>[] = [
      { explanation: '话' },
      { points: [{ text: '一', marks: 1 }] },
      { model: '话' },
      { marks: 1 },
      { level: '易' },
      { tags: ['子'] },
      { material: '丑' },
    ];
    for (const more of said) expect([more, sameContent(own(body), own(body, more))]).toEqual([more, false]);
  });
});

describe('the explanation of the whole', () => {
  const closed = { single, multiple, judge, fill, numeric, classify, match, order } as unknown as Readonly<
    Record<string, Question>
  >;
  it.each(Object.entries(closed))('of a %s goes with the question and comes out of it again', (_, question) => {
    const told = withExplanation(question, '因为\n所以');
    expect(told).not.toEqual(question);
    expect(explanationIn(told)).toEqual({ question, explanation: '因为\n所以' });
    expect([withExplanation(question, ''), explanationIn(question)]).toEqual([question, { question, explanation: '' }]);
  });

  it('stands with the key: the right option, the right side, the first part', () => {
    expect(withExplanation(single as Question, '因为')).toMatchObject({ options: [{ feedback: '' }, { feedback: '因为' }] });
    expect(withExplanation({ ...single, options: [option('a', false), option('b', false)] }, '因为')).toMatchObject({
      options: [{ feedback: '因为' }, { feedback: '' }],
    });
    expect(withExplanation(judge as Question, '因为')).toMatchObject({ feedback: { true: '因为', false: '' } });
    expect(withExplanation({ ...judge, answer: false }, '因为')).toMatchObject({ feedback: { true: '', false: '因为' } });
    expect(withExplanation(fill, '因为')).toMatchObject({ blanks: [{ feedback: '因为' }, { feedback: '' }] });
    expect(explanationIn({ ...judge, answer: false, feedback: { true: '', false: '因为' } }).explanation).toBe('因为');
  });

  it('stands behind what is said there already, and none is taken from several', () => {
    const said: Question = { ...single, options: [option('a', false, 'a', '不'), option('b', true, 'b', '对')] };
    expect(withExplanation(said, '因为')).toMatchObject({ options: [{ feedback: '不' }, { feedback: '对\n因为' }] });
    expect(explanationIn(said)).toEqual({ question: said, explanation: '' });
    const other: Question = { ...single, options: [option('a', false, 'a', '不'), option('b', true)] };
    expect(explanationIn(other)).toEqual({ question: other, explanation: '' });
    const both: Question = { ...judge, answer: true, feedback: { true: '对', false: '不' } };
    expect(explanationIn(both)).toEqual({ question: both, explanation: '' });
    for (const written of [short, essay]) {
      expect(withExplanation(written, '因为')).toEqual(written);
      expect(explanationIn(written)).toEqual({ question: written, explanation: '' });
    }
  });
});
