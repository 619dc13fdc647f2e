import { describe, expect, it } from 'vitest';
import { asItem, fromItem } from '../../../../src/core/exchange/import/as-item.ts';
import { forPaper } from '../../../../src/core/exchange/import/for-paper.ts';
import type { OwnBody, OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';

const own = (body: OwnBody, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ body, explanation: '', points: [], model: '', marks: null, level: '', tags: [], material: '' },
  ...more,
});
const item = (question: OwnQuestion) => {
  const made = asItem(question, 'own-a1', 2);
  if (!made.ok) throw new Error(made.code);
  return made.item;
};
const short = (count: number): OwnBody => ({ kind: 'short', id: 'q', prompt: '甲', count });
const essay = (...marks: readonly number[]): OwnBody => ({ kind: 'essay', id: 'q', prompt: '甲', marks });
const point = (text: string, marks: number | null) => ({ text, marks });

describe('a written question on a paper', () => {
  it.each<[string, Partial<OwnQuestion>, unknown]>([
    [
      'points',
      { points: [point('子', 1), point('丑', null)] },
      { points: ['子', '丑'], model: [{ text: '子\n丑', points: [0, 1] }] },
    ],
    [
      'a model and points',
      { model: '有二', points: [point('子', 1)] },
      { points: ['子'], model: [{ text: '有二', points: [0] }] },
    ],
    ['a model', { model: '因为' }, { points: ['因为'], model: [{ text: '因为', points: [0] }] }],
    [
      'an explanation',
      { model: '因为', explanation: '见书' },
      {
        points: ['因为'],
        model: [
          { text: '因为', points: [0] },
          { text: '见书', points: [] },
        ],
      },
    ],
  ])('is compared with its %s', (_, more, rubric) => {
    const made = forPaper(own(short(1), more));
    expect(made?.rubric).toEqual({ ...(rubric as object), keywords: made?.rubric?.points.map(() => []) });
    expect(made?.keyless).toBe(false);
    expect(forPaper(own(essay(1), more))).toMatchObject({ rubric, keyless: false });
  });

  it('is keyless where there is nothing to compare with', () => {
    for (const body of [short(1), essay(1)])
      expect(forPaper(own(body, { explanation: '见书' }))).toMatchObject({ rubric: null, keyless: true });
  });

  it.each<[string, OwnBody, Partial<OwnQuestion>]>([
    ['points', short(2), { points: [point('子', null), point('丑', null)] }],
    ['points and their marks', essay(2, 1), { points: [point('子', 2), point('丑', 1)] }],
    ['a model and points', essay(2, 1), { model: '有二', points: [point('子', 2), point('丑', 1)] }],
    ['a single point with a model', essay(2), { model: '有一', points: [point('子', 2)] }],
    ['a model in one piece', short(1), { model: '因为' }],
    ['an explanation of two lines', short(1), { model: '因为', explanation: '见书\n见页' }],
    ['nothing', essay(2), {}],
  ])('comes back with %s', (_, body, more) => {
    const asked = own(body, { ...more, marks: 3 });
    expect(fromItem(item(asked))).toEqual({ ...asked, body: { ...body, id: 'own-a1' } });
  });

  it('that has more points than a paper reads is too large', () => {
    const points = Array.from({ length: 500 }, (_, i) => point(`点${i}`, null));
    expect(asItem(own(short(1), { points }), 'own-a1', 2)).toEqual({ ok: false, code: 'too-large' });
  });
});

describe('a question on a paper', () => {
  const numeric: OwnBody = {
    ...{
      kind: 'numeric',
      id: 'q',
      prompt: '求{x}',
      answer: 2.5,
      tolerance: 0.25,
      decimals: 1,
      draw: {},
      where: [],
      also: [],
      traps: [],
      trace: [],
    },
  };
  it('keeps its tolerance, and comes back without the result that nobody knows', () => {
    expect(forPaper(own(numeric))?.question).toMatchObject({ answer: 2.5, tolerance: 0.25 });
    expect(fromItem(item(own({ ...numeric, prompt: '求', answer: null }))).body).toMatchObject({ kind: 'numeric', answer: null });
  });

  it('has the braces of its material in full width where its kind would take them for a place', () => {
    const material = '有{ab-1:%}人';
    expect(forPaper(own(numeric, { material }))?.question.prompt).toBe('有｛ab-1:%｝人\n\n求{x}');
    expect(forPaper(own(short(1), { material }))?.question.prompt).toBe(`${material}\n\n甲`);
  });

  it('of steps is one where their order is known, and of blanks where there are any', () => {
    const steps = ['子', '丑'].map((text, i) => ({ id: `s${i}`, text, feedback: '' }));
    expect(forPaper(own({ kind: 'order', id: 'q', prompt: '甲', also: [], steps }))).toEqual({
      ...{ question: { kind: 'order', id: 'q', prompt: '甲', also: [], steps }, rubric: null, keyless: false },
    });
    expect(forPaper(own({ kind: 'fill', id: 'q', prompt: '甲', blanks: [], anyOrder: [] }))).toBeNull();
  });

  it('may be worth a thousand and no more, and comes back without what a paper does not keep', () => {
    const judge: OwnBody = { kind: 'judge', id: 'q', prompt: '甲', answer: true, feedback: { true: '', false: '' } };
    expect([1000, 1000.01].map((marks) => item(own(judge, { marks })).points)).toEqual([1000, 2]);
    expect(fromItem(item(own(judge, { level: '易', tags: ['子'], material: '丑' })))).toMatchObject({
      level: '',
      tags: [],
      material: '',
    });
  });
});
