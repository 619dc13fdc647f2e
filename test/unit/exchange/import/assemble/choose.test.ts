import { describe, expect, it } from 'vitest';
import { chooseBody } from '../../../../../src/core/exchange/import/assemble/choose.ts';

type Kind = Parameters<typeof chooseBody>[1];
const chosen = (
  { prompt = '甲（ ）', options = ['子', '丑', '寅'] as readonly string[], key = null as string | null, note = '' },
  kind: Kind = null,
) => {
  const { body, flags } = chooseBody({ id: 'q', prompt, options, key, note }, kind);
  if (body.kind === 'judge') return [`judge ${body.answer}`, body.prompt, flags];
  if (!('options' in body)) throw new Error(body.kind);
  const right = body.options.flatMap(({ id, correct }) => (correct ? [id] : [])).join('');
  return [`${body.kind} ${right}`, body.prompt, flags];
};

describe('a question with options', () => {
  it.each<[string | null, Kind, string, readonly string[]]>([
    ['B', null, 'single b', []],
    ['B', 'single', 'single b', []],
    ['B', 'multiple', 'multiple b', []],
    ['AC', null, 'multiple ac', []],
    ['AC', 'single', 'single ac', ['single-with-many']],
    ['丑', null, 'single b', []],
    ['D', null, 'single ', ['answer-out-of-options']],
    ['AD', null, 'single a', ['answer-out-of-options']],
    ['不知', null, 'single ', ['bad-answer']],
    ['略', null, 'single ', ['no-answer']],
    [null, null, 'single ', ['no-answer']],
    [null, 'multiple', 'multiple ', ['no-answer']],
  ])('with the key %s, as %s, is %s', (key, kind, read, flags) => {
    expect(chosen({ key }, kind)).toEqual([read, '甲（ ）', flags]);
  });

  it('has its key in the stem, where no other is', () => {
    expect(chosen({ prompt: '甲（Ｂ）乙' })).toEqual(['single b', '甲（ ）乙', ['answer-in-stem']]);
    expect(chosen({ prompt: '甲（A、C）' })).toEqual(['multiple ac', '甲（ ）', ['answer-in-stem']]);
    expect(chosen({ prompt: '甲（B）', key: 'A' })).toEqual(['single a', '甲（B）', []]);
    expect(chosen({ prompt: '甲（ B , C ）' })).toEqual(['multiple bc', '甲（ ）', ['answer-in-stem']]);
    for (const prompt of [
      '甲',
      '甲（A D）',
      '甲（A级）',
      '甲（一A）',
      '甲（A-C）',
      '甲（D）',
      '甲（B）乙（丙）',
      '甲（B股）',
      '甲（CRM）',
    ])
      expect(chosen({ prompt })).toEqual(['single ', prompt, ['no-answer']]);
  });

  it.each([
    [['*子', '丑', '寅'], 'single a'],
    [['子', '√ 丑', '✓寅'], 'multiple bc'],
    [['子', '丑（正确答案）', '寅'], 'single b'],
    [['子', '丑 [正确]', '寅（正确选项）'], 'multiple bc'],
    [['子 (correct)', '丑 (Correct answer) ', '寅（√）'], 'multiple abc'],
    [['子（标准答案）', '丑', '寅( 答案 )'], 'multiple ac'],
  ])('has its key in the marks of its options: %j', (options, read) => {
    expect(chosen({ options })).toEqual([read, '甲（ ）', []]);
    const { body } = chooseBody({ id: 'q', prompt: '甲', options, key: 'B', note: '' }, null);
    expect('options' in body && body.options.map(({ text, correct }) => text + (correct ? '!' : ''))).toEqual([
      '子',
      '丑!',
      '寅',
    ]);
  });

  it('keeps what only looks like such a mark', () => {
    const options = ['正确', '（正确答案）在后', '2*3', '（正确）的'];
    const { body } = chooseBody({ id: 'q', prompt: '甲', options, key: 'A', note: '' }, 'single');
    expect('options' in body && body.options.map(({ text }) => text)).toEqual(options);
  });

  it.each([
    ['', 'some'],
    ['多选题，少选不得分', 'all'],
    ['漏选、错选均不得分', 'all'],
    ['少选的均不给分', 'all'],
    ['漏选0分', 'all'],
    ['少选零分', 'all'],
    ['全对得分', 'all'],
    ['全对才得分', 'all'],
    ['全对方得分', 'all'],
    ['少选得一半，错选不得分', 'some'],
    ['每选对一个得1分', 'each'],
    ['每对一个1分', 'each'],
    ['按选项给分', 'each'],
  ])('with several keys is marked as its heading says: %s', (note, marking) => {
    const { body } = chooseBody({ id: 'q', prompt: '甲', options: ['子', '丑'], key: 'AB', note }, null);
    expect(body).toMatchObject({ kind: 'multiple', marking });
  });

  it.each(['', '[图片]', '（图 2）', 'image 3', '图'])('shows that a picture is missing where an option is %j', (option) => {
    expect(chosen({ options: ['子', option], key: 'A' })).toEqual(['single a', '甲（ ）', ['image-missing']]);
  });
  it.each(['图书', '看图', '图2所示', '(图) 子'])('and not where it is %s', (option) => {
    expect(chosen({ options: ['子', option], key: 'A' })[2]).toEqual([]);
  });
});

describe('a question whose two options are 对 and 错', () => {
  const options = ['错误', '正确'];
  it.each<[string | null, string, readonly string[]]>([
    ['A', 'judge false', []],
    ['B', 'judge true', []],
    ['对', 'judge true', []],
    ['×', 'judge false', []],
    ['AB', 'judge null', []],
    ['C', 'judge null', ['answer-out-of-options']],
    ['不知', 'judge null', ['bad-answer']],
    [null, 'judge null', ['no-answer']],
  ])('is a judgement, with the key %s: %s', (key, read, flags) => {
    expect(chosen({ options, key })).toEqual([read, '甲（ ）', flags]);
  });

  it('has nothing to say to either side', () => {
    expect(chooseBody({ id: 'q', prompt: '甲', options, key: 'A', note: '' }, null).body).toEqual({
      ...{ kind: 'judge', id: 'q', prompt: '甲', answer: false, feedback: { true: '', false: '' } },
    });
  });

  it('and not where it is called one to choose, or has more options, or two alike', () => {
    expect(chosen({ options, key: 'A' }, 'single')[0]).toBe('single a');
    expect(chosen({ options, key: 'A' }, 'multiple')[0]).toBe('multiple a');
    expect(chosen({ options: [...options, '不知'], key: 'A' })[0]).toBe('single a');
    expect(chosen({ options: ['正确', '对'], key: 'A' })[0]).toBe('single a');
    expect(chosen({ options: ['错误', '错'], key: '对' })).toEqual(['single ', '甲（ ）', ['bad-answer']]);
  });
});
