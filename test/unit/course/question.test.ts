import { describe, expect, it } from 'vitest';
import { questionIn, rubricIn } from '../../../src/course/question.ts';
import { type Question, question } from '../../../src/schemas/question/question.ts';

const both = (text: string) => ({ zh: `${text}中`, en: `${text} en` });
const common = {
  id: 'q',
  concept: 'kano',
  points: ['kano.2', 'kano.1'],
  level: 'apply',
  prompt: both('prompt'),
  source: 'kano-1984',
};
const parse = (rest: object): Question => question.parse({ ...common, ...rest });
const points = new Map([
  ['kano.1', both('one')],
  ['kano.2', both('two')],
]);

describe('a question in one language', () => {
  it('keeps of a single choice what its widget needs, in one language', () => {
    const options = [
      { id: 'a', text: both('a'), correct: true, feedback: both('why a') },
      { id: 'b', text: both('b'), feedback: both('why b') },
    ];
    expect(questionIn(parse({ kind: 'single', options }), 'zh', [])).toStrictEqual({
      kind: 'single',
      id: 'q',
      prompt: 'prompt中',
      options: [
        { id: 'a', text: 'a中', correct: true, feedback: 'why a中' },
        { id: 'b', text: 'b中', feedback: 'why b中' },
      ],
    });
  });

  it('keeps both reasons of a judgement', () => {
    const bank = parse({ kind: 'judge', answer: false, feedback: { true: both('t'), false: both('f') } });
    expect(questionIn(bank, 'en', [])).toStrictEqual({
      kind: 'judge',
      id: 'q',
      prompt: 'prompt en',
      answer: false,
      feedback: { true: 't en', false: 'f en' },
    });
  });

  it('keeps the figures of a numeric question and words its unit, traps and trace', () => {
    const bank = parse({
      kind: 'numeric',
      answer: 0.5,
      also: ['n / 3'],
      tolerance: 0.01,
      decimals: 2,
      unit: both('unit'),
      traps: [{ value: 1, feedback: both('trap') }],
      trace: [both('line')],
    });
    expect(questionIn(bank, 'en', [])).toStrictEqual({
      kind: 'numeric',
      id: 'q',
      prompt: 'prompt en',
      draw: {},
      where: [],
      answer: 0.5,
      also: ['n / 3'],
      tolerance: 0.01,
      decimals: 2,
      unit: 'unit en',
      traps: [{ value: 1, feedback: 'trap en' }],
      trace: ['line en'],
    });
  });

  it('leaves out a unit the bank leaves out', () => {
    const bank = parse({ kind: 'numeric', answer: 1, tolerance: 0.1, decimals: 0, trace: [both('line')] });
    expect(questionIn(bank, 'zh', [])).not.toHaveProperty('unit');
  });

  it('keeps the model and the points of a written question out', () => {
    expect(questionIn(parse({ kind: 'short', model: both('model') }), 'zh', [])).toStrictEqual({
      kind: 'short',
      id: 'q',
      prompt: 'prompt中',
      count: 2,
    });
  });

  it('keeps of an essay the marks of its points', () => {
    const exemplar = [
      { text: both('one'), points: ['kano.1'] },
      { text: both('two'), points: ['kano.2'] },
    ];
    expect(questionIn(parse({ kind: 'essay', marks: [2, 3], exemplar }), 'en', [])).toStrictEqual({
      kind: 'essay',
      id: 'q',
      prompt: 'prompt en',
      marks: [2, 3],
    });
  });

  it.each([
    [0, 0.5],
    [2, 0.005],
  ])('takes half of the last of %i places for a tolerance that is not given', (decimals, tolerance) => {
    expect(questionIn(parse({ kind: 'numeric', answer: 1, decimals, trace: [both('line')] }), 'en', [])).toMatchObject({
      tolerance,
    });
  });

  it('returns what survives the way into an island', () => {
    const short = questionIn(parse({ kind: 'short', model: both('model') }), 'en', []);
    expect(JSON.parse(JSON.stringify(short))).toStrictEqual(short);
  });
});

describe('a rubric', () => {
  const short = parse({ kind: 'short', model: both('model'), keywords: { 'kano.1': { zh: ['词'], en: ['word'] } } }) as never;

  it('looks up the points in the question’s own order, with their keywords', () => {
    expect(rubricIn(short, 'zh', points)).toStrictEqual({
      points: ['two中', 'one中'],
      keywords: [[], ['词']],
      model: [{ text: 'model中', points: [] }],
    });
  });

  it('numbers the points each paragraph of an exemplar makes', () => {
    const essay = parse({
      kind: 'essay',
      marks: [2, 3],
      exemplar: [{ text: both('opening') }, { text: both('body'), points: ['kano.1', 'kano.2'] }],
    }) as never;
    expect(rubricIn(essay, 'en', points).model).toStrictEqual([
      { text: 'opening en', points: [] },
      { text: 'body en', points: [1, 0] },
    ]);
  });

  it('throws on a point no concept lists', () => {
    expect(() => rubricIn(short, 'zh', new Map())).toThrow(
      new RangeError('unknown point of q: kano.2 (expected one that a concept lists)'),
    );
  });
});
