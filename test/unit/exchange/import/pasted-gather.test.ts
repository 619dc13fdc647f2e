import { describe, expect, it } from 'vitest';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { summary } from './summary.ts';

/** What is read: the items, and of each field the stretches of the source that it was read from. */
const read = (text: string) => {
  const found = parsePasted(text);
  if (!found.ok) throw new Error(found.code);
  const said = (spans: readonly { readonly from: number; readonly to: number }[]) =>
    spans.map(({ from, to }) => text.slice(from, to));
  return {
    items: found.items.map(summary),
    stems: found.items.map(({ own }) => own.body.prompt),
    options: found.items.map(({ own }) => ('options' in own.body ? own.body.options.map((option) => option.text) : [])),
    flags: found.items.map(({ flags }) => flags),
    spans: found.items.map(({ spans }) => Object.fromEntries(Object.entries(spans).map(([field, each]) => [field, said(each)]))),
    left: said(found.leftOut),
  };
};

describe('a question takes', () => {
  it('every stretch of its lines as what it is, and is without fault where nothing is missing', () => {
    const text =
      '一、单选题\n1. 甲（ ）\n乙\nA. 一 B. 二\n三\n答案：B 解析：因为\n所以\n【难度】易【分值】2\n知识点：丙\n题型：单选题\n我的答案：A';
    expect(read(text)).toMatchObject({
      flags: [[]],
      left: ['我的答案：A'],
      spans: [
        {
          ...{ number: ['1.'], stem: ['甲（ ）', '乙'], options: ['A.', '一', 'B.', '二', '三'] },
          ...{ key: ['答案：B'], explanation: ['解析：因为', '所以'], level: ['【难度】易'], marks: ['【分值】2'] },
          ...{ tags: ['知识点：丙'], kind: ['题型：单选题'] },
        },
      ],
    });
  });

  it('what a key goes on with as the key', () => {
    expect(read('一、简答题\n1. 甲?\n答案：因为\n所以').spans).toEqual([
      { number: ['1.'], stem: ['甲?'], key: ['答案：因为', '所以'] },
    ]);
  });

  it('options that stand behind the key', () => {
    const found = read('1. 甲\n答案：B\nA. 一\nB. 二');
    expect([found.items, found.options, found.left]).toEqual([['single B'], [['一', '二']], []]);
    expect(read('1. 甲\n答案：B\n乙').spans[0]).toMatchObject({ key: ['答案：B', '乙'] });
  });

  it.each([
    ['of a written question', '一、简答题\n1. 甲?\n答案：因为\nA. 一\nB. 二', ['答案：因为', 'A. 一\nB. 二']],
    ['that says nothing before them', '一、填空题\n1. 甲____\n答案：\nA. 一', ['答案：', 'A. 一']],
    ['of a question that has its options', '1. 甲（ ）\nA. 一 B. 二\n答案：C\nC. 三', ['答案：C', 'C. 三']],
  ])('and no options from the key %s', (_, text, key) => {
    expect(read(text).spans[0]?.key?.join('\n')).toBe(key.join('\n'));
  });

  it.each([
    ['简答题', '比较方案 A. 稳 B. 快'],
    ['计算题', '比较方案 A. 稳 B. 快'],
    ['填空题', '甲是____。 A. 一 B. 二'],
  ])('no options from the midst of a line in %s', (heading, stem) => {
    const found = read(`一、${heading}\n1. ${stem}\n答案：一`);
    expect([found.stems[0]?.replace(/\{\w+\}/, '____'), found.options]).toEqual([stem, [[]]]);
  });

  it.each(['难度：易', '我的答案：A'])('nothing from the line behind %s', (detail) => {
    const found = read(`1. 甲（ ）\nA. 一 B. 二\n答案：B\n${detail}\n丙丁`);
    expect([found.items, found.options, found.left.at(-1)?.endsWith('丙丁')]).toEqual([['single B'], [['一', '二']], true]);
  });

  it('no key from what is not one', () => {
    expect(read('一、单选题\n1. 甲（ ）\nA. 一 B. 二\n难度：易').flags).toEqual([['no-answer']]);
  });

  it('a missing letter with a sign', () => {
    expect(read('1. 甲（ ）\nA. 一\nB. 二\nD. 四\n答案：B').flags[0]).toContain('option-gap');
  });

  it('its key from the answers at the end where its label says none', () => {
    const text = '1. 甲（ ）\nA. 一 B. 二\n答案：\n2. 乙（ ）\nA. 一 B. 二\n答案：\n参考答案\n1.A 2.B';
    expect(read(text).items).toEqual(['single A', 'single B']);
  });
});

describe('a bracket that holds a label and its value', () => {
  it.each([
    ['before the stem', '1.【题型：多选题】甲（ ）\nA. 一 B. 二\n答案：A', ['甲（ ）']],
    ['in the stem', '1. 甲（ ）【分值：2】\n乙\nA. 一 B. 二\n答案：A', ['甲（ ）\n乙']],
    ['in the midst of a line of the stem', '1. 甲（ ）【分值：2】乙\nA. 一 B. 二\n答案：A', ['甲（ ）\n乙']],
  ])('%s takes nothing of it away', (_, text, stems) => {
    const found = read(text);
    expect([found.stems, found.options, found.left]).toEqual([stems, [['一', '二']], []]);
  });

  it('behind the options is followed by none of them', () => {
    expect(read('1. 甲（ ）\nA. 一 B. 二【难度：易】\n丙\n答案：B')).toMatchObject({ options: [['一', '二']], left: ['丙'] });
  });

  it('of an explanation is followed by more of it', () => {
    const found = parsePasted('一、填空题\n1. 甲____\n【解析：因为】\n所以\n答案：一');
    expect(found.ok && found.items.map(({ own }) => [own.body.prompt, own.explanation])).toEqual([['甲{b1}', '因为\n所以']]);
  });
});
