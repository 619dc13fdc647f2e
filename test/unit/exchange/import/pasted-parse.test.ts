import { describe, expect, it } from 'vitest';
import { PASTED_MOST, parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';

const read = (text: string) => {
  const found = parsePasted(text);
  if (!found.ok) throw new Error(found.code);
  return found;
};
const own = (text: string) => read(text).items.map((item) => item.own);

describe('a text without a question is refused', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\u3000\u200b'],
    ['nothing', '一、单选题'],
    ['nothing', '参考答案\n第1页'],
    ['too-long', 'x'.repeat(PASTED_MOST + 1)],
  ])('as %s', (code, text) => {
    expect(parsePasted(text)).toEqual({ ok: false, code });
  });
});

describe('of a pasted question is kept', () => {
  it('its place, beginning with own-1', () => {
    expect(own('1. 甲?\n答案：因为\n2. 乙?\n答案：所以').map(({ body }) => body.id)).toEqual(['own-1', 'own-2']);
  });

  it.each([
    ['分值：2', 2],
    ['分值：12.25分', 12.25],
    ['分值：０．５', 0.5],
    ['分值：很多', null],
  ])('what %s says of its marks', (line, marks) => {
    expect(own(`1. 甲?\n答案：因为\n${line}`)[0]?.marks).toBe(marks);
  });

  it('its own marks before those of its part, which may be for each blank', () => {
    const fills = '1. ____与____。\n答案：子、丑\n2. ____与____。\n答案：子、丑\n分值：3';
    expect(own(`一、填空题（每空2分）\n${fills}`).map(({ marks }) => marks)).toEqual([4, 3]);
    expect(own(`一、填空题（每题2分）\n${fills}`).map(({ marks }) => marks)).toEqual([2, 3]);
    expect(own(`填空题\n${fills}`).map(({ marks }) => marks)).toEqual([null, 3]);
  });

  it('every level that it names, and every tag by itself', () => {
    const [asked] = own('1. 甲?\n答案：因为\n难度：易\n难度：0.7\n知识点：子 、 丑；寅\n标签：卯|辰');
    expect([asked?.level, asked?.tags]).toEqual(['易 0.7', ['子', '丑', '寅', '卯', '辰']]);
  });

  it('an option without the semicolon behind it, and with those inside', () => {
    const [asked] = own('1. 甲（ ）\nA. 一；二；\nB. 三;\n答案：A');
    expect(asked?.body).toMatchObject({ options: [{ text: '一；二' }, { text: '三' }] });
  });
});

describe('of a pasted text is said', () => {
  const said = (text: string, spans: readonly { readonly from: number; readonly to: number }[]) =>
    spans.map(({ from, to }) => text.slice(from, to));

  it('where the material of each question stands', () => {
    const text = '阅读材料回答1~2题。\n子\n丑\n1. 甲?\n答案：因为\n2. 乙?\n答案：所以';
    expect(read(text).items.map(({ spans }) => said(text, spans.material ?? []))).toEqual([
      ['子', '丑'],
      ['子', '丑'],
    ]);
  });

  it('what is left out, a stretch for each that something stands between', () => {
    const text = '子\n丑\n一、简答题\n寅\n1. 甲?\n答案：因为\n我的答案：卯\n难度：易\n辰 巳';
    expect(said(text, read(text).leftOut)).toEqual(['子\n丑', '寅', '我的答案：卯', '辰 巳']);
  });

  it('where a list of answers stands that does not fit', () => {
    const text = '1. 甲（ ）\nA. 一 B. 二\n2. 乙（ ）\nA. 一 B. 二\n参考答案\n1-2 ABB';
    expect(read(text).notes.map(({ code, span }) => [code, said(text, [span])])).toEqual([['answer-count', ['1-2 ABB']]]);
  });
});
