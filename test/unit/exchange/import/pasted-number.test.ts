import { describe, expect, it } from 'vitest';
import { circled, markOf } from '../../../../src/core/exchange/import/pasted/number-mark.ts';

/** Style, number, and the text behind. */
const read = (line: string) => {
  const mark = markOf(line);
  return mark && [mark.style, mark.n, line.slice(mark.length)];
};

describe('the number before a question', () => {
  it.each([
    ['1.甲', ['point', 1, '甲']],
    ['12. 甲', ['point', 12, '甲']],
    ['3 . 甲', ['point', 3, '甲']],
    ['3:甲', ['point', 3, '甲']],
    ['3、甲', ['point', 3, '甲']],
    ['3,  甲', ['point', 3, '甲']],
    ['999.甲', ['point', 999, '甲']],
    ['1.', ['point', 1, '']],
    ['1.2025年的销量', ['point', 1, '2025年的销量']],
    ['1. 2025 年的销量', ['point', 1, '2025 年的销量']],
    ['2、30家门店', ['point', 2, '30家门店']],
    ['2、3个月后', ['point', 2, '3个月后']],
    ['2、5%的客户', ['point', 2, '5%的客户']],
    ['(1)甲', ['brackets', 1, '甲']],
    ['( 1 ) 、甲', ['brackets', 1, '甲']],
    ['(12): 甲', ['brackets', 12, '甲']],
    ['1)甲', ['bracket', 1, '甲']],
    ['12 ) 甲', ['bracket', 12, '甲']],
    ['[5]甲', ['square', 5, '甲']],
    ['[ 12 ] 甲', ['square', 12, '甲']],
    ['①甲', ['circle', 1, '甲']],
    ['⑳ 、 甲', ['circle', 20, '甲']],
    ['第1题 甲', ['word', 1, '甲']],
    ['第 12 题:甲', ['word', 12, '甲']],
    ['题3、甲', ['word', 3, '甲']],
    ['题 3.甲', ['word', 3, '甲']],
    ['第3题', ['word', 3, '']],
    ['第3题(甲)', ['word', 3, '(甲)']],
    ['第3题[甲]', ['word', 3, '[甲]']],
    ['Question 4) which', ['word', 4, 'which']],
    ['question 4 which', ['word', 4, 'which']],
    ['Q5. which', ['word', 5, 'which']],
    ['Q15. which', ['word', 15, 'which']],
    ['题13、甲', ['word', 13, '甲']],
    ['q 5: which', ['word', 5, 'which']],
    ['一、甲', ['han', 1, '甲']],
    ['十二 . 甲', ['han', 12, '甲']],
    ['1 甲', ['space', 1, '甲']],
    ['12  Which', ['space', 12, 'Which']],
    ['1 “甲', ['space', 1, '“甲']],
    ['1 《甲》', ['space', 1, '《甲》']],
    ['1 (甲)', ['space', 1, '(甲)']],
    ['1 [甲]', ['space', 1, '[甲]']],
  ])('is read from %s', (line, mark) => {
    expect(read(line)).toEqual(mark);
  });

  it.each(
    [
      ...['1.5 倍', '1.5', '3:2', '1、2、3', '1,000 元', '1234.甲', '1234)甲', '(1234)甲', '[1234]甲', '第1234题 甲', '1234 甲'],
      ...[
        '第1题甲',
        '题库3、甲',
        'Question4thirty',
        'Q5which',
        '一甲',
        '一, 甲',
        '(一)甲',
        '㉑甲',
        '1 2',
        '1 of them',
        '1 元',
        '甲1.乙',
        ' 1.甲',
        '',
      ],
      ...['说第1题 甲', '见(1)甲', '见①', '说一、甲', '见[1]'],
    ].filter((line) => line !== '1 元'),
  )('is none in %s', (line) => {
    expect(read(line)).toBeNull();
  });

  it('in a circle goes to twenty', () => {
    expect([...'①⑨⑩⑳'].map(circled)).toEqual([1, 9, 10, 20]);
    expect([...'㉑1甲'].map(circled)).toEqual([0, 0, 0]);
  });
});
