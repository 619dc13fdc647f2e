import { describe, expect, it } from 'vitest';
import { headingOf, ordinalOf } from '../../../../src/core/exchange/import/pasted/heading.ts';

/** Kind, number, marks of each question, whether each blank has them, and the text behind. */
const read = (line: string) => {
  const found = headingOf(line);
  return found && [found.kind, found.ordinal, found.marks, found.perBlank, line.slice(found.rest)];
};

describe('a line is the heading of a part', () => {
  it.each([
    ['单选题', ['single', null, null, false, '']],
    ['一、单选题(每题2分,共4分)', ['single', 1, 2, false, '']],
    ['(一)单选题', ['single', 1, null, false, '']],
    ['(二) 判断题(每题1分)', ['judge', 2, 1, false, '']],
    ['三)简答题', ['short', 3, null, false, '']],
    ['一.单选', ['single', 1, null, false, '']],
    ['一 单选题', ['single', 1, null, false, '']],
    ['十一、名词解释(每题 5 分)', ['short', 11, 5, false, '']],
    ['第三大题 简答题', ['short', 3, null, false, '']],
    ['第2部分 填空题', ['fill', 2, null, false, '']],
    ['二、填空题(每空1.5分)', ['fill', 2, 1.5, true, '']],
    ['二、填空题(每小题2分)', ['fill', 2, 2, false, '']],
    ['三、判断题(共10题20分)', ['judge', 3, 2, false, '']],
    ['四、简答题(20分)', ['short', 4, null, false, '']],
    ['Part I. Single choice', ['single', null, null, false, '']],
    ['Part 2: True or false (2 marks each)', ['judge', null, 2, false, '']],
    ['Section A. Multiple choice (1.5 points per question)', ['choice', null, 1.5, false, '']],
    ['I. Essay', ['essay', null, null, false, '']],
    ['IV、论述题', ['essay', null, null, false, '']],
    ['single choice', ['single', null, null, false, '']],
    ['Single choice (2 points each):', ['single', null, 2, false, '']],
    ['2. 单选题', ['single', null, null, false, '']],
    ['2. 单选题(每题2分):', ['single', null, 2, false, '']],
    ['(单选题)', ['single', null, null, false, '']],
    ['[单选题]', ['single', null, null, false, '']],
    ['判断题: 对的打√', ['judge', null, null, false, '对的打√']],
    ['三、填空题(每 空 1 分)', ['fill', 3, 1, true, '']],
    ['三、判断题(每题为 2 分)', ['judge', 3, 2, false, '']],
    ['四、论述题(每题得15分)', ['essay', 4, 15, false, '']],
    ['四、论述题(每个 15分)', ['essay', 4, 15, false, '']],
    ['Essay (1 mark each)', ['essay', null, 1, false, '']],
    ['Essay (1 point each)', ['essay', null, 1, false, '']],
    ['Essay (2.5each)', ['essay', null, 2.5, false, '']],
    ['12. 单选题', ['single', null, null, false, '']],
    ['2、  单选题:', ['single', null, null, false, '']],
    ['四、简答题(20分) : 答在纸上', ['short', 4, null, false, '答在纸上']],
    ['单选题,每题3分', ['single', null, 3, false, ',每题3分']],
    ['单选题,每题3分(共6分)', ['single', null, 3, false, ',每题3分(共6分)']],
    ['三、判断题(每题 为2分)', ['judge', 3, 2, false, '']],
    ['三、判断题(共10 题20 分)', ['judge', 3, 2, false, '']],
    ['三、判断题(共2题,2.5分)', ['judge', 3, 1.25, false, '']],
    ['Essay (12 points each)', ['essay', null, 12, false, '']],
    ['2 . 单选题', ['single', null, null, false, '']],
    ['Single choice (2 points each) :', ['single', null, 2, false, '']],
    ['Part II. Essay: answer two', ['essay', null, null, false, 'answer two']],
    ['[单选题](每题2分)', ['single', null, 2, false, '']],
    ['[单选题]:选一项', ['single', null, null, false, '选一项']],
    ['判断题:对的(√)打', ['judge', null, null, false, '对的(√)打']],
    ['判断题,对的: 打√', ['judge', null, null, false, ',对的: 打√']],
    [`单选题(${'字'.repeat(155)})`, ['single', null, null, false, '']],
  ])('that names a kind: %s', (line, heading) => {
    expect(read(line)).toEqual(heading);
  });

  it.each([
    ['第二部分', [null, 2, null, false, '']],
    ['第2部分 客户价值', [null, 2, null, false, '']],
    ['第十二章 CRM', [null, 12, null, false, '']],
    ['第三单元', [null, 3, null, false, '']],
    ['第 三 单元', [null, 3, null, false, '']],
    ['一、每小题2分', [null, 1, 2, false, '']],
    ['(一)每题2分', [null, 1, 2, false, '']],
    ['一、每 小题 1.5 分', [null, 1, 1.5, false, '']],
    ['一、每空 2 分', [null, 1, 2, true, '']],
    ['一、共 5 小题', [null, 1, null, false, '']],
    ['一、共5题', [null, 1, null, false, '']],
    ['第二章 为何?为了客户', [null, 2, null, false, '']],
    ['一、本题共5小题', [null, 1, null, false, '']],
    ['一、本题共5小题,10分', [null, 1, 2, false, '']],
    ['一、共 12 小题', [null, 1, null, false, '']],
    ['一、每题12分', [null, 1, 12, false, '']],
    [`第三篇 ${'字'.repeat(36)}`, [null, 3, null, false, '']],
  ])('that names none, by its number: %s', (line, heading) => {
    expect(read(line)).toEqual(heading);
  });

  it.each([
    '一、客户价值',
    '(一)客户价值',
    '每题2分',
    '单选题是常见的题型',
    '一、单选题是什么?',
    'Single choice is common',
    '2. 单选题是什么?',
    '2. 单选题,每题2分',
    '[单选题] 甲问',
    '(单选题) 甲问',
    '[单选题]本公司的客户',
    '[单选题]本公司(甲)的客户: 是',
    '(判断题)每个客户都忠诚',
    'Essay: what is loyalty',
    '一、判断题甲-乙',
    'Essay (2 points) is due',
    'Matching, or not',
    '判断 甲说',
    '2. 单选题 甲:',
    '单选题 甲(乙)',
    '一、判断题 1. 甲说',
    '第二章是什么?',
    '第二章 客户是什么?',
    '第二章 客户。',
    '说第二部分',
    `第三篇 ${'字'.repeat(37)}`,
    `单选题(${'字'.repeat(160)})`,
  ])('and not where it only begins like one: %s', (line) => {
    expect(headingOf(line)).toBeNull();
  });

  it('of which a number up to 99 may be written in Chinese', () => {
    expect(['一', '九', '十', '十二', '二十', '三十五', '九十九'].map(ordinalOf)).toEqual([1, 9, 10, 12, 20, 35, 99]);
  });
});
