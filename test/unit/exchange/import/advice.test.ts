import { describe, expect, it } from 'vitest';
import { adviceFor, adviceForAll } from '../../../../src/core/exchange/import/advice.ts';
import type { OwnBody, OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';

const own = (body: OwnBody, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  body,
  explanation: '',
  points: [],
  model: '',
  marks: null,
  level: '',
  tags: [],
  material: '',
  ...more,
});
const options = (...texts: readonly string[]) =>
  texts.map((text, i) => ({
    id: `o${i}`,
    text: text.replace('*', ''),
    ...(text.startsWith('*') ? { correct: true as const } : {}),
    feedback: '',
  }));
const single = (...texts: readonly string[]) => own({ kind: 'single', id: 'q', prompt: '甲', options: options(...texts) });
const multiple = (...texts: readonly string[]) =>
  own({ kind: 'multiple', id: 'q', prompt: '甲', marking: 'some', options: options(...texts) });
const judge = (answer: boolean | null, prompt = '甲') =>
  own({ kind: 'judge', id: 'q', prompt, answer, feedback: { true: '', false: '' } });
const point = (marks: number | null) => ({ text: '乙', marks });
const step = { id: 's', text: '一', feedback: '' };
const pair = { id: 'p', left: '一', right: '二', feedback: '', also: [] };
const short: OwnBody = { kind: 'short', id: 'q', prompt: '甲', count: 1 };
const few = [{ code: 'few-options', found: 1 }];
const classify = (...ids: readonly string[]): OwnBody => ({
  ...{ kind: 'classify', id: 'q', prompt: '甲', hint: '', partMark: 0.5 },
  categories: ids.map((id) => ({ id, name: id, gist: '' })),
  items: [{ id: 'i', text: '一', primary: 'c', reason: '', also: [] }],
});
const fill = (prompt: string, ...ids: readonly string[]): OwnBody => ({
  ...{ kind: 'fill', id: 'q', prompt, anyOrder: [] },
  blanks: ids.map((id) => ({ id, accept: ['x'], feedback: '', slips: [] })),
});

