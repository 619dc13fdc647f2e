import { describe, expect, it } from 'vitest';
import { readRows, TABLE_ROWS } from '../../../../src/core/exchange/import/table/read-rows.ts';

/** The first question of a table of one, its columns by their names. */
const one = (columns: Readonly<Record<string, string>>) => {
  const read = readRows([Object.keys(columns), Object.values(columns)]);
  if (!read.ok) return read.code;
  const [item] = read.items;
  return { ...item?.own, flags: item?.flags, other: read.otherColumns, spans: item?.spans, left: read.leftOut };
};
const KNOWN = { 题干: '甲', 答案: '因为' };

describe('a column of a table is known by its name', () => {
  it.each([
    '题干',
    '题目',
    '试题',
    '题目内容',
    '试题内容',
    '试题题干',
    '题目描述',
    '问题',
    'Question',
    'stem',
    'question text',
    '题干*',
    '题目（必填）',
    ' Ｓｔｅｍ ',
  ])('as the stem: %s', (name) => {
    expect(one({ [name]: '甲', 答案: '因为' })).toMatchObject({ body: { kind: 'short', prompt: '甲' }, other: [] });
  });
  it.each(['答案', '正确答案', '标准答案', '参考答案', '试题答案', 'Answer', 'correct answer', 'KEY', '答案 (字母)'])(
    'as the key: %s',
    (name) => {
      expect(one({ 题干: '甲', [name]: '因为' })).toMatchObject({ model: '因为', other: [] });
    },
  );
  it.each(['题型', '题目类型', '试题类型', '类型', 'Kind', 'type', 'question type'])('as the kind: %s', (name) => {
    expect(one({ ...KNOWN, [name]: '论述题' })).toMatchObject({ body: { kind: 'essay' }, other: [] });
  });
  it.each(['解析', '答案解析', '试题解析', '题目解析', 'Explanation', 'rationale', 'feedback'])(
    'as the explanation: %s',
    (name) => {
      expect(one({ ...KNOWN, [name]: '话' })).toMatchObject({ explanation: '话', other: [] });
    },
  );
  it.each(['分值', '分数', 'mark', 'Marks', 'point', 'points', 'score'])('as the marks: %s', (name) => {
    expect(one({ ...KNOWN, [name]: '12.25分' })).toMatchObject({ marks: 12.25, other: [] });
  });
  it.each(['难度', '难易度', '难易程度', '难度系数', 'Difficulty', 'level'])('as the level: %s', (name) => {
    expect(one({ ...KNOWN, [name]: '易' })).toMatchObject({ level: '易', other: [] });
  });
  it.each(['知识点', '考点', '标签', '章节', 'topic', 'Topics', 'tag', 'tags'])('as the tags: %s', (name) => {
    expect(one({ ...KNOWN, [name]: '子 ; 丑；寅、卯,辰，|巳' })).toMatchObject({
      tags: ['子', '丑', '寅', '卯', '辰', '巳'],
      other: [],
    });
  });
  it.each([
    ['A', 'B'],
    ['选项A', '选项B'],
    ['选项1', '选项2'],
    ['答案选项 a', '答案选项 b'],
    ['Option A', 'option 2'],
    ['choice 1', 'Choice B'],
    ['1', '2'],
  ])('as an option: %s and %s', (a, b) => {
    // A plain object would put the columns 1 and 2 before the others.
    const read = readRows([
      ['题干', '答案', a, b],
      ['甲', 'B', '子', '丑'],
    ]);
    expect(read).toMatchObject({
      items: [{ own: { body: { options: [{ text: '子' }, { text: '丑', correct: true }] } } }],
      otherColumns: [],
    });
  });
  it.each([
    '题干一',
    '老题干',
    '我的答案',
    '答案二',
    '小题型',
    '题型一',
    '难度二',
    '中难度',
    '旧标签',
    '标签二',
    '总分值',
    '分值二',
    '旧解析',
    '解析二',
    'I',
    '9',
    'AB',
    'x A',
    '选项',
  ])('and not as %s', (name) => {
    expect(one({ ...KNOWN, [name]: '话' })).toMatchObject({
      other: [name],
      model: '因为',
      body: { kind: 'short', prompt: '甲' },
    });
  });
});

describe('a row of a table', () => {
  it('is a question with all that stands in it, without what keeps a cell from being run', () => {
    expect(one({ 题干: "'=甲", 答案: "'-1 ", 解析: "'话", 难度: "'＋" })).toMatchObject({
      body: { kind: 'short', id: 'own-1', prompt: '=甲' },
      ...{ model: '-1', explanation: "'话", level: '＋', marks: null, tags: [], material: '' },
      ...{ spans: { stem: [{ from: 2, to: 3 }] }, left: [] },
    });
  });

  it('has its kind before the first comma, and its marking behind it', () => {
    const read = readRows([
      ['题型', '题干', '答案', 'A', 'B', 'C'],
      ['多选题，少选不得分', '甲', 'AB', '子', '丑', ''],
      ['单选题;', '乙', '', '子', '', '寅'],
    ]);
    expect(read).toMatchObject({
      items: [
        { own: { body: { kind: 'multiple', marking: 'all', options: [{}, {}] } }, flags: [] },
        {
          own: { body: { kind: 'single', id: 'own-2', options: [{}, { text: '' }, {}] } },
          flags: ['no-answer', 'image-missing'],
        },
      ],
    });
  });

  it('may be shorter than the heading, which is looked for ten rows down', () => {
    const above = Array.from({ length: 9 }, () => ['注']);
    expect(readRows([...above, ['题干', '答案'], ['甲']])).toMatchObject({ ok: true, leftOut: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(readRows([...above, ['注'], ['题干', '答案'], ['甲']])).toEqual({ ok: false, code: 'no-columns' });
    expect(readRows([['题干', '题型'], ['甲']])).toEqual({ ok: false, code: 'no-columns' });
    expect(readRows([['答案', ' '], ['甲']])).toEqual({ ok: false, code: 'no-columns' });
  });

  it('may have five thousand like it', () => {
    const rows = (n: number) => Array.from({ length: n }, () => ['', '']);
    const head = [['题干', '答案', ' ']];
    expect(readRows([...head, ['甲', '因为'], ...rows(TABLE_ROWS + 8)])).toMatchObject({
      ok: true,
      otherColumns: [],
      leftOut: [],
    });
    expect(readRows([...head, ['甲', '因为'], ...rows(TABLE_ROWS + 9)])).toEqual({ ok: false, code: 'too-many-rows' });
  });
});
