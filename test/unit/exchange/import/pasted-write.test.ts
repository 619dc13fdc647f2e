import { describe, expect, it } from 'vitest';
import type { OwnBody, OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';
import { PASTED_MOST } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { writePasted } from '../../../../src/core/exchange/import/pasted/write.ts';

const own = (body: OwnBody, rest: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ body, explanation: '', points: [], model: '', marks: null, level: '', tags: [], material: '' },
  ...rest,
});
const id = 'q';
const judge = (prompt: string, rest: Partial<OwnQuestion> = {}, answer: boolean | null = true) =>
  own({ kind: 'judge', id, prompt, answer, feedback: { true: '', false: '' } }, rest);
const fill = (...accepts: readonly (readonly string[])[]): OwnBody => ({
  ...{ kind: 'fill', id, prompt: `甲${accepts.map((_, i) => `{x${i}}`).join('与')}，{y}`, anyOrder: [] },
  blanks: accepts.map((accept, i) => ({ id: `x${i}`, accept, feedback: '', slips: [] })),
});
const numeric = (answer: number | null, tolerance: number, unit?: string): OwnBody => ({
  ...{ kind: 'numeric', id, prompt: '甲', draw: {}, where: [], also: [], traps: [], trace: [] },
  ...{ answer, tolerance, decimals: 1, ...(unit ? { unit } : {}) },
});
const match = (rights: readonly string[], extra: readonly string[]): OwnBody => ({
  ...{ kind: 'match', id, prompt: '甲' },
  pairs: rights.map((right, i) => ({ id: `p${i}`, left: `左${i}`, right, feedback: '', also: [] })),
  extra: extra.map((text, i) => ({ id: `e${i}`, text, feedback: '' })),
});
const order = (unordered?: true): OwnBody => ({
  ...{ kind: 'order', id, prompt: '甲', also: [], ...(unordered && { unordered }) },
  steps: ['子', '丑'].map((text, i) => ({ id: `s${i}`, text, feedback: '' })),
});
const short: OwnBody = { kind: 'short', id, prompt: '甲?', count: 1 };
const text = (...owns: readonly OwnQuestion[]) => writePasted(owns).text.split('\n');

describe('a question is written as teachers paste it', () => {
  it.each<[string, OwnBody, readonly string[]]>([
    ['blanks with their alternatives', fill(['子', '丑'], ['寅']), ['1. 【填空题】甲____与____，{y}', '答案：子/丑|寅']],
    ['blanks of which one is not known', fill(['子'], []), ['1. 【填空题】甲____与____，{y}']],
    ['a sum', numeric(2, 0.5, '元'), ['1. 【数值题】甲', '答案：2.0±0.5 元']],
    ['a sum that is exact', numeric(2, 0), ['1. 【数值题】甲', '答案：2.0']],
    ['a sum whose result is not known', numeric(null, 0.5, '元'), ['1. 【数值题】甲']],
    [
      'pairs and what is left over',
      match(['右1', '右0'], ['右2']),
      ['1. 【匹配题】甲', '（1）左0', '（2）左1', 'A. 右1', 'B. 右0', 'C. 右2', '答案：（1）-A；（2）-B'],
    ],
    ['pairs that are not known', match(['', '右0'], ['右2']), ['1. 【匹配题】甲', '（1）左0', '（2）左1', 'A. 右0', 'B. 右2']],
    ['steps', order(), ['1. 【排序题】甲', 'A. 子', 'B. 丑', '答案：AB']],
    ['steps without their order', order(true), ['1. 【排序题】甲', 'A. 子', 'B. 丑']],
  ])('%s', (_, body, lines) => {
    expect(text(own(body))).toEqual(lines);
  });

  it('a judgement, known or not, and nothing that is not said', () => {
    expect(text(judge('甲。'))).toEqual(['1. 【判断题】甲。', '答案：对']);
    expect(text(judge('甲。', {}, false))).toEqual(['1. 【判断题】甲。', '答案：错']);
    expect(text(judge('甲。', {}, null))).toEqual(['1. 【判断题】甲。']);
  });

  it('with all that is said about it', () => {
    expect(text(judge('甲。', { explanation: '因为', level: '易', marks: 2, tags: ['子', '丑'] }))).toEqual([
      ...['1. 【判断题】甲。', '答案：对', '解析：因为', '难度：易', '分值：2', '知识点：子、丑'],
    ]);
  });

  it('a written one with its model and its points, a single point without a number', () => {
    const point = (said: string, marks: number | null) => ({ text: said, marks });
    expect(text(own(short, { model: '因为' }))).toEqual(['1. 【简答题】甲?', '答案：因为']);
    expect(text(own(short, { points: [point('子', 2)] }))).toEqual(['1. 【简答题】甲?', '答案：子（2分）']);
    expect(text(own(short, { model: '有二', points: [point('子', 2), point('丑', null)] }))).toEqual([
      ...['1. 【简答题】甲?', '答案：有二', '（1）子（2分）', '（2）丑'],
    ]);
  });
});

describe('questions are written', () => {
  it('one after another, those about one material under it', () => {
    const about = { material: '子\n丑' };
    const owns = [judge('甲。'), judge('乙。', about), judge('丙。', about), judge('丁。', { material: '寅' })];
    expect(writePasted(owns)).toEqual({
      text: [
        '1. 【判断题】甲。\n答案：对',
        '阅读材料，回答2~3题。\n子\n丑',
        '2. 【判断题】乙。\n答案：对',
        '3. 【判断题】丙。\n答案：对',
        '阅读材料，回答4~4题。\n寅',
        '4. 【判断题】丁。\n答案：对',
      ].join('\n\n'),
      changed: [],
    });
    expect(writePasted([])).toEqual({ text: '', changed: [] });
  });

  it.each([
    ['reads as two', '甲。\n答案：对\n2. 乙。'],
    ['is too long to be read', '甲'.repeat(PASTED_MOST)],
  ])('and one that %s is named', (_, prompt) => {
    expect(writePasted([judge('好。'), judge(prompt)]).changed).toEqual([1]);
  });
});
