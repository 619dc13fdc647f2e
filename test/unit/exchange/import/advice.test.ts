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
    ['nothing', single('*一', '二'), []],
  ])('names %s', (_, question, advice) => {
    expect(adviceFor(question)).toEqual(advice);
  });
});

describe('advice on a list', () => {
  it('names judgements all alike, one letter too often and a stem that stands twice', () => {
    const falses = ['甲', '乙', '丙', '丁'].map((prompt) => judge(false, prompt));
    expect(adviceForAll(falses)).toEqual([{ code: 'all-false', found: 4 }]);
    expect(adviceForAll([...falses.slice(1), judge(true, '戊')])).toEqual([]);
    const singles = Array.from({ length: 10 }, (_, i) => ({ ...single(i < 5 ? '*一' : '一', i < 5 ? '二' : '*二') }));
    expect(adviceForAll(singles).map(({ code }) => code)).toEqual(['one-letter', 'one-letter', 'same-stem']);
  });
});