describe('advice on a question', () => {
  it.each([
    ['no key', single('一', '二'), [{ code: 'no-key' }]],
    ['two keys in a single', single('*一', '*二', '三'), [{ code: 'two-keys' }]],
    ['one key in a multiple', multiple('*一', '二'), [{ code: 'one-of-many' }]],
    ['nothing wrong to choose', multiple('*一', '*二'), [{ code: 'all-right' }]],
    ['an option alone', single('*一'), [{ code: 'few-options', found: 1 }]],
    [
      'a blank option and one that stands twice',
      single('*一', '', '一'),
      [
        { code: 'empty-option', option: 'B' },
        { code: 'same-option', option: 'C' },
      ],
    ],
    [
      'the longest option is the key',
      single('短', '*这一项比别的都长出许多来', '也短'),
      [{ code: 'longest-is-key', option: 'B' }],
    ],
    ['a picture that is not here', single('*[图片]', '二'), [{ code: 'image-missing' }]],
    ['no text', judge(true, ' '), [{ code: 'no-stem' }]],
    [
      'a blank that is not in the text',
      own({
        kind: 'fill',
        id: 'q',
        prompt: '甲{a}',
        anyOrder: [],
        blanks: ['a', 'b'].map((id) => ({ id, accept: ['x'], feedback: '', slips: [] })),
      }),
      [{ code: 'blank-count', found: 1, expected: 2 }],
    ],
    [
      'points that do not come to the marks',
      own({ kind: 'short', id: 'q', prompt: '甲', count: 2 }, { points: [point(2), point(2)], marks: 5 }),
      [{ code: 'points-sum', found: 4, expected: 5 }],
    ],
    [
      'a written answer without points',
      own({ kind: 'essay', id: 'q', prompt: '甲', marks: [] }, { model: '乙' }),
      [{ code: 'no-points' }],
    ],
    ['steps of which there is one', own({ kind: 'order', id: 'q', prompt: '甲', also: [], steps: [step] }), few],
    ['no pair but one', own({ kind: 'match', id: 'q', prompt: '甲', pairs: [pair], extra: [] }), few],
    ['categories of which there is one', own(classify('c')), few],
    ['blanks of which the text has none', own(fill('甲', 'a')), [{ code: 'blank-count', found: 0, expected: 1 }]],
    ['a text without blanks', own(fill('甲')), [{ code: 'no-key' }, { code: 'blank-count', found: 0, expected: 0 }]],
    ['a written answer without any', own({ kind: 'short', id: 'q', prompt: '甲', count: 0 }), [{ code: 'no-key' }]],
    ['an option that stands twice but for blanks', single('*一', '一 '), [{ code: 'same-option', option: 'B' }]],
    ['nothing', single('*一', '二'), []],
    [
      'nothing where steps, pairs and categories are two',
      own({ kind: 'order', id: 'q', prompt: '甲', also: [], steps: [step, step] }),
      [],
    ],
    ['nothing of two pairs', own({ kind: 'match', id: 'q', prompt: '甲', pairs: [pair, pair], extra: [] }), []],
    ['nothing of two categories', own(classify('c', 'd')), []],
    ['nothing of blanks that are all there', own(fill('甲{a}{long-1}', 'a', 'long-1')), []],
    ['nothing of points that come to the marks', own(short, { points: [point(2.1), point(0.9)], marks: 3 }), []],
    ['nothing of points whose marks are not all said', own(short, { points: [point(2), point(null)], marks: 5 }), []],
    ['nothing of points where the marks are not said', own(short, { points: [point(2)] }), []],
    ['nothing of a model where points are none to add up', own(short, { model: '乙', marks: 5 }), [{ code: 'no-points' }]],
    ['nothing of a key of eight characters', single('短', `*${'长'.repeat(8)}`, '也'), []],
    ['nothing of a key half as long again', single('字'.repeat(6), `*${'长'.repeat(9)}`, '也'), []],
    [
      'a key that is longer than that',
      single('字'.repeat(6), `*${'长'.repeat(10)}`, '也'),
      [{ code: 'longest-is-key', option: 'B' }],
    ],
    ['nothing of a long key beside one other', single('短', `*${'长'.repeat(20)}`), []],
    ['nothing of two long keys', multiple(`*${'长'.repeat(20)}`, `*${'久'.repeat(20)}`, '短', '也'), []],
  ])('names %s', (_, question, advice) => {
    expect(adviceFor(question)).toEqual(advice);
  });
});

describe('advice on a list', () => {
  it('names judgements all alike, one letter too often and a stem that stands twice', () => {
    const falses = ['甲', '乙', '丙', '丁'].map((prompt) => judge(false, prompt));
    expect(adviceForAll(falses)).toEqual([{ code: 'all-false', found: 4 }]);
    expect(adviceForAll([...falses.slice(1), judge(true, '戊')])).toEqual([]);
    expect(adviceForAll(['甲', '乙', '丙', '丁'].map((prompt) => judge(true, prompt)))).toEqual([{ code: 'all-true', found: 4 }]);
    expect(adviceForAll([...falses.slice(1), judge(null, '戊')])).toEqual([]);
    expect(adviceForAll(falses.slice(1))).toEqual([]);
    expect(adviceForAll([judge(true, ' 甲'), judge(false, '甲 '), judge(null, ''), judge(null, ' ')])).toEqual([
      { code: 'same-stem', at: [0, 1] },
    ]);
    const keyed = (of: number, a: number) =>
      Array.from({ length: of }, (_, i) => {
        const texts = ['一', '二', '三', '四'].map((text, at) => (at === (i < a ? 0 : 1 + (i % 3)) ? `*${text}` : text));
        return own({ kind: 'single', id: 'q', prompt: `问${i}`, options: options(...texts) });
      });
    expect(adviceForAll(keyed(10, 5))).toEqual([{ code: 'one-letter', letter: 'A', found: 5, of: 10 }]);
    expect([keyed(10, 4), keyed(9, 9)].map((list) => adviceForAll(list))).toEqual([[], []]);
    const singles = Array.from({ length: 10 }, (_, i) => ({ ...single(i < 5 ? '*一' : '一', i < 5 ? '二' : '*二') }));
    expect(adviceForAll(singles).map(({ code }) => code)).toEqual(['one-letter', 'one-letter', 'same-stem']);
  });
});
