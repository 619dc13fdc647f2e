import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/core/quiz/answer-text.ts';
import { chineseNumeral } from '../../../src/core/quiz/chinese-numeral.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三百零五', 305],
    ['一千二百', 1200],
    ['两千', 2000],
    ['二〇二六', 2026],
    ['十二万', 120_000],
    ['一万零五十', 10_050],
    ['三亿', 300_000_000],
    ['千万', 10_000_000],
    ['零', 0],
    ['一万二', 12_000],
    ['三百五', 350],
    ['两千三', 2300],
    ['一亿二', 120_000_000],
    ['一千零二十', 1020],
    ['一万零二', 10_002],
    ['十万零三百', 100_300],
    ['二十三万四千五百六十七', 234_567],
    ['一千二百万', 12_000_000],
  ])('%s is %d', (run, value) => {
    expect(chineseNumeral(run)).toBe(value);
  });

  it.each(['十十', '百千', '二三百', '百零', '三百四百', '一百二三'])('%s is none', (run) => {
    expect(chineseNumeral(run)).toBeNull();
  });
});

describe('two answers count as the same', () => {
  it.each([
    ['Ｔ＝Ｎ／Ｍ', 't = n/m'],
    ['T＝N÷M', 'T=N/M'],
    ['十年', '10 年'],
    ['百分之十', '10%'],
    ['１０％', '10%'],
    ['「当然质量」', '当然质量。'],
    ['Must-Be', 'must-be'],
    ['the churn rate', 'Churn rate'],
    ['供应商、经销商', '供应商经销商'],
    ['  留存率 ', '留存率'],
  ])('%s and %s', (a, b) => {
    expect(answerText(a)).toBe(answerText(b));
  });
});

describe('two answers stay apart', () => {
  it.each([
    ['0.5', '5'],
    ['1.5', '15'],
    ['10', '10%'],
    ['N/M', 'M/N'],
    ['满意', '忠诚'],
    ['must-be', 'must'],
    ['−5', '5'],
  ])('%s and %s', (a, b) => {
    expect(answerText(a)).not.toBe(answerText(b));
  });
});
