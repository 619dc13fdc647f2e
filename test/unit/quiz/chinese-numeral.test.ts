import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../../src/core/quiz/chinese-numeral.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百一十', 110],
    ['三百零五', 305],
    ['一千〇五', 1005],
    ['两千', 2000],
    ['九千九百九十九', 9999],
    ['万', 10_000],
    ['十万', 100_000],
    ['二万五千零三十', 25_030],
    ['二亿三千万', 230_000_000],
    ['一万亿', 1_000_000_000_000],
  ])('“%s” is %d', (run, value) => expect(chineseNumeral(run)).toBe(value));

  it.each([
    ['三百五', 350],
    ['三百五十', 350],
    ['一千二', 1200],
    ['一千二十', 1020],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['一万三千五', 13_500],
    ['一亿二', 120_000_000],
  ])('is read as it is spoken: “%s” is %d', (run, value) => expect(chineseNumeral(run)).toBe(value));

  it('is read digit by digit where it has no unit', () => expect(chineseNumeral('二〇二六')).toBe(2026));

  it('is none where its units run the wrong way, twice or into something else', () => {
    const none = [
      '十百',
      '十百十',
      '十零',
      '一百零',
      '三千万二千万',
      '一万一万',
      '万十百',
      '一百x',
      'x万',
      '万x',
      '一二x',
      'x一二',
      '',
    ];
    expect(none.filter((run) => chineseNumeral(run) !== null)).toEqual([]);
  });
});
