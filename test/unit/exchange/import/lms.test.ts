import { describe, expect, it } from 'vitest';
import { readGift } from '../../../../src/core/exchange/import/gift/read.ts';
import { readMoodle } from '../../../../src/core/exchange/import/moodle/read.ts';
import { summary } from './summary.ts';

const gift = (text: string) => {
  const read = readGift(text);
  return read.ok ? read.items.map(summary) : read.code;
};

describe('GIFT', () => {
  it.each([
    ['甲 {=乙 ~丙}', ['single A']],
    ['甲 {~%50%乙 ~%50%丙 ~%-100%丁}', ['multiple AB']],
    ['甲 {~%33.33333%乙 ~%33.33333%丙 ~%33.33333%丁 ~戊}', ['multiple ABC']],
    ['甲 {=乙 ~%50%丙 ~丁}', ['single A']],
    ['甲 {T}', ['judge T']],
    ['甲 {FALSE}', ['judge F']],
    ['甲 {=乙 =丙}', ['fill 乙/丙']],
    ['甲{=乙}丁。', ['fill 乙']],
    ['甲 {#-3.5:0.5}', ['numeric -3.5']],
    ['甲 {#1..5}', ['numeric 3']],
    ['甲 {=a -> b =c -> d}', ['match 1b 2d']],
    ['甲 {}', ['essay -']],
    ['::t:: 甲\\: \\{乙\\} \\= {=丙\\~丁 ~戊}', ['single A']],
    ['// only a remark\n\n$CATEGORY: a/b\n\n甲 {T}\n\n\n乙 {F}', ['judge T', 'judge F']],
    ['说明文字。', 'nothing'],
    [' ', 'empty'],
    ['x'.repeat(1_000_001), 'too-long'],
  ])('%j is read as meant', (text, items) => {
    expect(gift(text)).toEqual(items);
  });

  it('names a question that breaks the rules, and takes the others', () => {
    const read = readGift('甲 {T}\n\n乙 {=丙\n\n::丁:: 丁 {F}\n\n戊。');
    expect(read.ok && read.items.map(summary)).toEqual(['judge T', 'judge F']);
    expect(read.notTaken).toEqual([
      { code: 'syntax', kind: '', title: '乙 {=丙' },
      { code: 'description', kind: 'Description', title: '戊。' },
    ]);
  });

  it('gives each answer its own feedback, a wrong judgement first as GIFT has it', () => {
    const read = readGift('甲 {T#错了#对了}\n\n乙 {=丙#好 ~丁#不好}');
    if (!read.ok) throw new Error(read.code);
    const [judge, single] = read.items.map(({ own }) => own.body);
    expect(judge).toMatchObject({ feedback: { true: '对了', false: '错了' } });
    expect(single).toMatchObject({ options: [{ feedback: '好' }, { feedback: '不好' }] });
  });

  it('flags part marks, which cannot be kept', () => {
    const read = readGift('甲 {=乙 ~%50%丙}');
    expect(read.ok && read.items[0]?.flags).toEqual(['part-marks']);
  });
});

const question = (type: string, inside: string) =>
  `<question type="${type}"><name><text>名</text></name><questiontext format="html"><text><![CDATA[<p>甲<br>乙 &lt; 3</p>]]></text></questiontext><generalfeedback><text>因为</text></generalfeedback><defaultgrade>2.0</defaultgrade>${inside}</question>`;
const answer = (fraction: number, text: string, more = '') =>
  `<answer fraction="${fraction}"><text>${text}</text><feedback><text>话</text></feedback>${more}</answer>`;

describe('Moodle XML', () => {
  it.each([
    ['multichoice', `<single>true</single>${answer(100, '一')}${answer(0, '二')}`, 'single A'],
    ['multichoice', `<single>false</single>${answer(50, '一')}${answer(50, '二')}${answer(-100, '三')}`, 'multiple AB'],
    ['truefalse', answer(0, 'true') + answer(100, 'false'), 'judge F'],
    ['shortanswer', answer(100, '一') + answer(100, '二'), 'fill 一/二'],
    ['numerical', answer(100, '3.14', '<tolerance>0.01</tolerance>'), 'numeric 3.14'],
    [
      'matching',
      '<subquestion><text>左</text><answer><text>右</text></answer></subquestion><subquestion><text></text><answer><text>多</text></answer></subquestion>',
      'match 1右',
    ],
    ['ordering', answer(0, '一') + answer(0, '二'), 'order S1S2'],
    ['essay', '<graderinfo><text>要点</text></graderinfo>', 'essay 要点'],
  ])('%s becomes the nearest kind', (type, inside, expected) => {
    const read = readMoodle(`<?xml version="1.0"?><quiz>${question(type, inside)}</quiz>`);
    if (!read.ok) throw new Error(read.code);
    expect(read.items.map(summary)).toEqual([expected]);
    expect(read.items[0]?.own).toMatchObject({ explanation: '因为', marks: 2 });
    expect(read.items[0]?.own.body.prompt).toContain('甲\n乙 < 3');
  });

  it('reads short answers in a cloze, and names what it cannot carry', () => {
    const cloze = (text: string) =>
      `<question type="cloze"><name><text>c</text></name><questiontext><text>${text}</text></questiontext></question>`;
    const read = readMoodle(
      `<quiz><question type="category"><category><text>x</text></category></question>${cloze('是{1:SHORTANSWER:=甲~=乙#好~%0%丙}。')}${cloze('{1:MULTICHOICE:=甲~乙}')}${question('calculated', '')}${question('description', '')}</quiz>`,
    );
    expect(read.ok && read.items.map(summary)).toEqual(['fill 甲/乙']);
    expect(read.notTaken.map(({ code, kind }) => [code, kind])).toEqual([
      ['cloze', 'cloze'],
      ['kind', 'calculated'],
      ['description', 'description'],
    ]);
  });

  it('passes over pictures in the file and shows that there was one', () => {
    const read = readMoodle(
      '<quiz><question type="essay"><questiontext format="html"><text><![CDATA[看<img src="@@PLUGINFILE@@/a.png">]]></text><file name="a.png" encoding="base64">AAAA</file></questiontext></question></quiz>',
    );
    expect(read.ok && read.items[0]?.own.body.prompt).toBe('看[图片]');
  });

  it.each([
    ['', 'empty'],
    ['<a/>', 'not-moodle'],
    ['<quiz/>', 'nothing'],
    ['<quiz>', 'broken'],
    ['<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', 'doctype'],
    ['<quiz>&x;</quiz>', 'broken'],
  ])('%j comes back with a code', (xml, code) => {
    expect(readMoodle(xml)).toEqual({ ok: false, code, notTaken: [] });
  });
});
