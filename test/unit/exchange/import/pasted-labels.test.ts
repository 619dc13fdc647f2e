import { describe, expect, it } from 'vitest';
import { type Label, segmentsOf } from '../../../../src/core/exchange/import/pasted/labels.ts';

/** The stretches of a line, as label and text. */
const read = (line: string) =>
  segmentsOf(line).map(({ label, textFrom, textTo }) => `${label ?? ''}|${line.slice(textFrom, textTo)}`);

const WORDS: Readonly<Record<Label, readonly string[]>> = {
  mine: [
    '我的答案',
    '你的 答案',
    '学生的答案',
    '学生答案',
    '作答',
    '得分',
    '答题状态',
    '是否正确',
    '批改状态',
    'Your answer',
    'score',
  ],
  key: [
    ...[
      '答案',
      '答 案',
      '正确答案',
      '参考 答案',
      '标准答案',
      '本题答案',
      '试题答案',
      '答案要点',
      '答案示例',
      '参考要点',
      '答题要点',
    ],
    ...[
      '评分要点',
      '采分点',
      '答',
      'Answer',
      'answers',
      'Correct answer',
      'model answer',
      'sample answers',
      'Suggested answer',
      'ans',
      'key',
      'Ans.',
    ],
  ],
  explanation: [
    '解析',
    '解 析',
    '答案解析',
    '试题 解析',
    '题目解析',
    '本题解析',
    '详解',
    '点拨',
    '点评',
    '分析',
    '说明',
    '解答',
    'Explanation',
    'rationale',
    'feedback',
    'solution',
  ],
  level: ['难度', '难度系数', '难度等级', '难易', '难易度', '难易程度', 'difficulty'],
  marks: ['分值', '分 值', '分数', 'point', 'Points', 'mark', 'marks'],
  tags: ['知识点', '考点', '考查点', '标签', '章节', '所属章节', '来源', '出处', 'topic', 'Topics', 'tag', 'tags'],
  kind: ['题型', '试题类型', '类型', 'Type'],
};

describe.each(Object.entries(WORDS) as [Label, readonly string[]][])('the label of %s', (label, words) => {
  it.each(words)('is called %s', (word) => {
    expect(read(`${word}:甲`)).toEqual([`${label}|甲`]);
    expect(read(`${word} :甲`)).toEqual([`${label}|甲`]);
  });
  it.each(words.filter((word) => word !== '答' && word !== 'Ans.'))('stands in brackets anywhere: %s', (word) => {
    expect(read(`甲[${word}]乙`)).toEqual(['|甲', `${label}|乙`]);
    expect(read(`甲[ ${word} ] :乙`)).toEqual(['|甲', `${label}|乙`]);
    expect(read(`甲[${word}:乙]丙`)).toEqual(['|甲', `${label}|乙`, '|丙']);
  });
});

describe('a line is cut at its labels', () => {
  it.each([
    ['答案:B 解析:因为', ['key|B ', 'explanation|因为']],
    ['答案:B。解析:因为', ['key|B。', 'explanation|因为']],
    ['答案:B;难度:易', ['key|B;', 'level|易']],
    ['[答案]B[解析]因为', ['key|B', 'explanation|因为']],
    ['答案:B  Explanation: why', ['key|B  ', 'explanation| why']],
    ['答案:B\tPoints: 2', ['key|B\t', 'marks| 2']],
    ['甲(答案:B)', ['|甲(答案:B)']],
    ['他的答案:甲', ['|他的答案:甲']],
    ['the answer: 3', ['|the answer: 3']],
    ['甲 答:乙', ['|甲 答:乙']],
    ['甲[乙]丙', ['|甲[乙]丙']],
    ['[难度:易]', ['level|易']],
    ['[难度:易][分值:2]甲', ['level|易', 'marks|2', '|甲']],
    ['答案 解析:因为', ['explanation|因为']],
    ['参考 答案 解析:因为', ['|参考 ', 'explanation|因为']],
    ['答案 B 难度:易', ['key| B ', 'level|易']],
    ['甲', ['|甲']],
    ['', []],
  ])('%j', (line, segments) => {
    expect(read(line)).toEqual(segments);
  });

  it.each([
    ['答案', ['key|']],
    ['正确答案 B', ['key|B']],
    ['答案(A)', ['key|(A)']],
    ['答案B', ['key|B']],
    ['答案为B。', ['key|为B。']],
    ['答案是AB', ['key|是AB']],
    ['答案√', ['key|√']],
    ['答案 因为有三点', ['key| 因为有三点']],
    ['答案 因为[乙]丙', ['key| 因为[乙]丙']],
    ['解析', ['explanation|']],
    ['解析 因为', ['explanation| 因为']],
    ['Answer A', ['key|A']],
    ['Ans. B', ['key|B']],
    ['Answers A, C', ['key|A, C']],
    ['key A C', ['key|A C']],
    ['答案是什么', ['|答案是什么']],
    ['解析几何', ['|解析几何']],
    ['分析 客户', ['|分析 客户']],
    ['Answer all questions', ['|Answer all questions']],
    ['key accounts', ['|key accounts']],
    ['甲 答案 B', ['|甲 答案 B']],
  ])('without a colon only before what is plainly an answer: %j', (line, segments) => {
    expect(read(line)).toEqual(segments);
  });

  it('every character lies in one stretch, in order', () => {
    for (const line of ['甲[答案:B]乙[解析]丙', '[难度:易]', '[难度:易][分值:2]甲', '答案 B 难度:易 分值:2', '甲 答案:B']) {
      const all = segmentsOf(line);
      expect(all.map(({ from, to }) => line.slice(from, to)).join('')).toBe(line);
    }
  });

  it('a bracket that is not closed, or only behind the next label, holds up to the next label', () => {
    expect(read('[答案:B 解析:因为')).toEqual(['key|B ', 'explanation|因为']);
    expect(read('[答案:B 解析:因为]')).toEqual(['key|B ', 'explanation|因为]']);
  });
});
