import { describe, expect, it } from 'vitest';
import { materialHead } from '../../../../src/core/exchange/import/pasted/material-head.ts';

const head = (line: string) => {
  const found = materialHead(line);
  return found && (found.range === null ? 'named' : [found.range.first, found.range.last]);
};

describe('a line heads what several questions share', () => {
  it.each([
    ['阅读材料回答1~2题。', [1, 2]],
    ['根据以下资料,回答第 3 - 5 题', [3, 5]],
    ['(1~3题共用题干)', [1, 3]],
    ['案例:第1题至第4题', [1, 4]],
    ['案例: 第 1 题 至 第 4 题', [1, 4]],
    ['根据材料回答1 题至4问', [1, 4]],
    ['Read and answer questions  10 to 12', [10, 12]],
    ['[ 材料 1 ] :', 'named'],
    ['材料 1 :', 'named'],
    ['下列短文用于 11—15小题', [11, 15]],
    ['下面的情景,回答1到2问题', [1, 2]],
    ['根据材料回答1至3小问', [1, 3]],
    ['Read the passage and answer questions 1-3.', [1, 3]],
    ['Questions 4 to 6 refer to the case', [4, 6]],
    ['Question 1 and 2 are based on the text', [1, 2]],
    ['based on the table, questions 7 through 9', [7, 9]],
    ['材料一:', 'named'],
    ['材料 二、', 'named'],
    ['[材料]', 'named'],
    ['(案例 3)', 'named'],
    ['案例:', 'named'],
    ['资料1.', 'named'],
    ['Case 2:', 'named'],
    ['Passage II.', 'named'],
    ['[Case] :', 'named'],
  ])('%s', (line, found) => {
    expect(head(line)).toEqual(found);
  });

  it.each([
    '回答1~2题。',
    '材料表明客户在流失',
    '案例分析',
    '资料来源',
    '阅读材料',
    '阅读1~2遍',
    'case studies help',
    'in case: none',
    'Questions 1-3',
    '他的材料一:',
    `阅读材料回答1~2题。${'甲'.repeat(190)}`,
    `材料一:${'甲'.repeat(197)}`,
  ])('and not %s', (line) => {
    expect(head(line)).toBeNull();
  });

  it('up to 200 characters', () => {
    expect(head(`材料一:${'甲'.repeat(196)}`)).toBe('named');
  });
});
