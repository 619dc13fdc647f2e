import { describe, expect, it } from 'vitest';
import { isWritten, type KindWord, kindOf } from '../../../../src/core/exchange/import/pasted/kind-words.ts';

const WORDS: Readonly<Record<KindWord, readonly string[]>> = {
  multiple: [
    '多项选择',
    '不定项选择',
    '多选',
    '不定项',
    'multiple response',
    'multiple-answer',
    'multiple answers',
    'multiple select',
    'Select all that apply',
  ],
  single: ['单项选择', '单选', '单选题', ' 单选 ', 'single choice', 'Single-answer', 'best answer'],
  choice: ['选择', '选择题', 'multiple choice', 'multiple-choice'],
  judge: [
    '判断',
    '判断题',
    '判断改错',
    '判断正误',
    '是非',
    '正误',
    'true or false',
    'True/False',
    'true-false',
    'true false',
    'T/F',
  ],
  fill: ['填空', '选词填空', '完形填空', 'fill in the blank', 'fill-in-the-blanks', 'fill in blanks', 'completion', 'cloze'],
  numeric: ['数值', '数字填空', 'numeric', 'numerical'],
  match: ['连线', '匹配', '配对', 'matching'],
  order: ['排序', 'ordering', 'sequencing'],
  classify: ['分类', '归类', 'classification', 'classify'],
  sum: ['计算', '计算分析', 'calculation', 'calculations'],
  short: [
    '名词解释',
    '简答',
    '简述',
    '问答',
    '辨析',
    '概念解释',
    '解释',
    'short answer',
    'short-answers',
    'definition',
    'definitions',
  ],
  essay: [
    ...[
      '案例分析',
      '案例',
      '材料分析',
      '材料',
      '综合分析',
      '综合应用',
      '综合',
      '分析',
      '应用',
      '论述',
      '论文',
      '写作',
      '作文',
      '主观',
    ],
    ...['essay', 'essays', 'case', 'case study', 'case analysis', 'case questions', 'discussion', 'problem', 'problems'],
  ],
};

describe.each(Object.entries(WORDS) as [KindWord, readonly string[]][])('the kind %s', (kind, words) => {
  it.each(words)('is called %s', (word) => {
    expect(kindOf(word)).toBe(kind);
  });
});

it.each(['题', '', '题单选', '单选题目', '选', '判', 'true', 'choice', 'cases of loyalty', '非选择'])(
  '%j names no kind',
  (word) => {
    expect(kindOf(word)).toBeNull();
  },
);

it('answers in sentences are those to short questions, essays and sums', () => {
  expect((Object.keys(WORDS) as KindWord[]).filter(isWritten)).toEqual(['sum', 'short', 'essay']);
  expect(isWritten(null)).toBe(false);
});
