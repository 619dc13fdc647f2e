import { describe, expect, it } from 'vitest';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { summary } from './summary.ts';

const read = (text: string) => {
  const found = parsePasted(text);
  if (!found.ok) throw new Error(found.code);
  return {
    items: found.items.map(summary),
    stems: found.items.map(({ own }) => own.body.prompt),
    materials: found.items.map(({ own }) => own.material),
    explanations: found.items.map(({ own }) => own.explanation),
    left: found.leftOut.map(({ from, to }) => text.slice(from, to)),
  };
};
const choice = (n: string, stem: string) => `${n}${stem}（ ）\nA. 一 B. 二\n`;

describe('a question of a paper keeps', () => {
  it('the list in its answer, though one question before it has its key', () => {
    expect(read('1. 甲?\n答案：因为\n2. 乙?\n答案\n1. 子\n2. 丑').items).toEqual(['short 因为', 'short 2']);
  });

  it('it though a question of an earlier part wants a key', () => {
    const first = `一、单选题\n${choice('1. ', '甲')}${choice('2. ', '乙')}参考答案\n1.A\n`;
    expect(read(`${first}二、简答题\n1. 丙?\n答案\n1. 子\n2. 丑`).items).toEqual(['single A', 'single -', 'short 2']);
  });

  it('two lists in one explanation', () => {
    const found = read(`${choice('1. ', '甲')}答案：A\n解析：\n1. 子\n2. 丑\n又\n1. 寅\n2. 卯\n${choice('2. ', '乙')}答案：B`);
    expect([found.items, found.explanations[0]]).toEqual([['single A', 'single B'], '1. 子\n2. 丑\n又\n1. 寅\n2. 卯']);
  });

  it('a list numbered in another way, and leaves the next number to the next question', () => {
    expect(read('一、简答题\n1. 甲。\n（1）子\n2. 乙。\n（1）丑').stems).toEqual(['甲。\n（1）子', '乙。\n（1）丑']);
  });

  it('the letter of a plan in its stem, and the rest of a line behind a bracket', () => {
    expect(read('一、判断题\n1. 应选方案 A. 稳妥。\n答案：对').stems).toEqual(['应选方案 A. 稳妥。']);
    expect(read(`1. 甲\n乙【分值：2】丙（ ）\nA. 一 B. 二\n答案：A`).stems).toEqual(['甲\n乙\n丙（ ）']);
  });

  it('a key that looks like the foot of a page, where a key is waited for', () => {
    expect(read('一、填空题\n1. 甲____\n答案：\n3/12\n2. 乙____\n答案：二\n3/12')).toMatchObject({
      items: ['fill 3/12', 'fill 二'],
      left: ['3/12'],
    });
  });

  it('what looks like instructions to candidates, which stand before the first question only', () => {
    const found = read('注意事项：不许带书\n一、简答题\n1. 甲?\n答案：\n注意事项：子\n2. 乙?\n答案：丑');
    expect([found.items, found.left]).toEqual([['short 注意事项：子', 'short 丑'], ['注意事项：不许带书']]);
  });

  it('no number that stands alone', () => {
    expect(read('1. 甲?\n答案：因为\n9.')).toMatchObject({ items: ['short 因为'], left: ['9.'] });
  });
});

it('questions that begin again from 1 are a part of their own, with answers of their own', () => {
  const half = (a: string, b: string) => choice('1. ', a) + choice('2. ', b);
  expect(read(`${half('甲', '乙')}${half('丙', '丁')}参考答案\n1.A 2.B 1.B 2.A`)).toMatchObject({
    items: ['single A', 'single B', 'single B', 'single A'],
    left: [],
  });
});

describe('questions without numbers', () => {
  const part = `单选题\n${choice('', '甲')}`;
  it('begin neither with a number in an explanation, nor with a label', () => {
    const found = read(
      `${part}答案：A\n解析：\n1. 子\n2. 丑\n\n${choice('', '乙')}答案：B\n难度：易\n${choice('', '丙')}答案：A`,
    );
    expect([found.stems, found.explanations[0]]).toEqual([['甲（ ）', '乙（ ）', '丙（ ）'], '1. 子\n2. 丑']);
  });

  it('have the key in the line behind its label', () => {
    expect(read(`${part}答案：\nB\n${choice('', '乙')}答案：A`)).toMatchObject({
      items: ['single B', 'single A'],
      stems: ['甲（ ）', '乙（ ）'],
    });
  });
});

describe('a material', () => {
  const asked = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${from + i}. 问${from + i}?\n答案：因为`).join('\n');

  it('is that of the questions it names, and of no other', () => {
    expect(read(`阅读材料回答2~3题。\n子\n${asked(1, 4)}`).materials).toEqual(['', '子', '子', '']);
  });

  it('that names none is that of all up to the next, numbered or not', () => {
    const found = read(`一、简答题\n材料一：子\n丑\n${asked(1, 2)}\n材料二：寅\n${asked(3, 3)}`);
    expect(found.materials).toEqual(['材料一：子\n丑', '材料一：子\n丑', '材料二：寅']);
    expect(read(`单选题\n材料一：子\n${choice('', '甲')}答案：A`)).toMatchObject({
      items: ['single A'],
      materials: ['材料一：子'],
    });
  });

  it('stands in the line that says for which questions, where this has more than 60 characters', () => {
    const head = (length: number) => `${'阅读材料回答1~1题。'.padEnd(length, '子')}`;
    expect(read(`${head(60)}\n丑\n${asked(1, 1)}`).materials).toEqual(['丑']);
    expect(read(`${head(61)}\n丑\n${asked(1, 1)}`).materials).toEqual([`${head(61)}\n丑`]);
  });

  it('in the stem of a question is its own, until it has its key', () => {
    expect(read('一、论述题\n1. 读后作答。\n材料一：子\n丑\n2. 乙。').stems).toEqual(['读后作答。\n材料一：子\n丑', '乙。']);
    expect(read(`一、判断题\n（√）1. 甲。\n材料一：子\n（×）2. 乙。`)).toMatchObject({
      stems: ['甲。', '乙。'],
      materials: ['', '材料一：子'],
    });
  });

  it('of a case is what stands before its first question', () => {
    expect(read(`一、案例分析题\n子\n丑\n${asked(1, 2)}`).materials).toEqual(['子\n丑', '子\n丑']);
    expect(read(`一、简答题\n子\n${asked(1, 1)}`)).toMatchObject({ materials: [''], left: ['子'] });
    expect(read(`一、案例分析题\n答案：子\n${asked(1, 1)}`)).toMatchObject({ materials: [''], left: ['答案：子'] });
  });

  it('about which nothing is asked is left out, for all to see', () => {
    expect(read(`${asked(1, 1)}\n阅读材料回答8~9题。\n子`).left).toEqual(['子']);
  });

  it('is over where answers stand', () => {
    const text = `阅读材料回答1~2题。\n子\n${choice('1. ', '甲')}${choice('2. ', '乙')}答案：1.A 2.B\n解析：因为`;
    expect(read(text)).toMatchObject({ items: ['single A', 'single B'], materials: ['子', '子'], left: ['解析：因为'] });
  });
});
