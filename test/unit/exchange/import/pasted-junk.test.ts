import { describe, expect, it } from 'vitest';
import { isJunk, isNotice } from '../../../../src/core/exchange/import/pasted/junk.ts';

describe('a line is what print leaves about a paper', () => {
  it.each([
    ...['第1页', '第 3 页', '第12页 共20页', '第1页,共4页', '第1页/共4页', '第1页(共4页)', '第1页|共4页', '第 1 页 ( 共 4 页 )'],
    ...['- 第1页 -', '—第1页—', 'Page 3', 'page 3 of 12', 'Page 3/12', '3/12', '3 / 12', '- 3 -', '—3—', '– 12 –', '-3-'],
    ...[
      '得 分',
      '阅 卷 人',
      '合 分 人',
      '密封线',
      '装订线',
      '密  封 线',
      '学号:',
      '学校:',
      '班 级:',
      '专 业:',
      '院 系:',
      '考 号:',
      '学 号:',
    ],
    ...['得分', '得分 | 评卷人', '评 卷 人:', '得分|评卷人|阅卷人|合分人|总分|复核', '复核人', '总 分'],
    ...[
      '密封线',
      '装 订 线',
      '…密…封…线…',
      '……密……封……线……内不要答题',
      '____密____封____线',
      `密${'.'.repeat(8)}封${' '.repeat(8)}线`,
    ],
    ...[
      '姓名:____',
      '姓 名 : 张三',
      '学号:',
      '班级_____',
      '学 校:',
      '专业:工商',
      '院系:',
      '考号:',
      '准考证:',
      '准考证号:1',
      '座位号:',
    ],
    ...['Name: ____', 'Student ID: 1', 'student number:', 'Class: 2'],
    ...['----', '====', '***', '....', '···', '____', '~~~', '- - -', '———'],
    ...['试卷结束', '—— 试卷结束 ——', '以下空白', '全卷完', '*** THE END ***', 'End of paper', 'end of the exam', 'End of test'],
  ])('%s', (line) => {
    expect(isJunk(line)).toBe(true);
  });
});

describe('a line is no such thing', () => {
  it.each([
    ...[
      '第1页说的是什么',
      '见第1页',
      '第一页',
      '第12345页',
      'Page 3 says',
      'see page 3',
      'page three',
      '3/12 的客户',
      '约3/12',
      '12345/3',
    ],
    ...['- 3', '3 -', '3', '-3', '3-4', '得分率是什么', '平均得分', '评卷人是谁?', '人'],
    ...['姓名是什么', '他的姓名:', '班级里有谁', 'name the segments', 'my name: x', 'classify: a'],
    ...[
      '得A分',
      '学客号:',
      '--- 甲',
      '--',
      '- a -',
      '试卷结束后交给谁',
      '在试卷结束',
      'the end of loyalty',
      'at the end',
      'end of the road',
    ],
    ...[
      '密闭包装封口机的产线',
      '2. 装订线有什么用',
      '密'.repeat(9),
      `密${'.'.repeat(9)}封…线`,
      `密…封${'.'.repeat(9)}线`,
      '1. 甲',
      'A. 甲',
      '',
    ],
    ...[`第1页${' '.repeat(157)}`, `密封线${'甲'.repeat(57)}`],
  ])('%s', (line) => {
    expect(isJunk(line)).toBe(false);
  });
  it('up to its longest: a seal in 59 characters is print, a person in 159', () => {
    expect(isJunk(`密封线${'甲'.repeat(56)}`)).toBe(true);
    expect(isJunk(`姓名:${'_'.repeat(156)}`)).toBe(true);
    expect(isJunk(`姓名:${'_'.repeat(157)}`)).toBe(false);
  });
});

describe('instructions to candidates', () => {
  it.each([
    '注意事项',
    '考试注意事项:',
    '(答题须知)',
    '[考生须知]',
    '考生注意:',
    '答题注意事项',
    'Instructions',
    '(instructions):',
  ])('begin with %s', (line) => {
    expect(isNotice(line)).toBe(true);
  });
  it.each(['请看注意事项', '注意', '须知', 'Read the instructions', '1. 注意事项'])('do not begin with %s', (line) => {
    expect(isNotice(line)).toBe(false);
  });
});
