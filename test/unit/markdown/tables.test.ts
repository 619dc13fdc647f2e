import { describe, expect, test } from 'vitest';
import { textColumns } from '../../../src/markdown/tables.ts';

describe('columns of text in the tables of lessons', () => {
  test('are those that say something in words and have no figures, so that text is not set like numbers', () => {
    expect(
      textColumns([
        ['会员三周没来', '发一张券，请他回来', '问一句为什么不来'],
        ['会员群', '发优惠的渠道', '试配方的地方'],
      ]),
    ).toEqual([1, 2]);
    expect(
      textColumns([
        ['today', '1,000 yuan', 'no interest'],
        ['1', '1,100 yuan', 'simple interest'],
      ]),
    ).toEqual([2]);
  });

  test('are none where there are figures, marks or nothing, nor is the first', () => {
    expect(
      textColumns([
        ['固定比例', '10.0 年', 'Q'],
        ['各不相同', '没有极限', '×'],
      ]),
    ).toEqual([]);
    expect(textColumns([['只有名字', '', '']])).toEqual([]);
    expect(textColumns([])).toEqual([]);
  });
});
