import { describe, expect, it } from 'vitest';
import { answersBegin } from '../../../../src/core/exchange/import/pasted/answers.ts';
import { linesOf } from '../../../../src/core/exchange/import/pasted/lines.ts';
import { sourceText } from '../../../../src/core/exchange/import/pasted/source-text.ts';

const begin = (text: string, waiting = 2) => answersBegin(linesOf(sourceText(text)), 0, () => waiting);

describe('answers that stand together begin', () => {
  it.each([
    ...[
      '参考答案',
      '标准答案:',
      '[参考答案]',
      '[ 参考答案 ]:',
      '试题答案',
      '试卷答案',
      '习题 答案',
      '答案',
      '答 案',
      '答案及解析',
      '答案与评分标准',
    ],
    ...[
      '参考答案 和 详解',
      '参考答案部分',
      'Answers',
      'Answer',
      'answer key',
      'Key:',
      'Answers and explanations',
      '《客户关系管理》参考答案',
    ],
    ...['2025 年期末试卷 答案', '(A 卷)答案'],
  ])('under the head %s', (head) => {
    expect(begin(`${head}\n1.A 2.B`)).toBe(true);
  });

  it.each(['答案是什么', '请写出答案', '参考答案见下页', '参考答案A', 'the answer is here', 'keys', `${'甲'.repeat(25)} 答案`])(
    'and not under %s',
    (head) => {
      expect(begin(`${head}\n1.A 2.B`)).toBe(false);
    },
  );

  it.each([
    ...[
      '1.A',
      '1、A',
      '1-5 ABCDE',
      '1~5 ABCDE',
      '1:A',
      '1)A',
      '1 A',
      '(1)A',
      '(一)',
      '题号 1 2',
      '题 号',
      '一、1.A',
      '十二.A',
      '第一题 A',
      '单选题',
      '单选题1-5 ABCDE',
      '单选题 : 1-5 ABCDE',
    ],
  ])('where %s follows', (next) => {
    expect(begin(`参考答案\n${next}`)).toBe(true);
  });

  it.each(['A', '甲', 'ABCD', '1A', '(甲)', '一A', '客户', '见第1页'])('and not where %s follows', (next) => {
    expect(begin(`参考答案\n${next}`)).toBe(false);
  });

  it('and not at the end, nor under a head of more than 48 characters', () => {
    expect(begin('参考答案')).toBe(false);
    const wide = [43, 44].map((blanks) => `参考答案${' '.repeat(blanks)}:\n1.A`);
    expect(wide.map((text) => begin(text))).toEqual([true, false]);
  });

  it.each(['答案:1-5 CABDA', '参考答案 1-2 AB', '[答案]1.A 2.B', '答案:1.A,2.B', 'Answers: 1.A 2.B', 'Key 1-3 TFT'])(
    'in the line of their head: %s',
    (line) => {
      expect([begin(line), begin(line, 1)]).toEqual([true, false]);
    },
  );
  it.each(['答案:1.A', '答案:A', '答案:1.因为 2.所以', '答案:2.A 3.B', '见答案:1.A 2.B'])('and not in %s', (line) => {
    expect(begin(line)).toBe(false);
  });

  it('where two questions wait for a key; for one only where a heading or a table follows', () => {
    const text = '参考答案\n1.A';
    expect([0, 1, 2].map((waiting) => begin(text, waiting))).toEqual([false, false, true]);
    expect([0, 1].map((waiting) => begin('参考答案\n一、单选题', waiting))).toEqual([false, true]);
    expect([0, 1].map((waiting) => begin('参考答案\n题 号 1', waiting))).toEqual([false, true]);
    expect(begin('参考答案\n1.A 题号', 1)).toBe(false);
  });
});
