import { describe, expect, it } from 'vitest';
import { familyOf, readQuantity } from '../../../src/core/quiz/quantity.ts';

const read = (text: string) => {
  const quantity = readQuantity(text);
  return quantity.ok ? [quantity.value, quantity.family] : quantity.code;
};

describe('a quantity', () => {
  it.each<[string, number, string?]>([
    ['一千二百', 1200],
    ['一万二', 12_000],
    ['三点五', 3.5],
    ['零点零五', 0.05],
    ['负零点三六', -0.36],
    ['3.5万', 35_000],
    ['1.1万元', 11_000, 'money'],
    ['1,200', 1200],
    ['1.2亿', 120_000_000],
    ['两千三百块', 2300, 'money'],
    ['五十四点四位', 54.4, 'people'],
  ])('is read in Chinese numerals, 万 and 亿: %s', (text, value, family) => expect(read(text)).toEqual([value, family]));

  it.each<[string, number, string?]>([
    ['T=12', 12],
    ['T ＝ 12', 12],
    ['CLV = 1200元', 1200, 'money'],
    ['=12.5', 12.5],
    ['＝15.5', 15.5],
    ['≈ 12', 12],
    ['约12', 12],
    ['大约 12', 12],
    ['about 12', 12],
    ['T≈约12年', 12, 'years'],
    ['答案是12', 12],
  ])('is read after a name, an equals sign or “about”: %s', (text, value, family) => expect(read(text)).toEqual([value, family]));

  it.each<[string, number, string?]>([
    ['T=120/10=12', 12],
    ['5000÷1.08^3≈3969.16', 3969.16],
    ['T约为12', 12],
    ['T is 12', 12],
    ['合计12年', 12, 'years'],
    ['3.5×10^3', 3500],
    ['3.5 x 10^-1', 0.35],
    ['3.5×10⁶元', 3_500_000, 'money'],
    ['12e3', 12_000],
    ['3元1角6分', 3.16, 'money'],
    ['12（元）', 12, 'money'],
    ['(-0.4)', -0.4],
    ['一半', 0.5],
    ['one half', 0.5],
    ['五成', 50, 'percent'],
    ['二成五', 25, 'percent'],
    ['22个百分点', 22, 'percent'],
    ['22 percentage points', 22, 'percent'],
    ['壹佰贰拾元', 120, 'money'],
    ['1.12 million', 1_120_000],
    ['twelve years', 12, 'years'],
    ['minus four point five', -4.5],
    ['twenty-two percent', 22, 'percent'],
  ])('is read as it is worked out, printed by a calculator or said in words: %s', (text, value, family) =>
    expect(read(text)).toEqual([value, family]),
  );

  it.each<[string, number]>([
    ['¥1200', 1200],
    ['￥1,200.50', 1200.5],
    ['RMB1200', 1200],
    ['CNY 1200', 1200],
    ['人民币1200元', 1200],
    ['1200元人民币', 1200],
    ['1200元整', 1200],
    ['1200圆', 1200],
    ['1200块钱', 1200],
    ['1200 yuans', 1200],
    ['-¥1200', -1200],
    ['¥-1200', -1200],
    ['负1200元', -1200],
    ['minus 1200 yuan', -1200],
    ['−1200元', -1200],
  ])('is money under any name, and below zero by any sign: %s', (text, value) => expect(read(text)).toEqual([value, 'money']));

  it.each<[string, number]>([
    ['百分之十三点二', 13.2],
    ['百分之13.2', 13.2],
    ['13.2 per cent', 13.2],
    ['13.2percent', 13.2],
    ['１３．２％', 13.2],
  ])('is a percentage: %s', (text, value) => expect(read(text)).toEqual([value, 'percent']));

  it.each<[string, number, string]>([
    ['54.4位', 54.4, 'people'],
    ['54.4个人', 54.4, 'people'],
    ['54.4位会员', 54.4, 'people'],
    ['54.4people', 54.4, 'people'],
    ['1.3分', 1.3, 'points'],
    ['1.3 marks', 1.3, 'points'],
    ['1.21倍', 1.21, 'times'],
    ['4.7:1', 4.7, 'times'],
    ['4.7 ： 1', 4.7, 'times'],
    ['4.7比1', 4.7, 'times'],
    ['4.7 to 1', 4.7, 'times'],
    ['4.7x', 4.7, 'times'],
    ['4.7×', 4.7, 'times'],
    ['1 year', 1, 'years'],
    ['5.5yrs', 5.5, 'years'],
  ])('tells the family of its unit: %s', (text, value, family) => expect(read(text)).toEqual([value, family]));

  it.each(['', '元', '￥'])('is not there where nothing but a unit was typed: %j', (text) =>
    expect(read(text)).toBe('nothing-typed'),
  );

  it.each([
    'abc',
    '五块五',
    '3万5',
    '一位半',
    '12块5',
    '¥12%',
    '¥¥',
    '¥元',
    '(1200)',
    '--5',
    '负负5',
    '亏300',
    '百千',
    '元5',
    '$5',
    '½',
    '5²',
    '12 kg',
    '三分之一',
    '1.2千克',
    'x=3, y=4',
    '12个月',
    '不是12',
    '不到一半',
    'half a year',
    '1e99',
    '3.5×10',
  ])('is refused where it can be read in no way or in two, never guessed: %s', (text) => {
    expect(['not-a-number', 'two-numbers', 'odd-comma']).toContain(read(text));
  });

  it.each([
    ['5/3', 'two-numbers'],
    ['12或13', 'two-numbers'],
    ['12=12', 'two-numbers'],
    ['12,5元', 'odd-comma'],
  ])('is refused by the reason that fits: %s', (text, code) => expect([code, 'not-a-number']).toContain(read(text)));
});

describe('familyOf', () => {
  it.each([
    ['元', 'money'],
    ['yuan', 'money'],
    ['位', 'people'],
    ['人', 'people'],
    ['members', 'people'],
    ['分', 'points'],
    ['倍', 'times'],
    ['years', 'years'],
    ['%', 'percent'],
    ['cups', undefined],
    ['杯', undefined],
  ])('of %s is %s', (unit, family) => expect(familyOf(unit)).toBe(family));
});
