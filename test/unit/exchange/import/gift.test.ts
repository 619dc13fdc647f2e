import { describe, expect, it } from 'vitest';
import { blanksIn } from '../../../../src/core/exchange/import/blanks.ts';
import { readGift } from '../../../../src/core/exchange/import/gift/read.ts';
import { summary } from './summary.ts';

const read = (text: string) => {
  const found = readGift(text);
  return found.ok ? found.items : [];
};
const items = (text: string) => read(text).map(summary);

describe('the questions of a GIFT file', () => {
  it('are parted by blank lines outside of braces, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(items(['甲 {T}', ' ', '乙 {', '', '=丙', '~丁', '}', '', '戊 {F}'].join(end))).toEqual([
        'judge T',
        'single A',
        'judge F',
      ]);
    }
    expect(read('甲 {T}\n\n乙 {F}').map(({ own }) => own.body.id)).toEqual(['own-1', 'own-2']);
    expect(items('甲\n乙 {T}').length).toBe(1);
    expect(items('\uFEFF甲 {T}')).toEqual(['judge T']);
  });

  it('are counted by the braces that are not escaped', () => {
    expect(items('甲 \\{ {=乙 ~丙}\n\n丁 {T}')).toEqual(['single A', 'judge T']);
    expect(items('甲 {=\\} ~丙\n\n~丁}\n\n戊 {T}')).toEqual(['single A', 'judge T']);
  });

  it('leave remarks and categories out, at the beginning of a line and nowhere else', () => {
    expect(items('  // 一\n  $CATEGORY: 二\n\n甲 {\n// 三\n=乙 ~丙}\n\n//四')).toEqual(['single A']);
    expect(items('见 a//b {T}').length).toBe(1);
    expect(readGift('// 一\n\n  // 二')).toEqual({ ok: false, code: 'nothing', notTaken: [] });
  });

  it('end with the next title where a brace is never closed', () => {
    const found = readGift('::一:: 甲 {=乙\n  ::二:: 丙 {T}');
    expect([found.ok && found.items.map(summary), found.notTaken.map(({ code }) => code)]).toEqual([['judge T'], ['syntax']]);
  });

  it('are named with sixty characters where they are too long to be read, and refused where they are too many', () => {
    const long = `${'长'.repeat(20_000)} {T}`;
    const found = readGift(`${long}\n\n甲 {T}`);
    expect([found.ok && found.items.length, found.notTaken]).toEqual([1, [{ code: 'syntax', kind: '', title: '长'.repeat(60) }]]);
    expect(readGift('a{T}\n\n'.repeat(5001))).toEqual({ ok: false, code: 'too-long', notTaken: [] });
    expect([readGift('x'.repeat(1_000_001)), readGift(' ')]).toEqual([
      { ok: false, code: 'too-long', notTaken: [] },
      { ok: false, code: 'empty', notTaken: [] },
    ]);
  });
});

describe('a GIFT question', () => {
  const one = (text: string) => {
    const [found] = read(text);
    return { body: found?.own.body, own: found?.own, flags: found?.flags };
  };
  it('in HTML is read as the text that is seen', () => {
    expect(one('[html]<p>甲<br>乙</p> {T}').body?.prompt).toBe('甲\n乙');
    expect(one('[plain]a <b> c {T}').body?.prompt).toBe('a <b> c');
  });

  it.each<[string, number | null, number, readonly string[]]>([
    ['甲 {#1..5}', 3, 2, []],
    ['甲 {#-1..2}', 0.5, 1.5, []],
    ['甲 {#0..4}', 2, 2, []],
    ['甲 {#2}', 2, 0, []],
    ['甲 {#2:0.5}', 2, 0.5, []],
    ['甲 {#=1:0.5 =%50%2:0}', 1, 0.5, ['part-marks']],
    ['甲 {#=%50%2:0 =%100%1:0}', 1, 0, ['part-marks']],
    ['甲 {#=%50%2:0}', 2, 0, []],
    ['甲 {#=1:0 =%0%2:0}', 1, 0, []],
    ['甲 {#=%0%2:0}', null, 0, ['no-answer']],
  ])('with a number: %s', (text, answer, tolerance, flags) => {
    expect(one(text)).toMatchObject({ body: { kind: 'numeric', answer, tolerance }, flags });
  });

  it('has what is said to all, and an essay has it for its model', () => {
    expect(one('甲 {=乙 ~丙 ####因为}').own).toMatchObject({ explanation: '因为', tags: [] });
    expect(one('甲 {####因为}')).toMatchObject({
      body: { kind: 'essay', marks: [] },
      own: { model: '因为', explanation: '' },
      flags: [],
    });
    expect(one('甲 {}')).toMatchObject({ own: { model: '' }, flags: ['no-answer'] });
  });

  it('of a judgement says its own to either side, whichever is the key', () => {
    expect(one('甲 {F#错了#对了}')).toMatchObject({
      body: { answer: false, feedback: { true: '错了', false: '对了' } },
      flags: [],
    });
    expect(one('甲 {T#错了#对了}')).toMatchObject({ body: { answer: true, feedback: { true: '对了', false: '错了' } } });
  });

  it('with pairs has the signs back that were escaped', () => {
    expect(one('甲 {=a -> b\\:c =d -> e\\=f\\~}')).toMatchObject({
      body: {
        pairs: [
          { left: 'a', right: 'b:c' },
          { left: 'd', right: 'e=f~' },
        ],
      },
      flags: [],
    });
  });
});

it('blanks stand where rules or empty brackets do; one rule in full width is one, one in half width is part of a name', () => {
  const found = (text: string) => blanksIn(text).map(({ from, to }) => text.slice(from, to));
  expect(found('甲__乙____丙（ ）丁[ ]戊( __ )己（____）')).toEqual(['__', '____', '（ ）', '[ ]', '( __ )', '（____）']);
  expect([found('甲＿乙'), found('＿甲＿'), found('甲＿＿乙'), found('甲a_b'), found('甲＿＿＿乙')]).toEqual([
    ...[['＿'], ['＿', '＿'], ['＿＿'], [], ['＿＿＿']],
  ]);
});
