import { describe, expect, it } from 'vitest';
import { readRows, TABLE_ROWS } from '../../../../src/core/exchange/import/table/read-rows.ts';
import { TEMPLATE_KINDS, TEMPLATES } from '../../../../src/core/exchange/import/table/template.ts';
import { summary } from './summary.ts';

describe.each(['zh', 'en'] as const)('the template in %s', (locale) => {
  const { head, rows } = TEMPLATES[locale];
  it('is read as one question of each kind, every one with its key and its marks, and nothing flagged', () => {
    const read = readRows([head, ...rows]);
    if (!read.ok) throw new Error(read.code);
    expect(read.items.map(({ own }) => own.body.kind)).toEqual(TEMPLATE_KINDS);
    expect(read.items.flatMap(({ flags }) => flags)).toEqual([]);
    expect(read.items.map(({ own }) => own.marks)).toEqual([2, 3, 1, 2, 3, 2, 2, 2, 4, 10]);
    expect(read.items.map((item) => summary(item).split(' ').slice(1).join(' '))).not.toContain('-');
    expect([read.leftOut, read.otherColumns]).toEqual([[], []]);
  });
});

describe('a table of questions', () => {
  it('is read by other names of the columns, in any order, below a remark', () => {
    const read = readRows([
      ['请勿修改表头'],
      ['正确答案', '题目内容*', '题目类型', '选项1', '选项2', '备注'],
      ['AB', '甲', '多选题', '一', '二', 'x'],
      [],
      ['错', '乙', '判断题', '', '', ''],
      ['A', '', '单选题', '一', '二', ''],
    ]);
    if (!read.ok) throw new Error(read.code);
    expect(read.items.map(summary)).toEqual(['multiple AB', 'judge F']);
    expect(read.leftOut).toEqual([1, 6]);
    expect(read.otherColumns).toEqual(['备注']);
  });

  it.each([
    [[], 'empty'],
    [[['', ' ']], 'empty'],
    [[['甲', '乙']], 'no-columns'],
    [[['题干', '答案']], 'nothing'],
    [Array.from({ length: TABLE_ROWS + 11 }, () => ['甲']), 'too-many-rows'],
  ])('comes back with a code where it has none', (rows, code) => {
    expect(readRows(rows)).toEqual({ ok: false, code });
  });
});
