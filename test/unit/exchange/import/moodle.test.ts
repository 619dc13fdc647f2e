import { describe, expect, it } from 'vitest';
import { clozeBody } from '../../../../src/core/exchange/import/moodle/cloze.ts';
import { readMoodle } from '../../../../src/core/exchange/import/moodle/read.ts';
import { readXml } from '../../../../src/core/exchange/import/xml-events.ts';

const question = (type: string, inside: string) =>
  `<question type="${type}"><name><text>名</text></name><questiontext><text>甲</text></questiontext>${inside}</question>`;
const quiz = (...questions: readonly string[]) => readMoodle(`<quiz>${questions.join('')}</quiz>`);
const item = (type: string, inside: string) => {
  const read = quiz(question(type, inside));
  if (!read.ok) throw new Error(read.code);
  const [found] = read.items;
  return { body: found?.own.body, own: found?.own, flags: found?.flags };
};
const answer = (fraction: string, text: string, more = '') => `<answer${fraction}><text>${text}</text>${more}</answer>`;
const full = ' fraction="100"';

describe('a question in Moodle’s XML', () => {
  it('with options is single where it says so, else what its weights say', () => {
    const two = answer(' fraction="50"', '一') + answer(' fraction="50"', '二') + answer('', '三');
    for (const [single, kind] of [
      ['true', 'single'],
      ['1', 'single'],
      ['false', 'multiple'],
      ['', 'multiple'],
    ])
      expect(item('multichoice', `<single>${single}</single>${two}`).body?.kind).toBe(kind);
    expect(item('multichoice', two).body).toMatchObject({ options: [{ correct: true }, { correct: true }, { text: '三' }] });
  });

  it('of true and false has something to say to each, and may have no key', () => {
    const said = (words: string) => `<feedback><text>${words}</text></feedback>`;
    const sides = (right: string, wrong: string) => answer(full, right, said('好')) + answer(' fraction="0"', wrong, said('坏'));
    expect(item('truefalse', sides('True', 'False'))).toMatchObject({
      body: { answer: true, feedback: { true: '好', false: '坏' } },
      flags: [],
    });
    expect(item('truefalse', sides('false', 'true'))).toMatchObject({
      body: { answer: false, feedback: { true: '坏', false: '好' } },
    });
    expect(item('truefalse', answer(full, '也许'))).toMatchObject({
      body: { answer: null, feedback: { true: '', false: '' } },
      flags: ['no-answer'],
    });
  });

  it.each<[string, number | null, number, readonly string[]]>([
    [answer(full, '2.5', '<tolerance>-0.5</tolerance>'), 2.5, 0.5, []],
    [answer(full, '2'), 2, 0, []],
    [answer(full, '2', '<tolerance>x</tolerance>'), 2, 0, []],
    [answer(' fraction="50"', '1') + answer(full, '2'), 2, 0, ['part-marks']],
    [answer('', '1') + answer(full, '2'), 2, 0, []],
    [answer(full, '二'), null, 0, ['no-answer']],
    [answer(' fraction="50"', '1'), null, 0, ['no-answer']],
    ['', null, 0, ['no-answer']],
  ])('with a number: %s', (answers, value, tolerance, flags) => {
    expect(item('numerical', answers)).toMatchObject({ body: { answer: value, tolerance }, flags });
  });

  it('with an order has its steps in it, and an essay what its marker is told', () => {
    expect(item('ordering', answer('', '一') + answer('', '二'))).toMatchObject({
      body: {
        steps: [
          { id: 's1', text: '一' },
          { id: 's2', text: '二' },
        ],
        also: [],
      },
      flags: [],
    });
    expect(item('essay', '<graderinfo><text>要点</text></graderinfo>')).toMatchObject({ own: { model: '要点' }, flags: [] });
    expect(item('essay', '')).toMatchObject({ body: { kind: 'essay', marks: [] }, own: { model: '' }, flags: ['no-answer'] });
  });

  it('has its marks, its tags and a name of its own', () => {
    const tags = '<tags><tag><text>子</text></tag><tag><text>丑</text></tag></tags>';
    const more = `<defaultgrade>1.5</defaultgrade><generalfeedback format="plain_text"><text> a &lt; b </text></generalfeedback>${tags}`;
    expect(item('essay', more).own).toMatchObject({ marks: 1.5, tags: ['子', '丑'], explanation: 'a < b' });
    expect(item('essay', '<defaultgrade>x</defaultgrade>').own).toMatchObject({ marks: null, tags: [] });
    const read = quiz(question('essay', ''), question('essay', ''));
    expect(read.ok && read.items.map(({ own }) => own.body.id)).toEqual(['own-1', 'own-2']);
  });

  it('that has no kind of ours is named by its name, else its text, sixty characters of it', () => {
    const long = '字'.repeat(70);
    const read = quiz(
      question('essay', ''),
      question('calculated', ''),
      `<question type="matrix"><questiontext><text>${long}</text></questiontext></question>`,
      '<question><name><text>无</text></name></question>',
      question('category', ''),
    );
    expect(read.notTaken).toEqual([
      { code: 'kind', kind: 'calculated', title: '名' },
      { code: 'kind', kind: 'matrix', title: '字'.repeat(60) },
      { code: 'kind', kind: '', title: '无' },
    ]);
  });

  it('stands in a quiz, and text outside of questions is none', () => {
    expect(
      readMoodle('\uFEFF<quiz>甲<question type="essay"><questiontext><text>乙</text></questiontext></question></quiz>').ok,
    ).toBe(true);
    expect(readMoodle('x'.repeat(20_000_001))).toEqual({ ok: false, code: 'too-long', notTaken: [] });
  });
});

describe('a cloze text', () => {
  const read = (text: string) => {
    const body = clozeBody('q', text);
    return body?.kind === 'fill' ? [body.prompt, body.blanks.map(({ id, accept }) => `${id} ${accept.join('/')}`)] : null;
  };
  it.each<[string, string, readonly string[]]>([
    ['甲{1:SHORTANSWER:=子~%100%丑#好~%50%寅~卯}乙', '甲{b1}乙', ['b1 子/丑']],
    ['{:SA:= 子 }{2:MW:=丑}', '{b1}{b2}', ['b1 子', 'b2 丑']],
    ['{1:SHORTANSWER_C:=子}{1:SAC:=丑}{1:MWC:=寅}', '{b1}{b2}{b3}', ['b1 子', 'b2 丑', 'b3 寅']],
    ['{1:SA:=子\\}丑\\~寅\\#卯}', '{b1}', ['b1 子}丑~寅#卯']],
    ['{1:SA:=子\\ 丑~寅=卯}', '{b1}', ['b1 子 丑']],
  ])('%s', (text, prompt, blanks) => {
    expect(read(text)).toEqual([prompt, blanks]);
  });
  it.each([
    '甲',
    '{1:SA:~子}',
    '{1:SA:=子}{1:NUMERICAL:=3}',
    '{1:MULTICHOICE:=子}{1:SA:=丑}',
    '{1:SA:}',
    '{1:XSA:=子}',
    '{1:SAX:=子}',
  ])('is none in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('XML', () => {
  const events = (xml: string) => {
    const told: string[] = [];
    const read = readXml(xml, {
      open: (name, attributes) => told.push(`<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`)}`),
      close: (name) => told.push(`/${name}`),
      text: (text) => told.push(text),
    });
    return [read.ok || read.code, told.join('|')];
  };
  it.each<[string, true | string, string]>([
    ['<a>b</a>', true, '<a|b|/a'],
    ['<a x="1"><![CDATA[<b>]]></a>', true, '<a x=1|<b>|/a'],
    ['<a>', 'broken', '<a'],
    ['<a></b>', 'broken', '<a|/a'],
    ['<!doctype a><a/>', 'doctype', ''],
    [`${' '.repeat(4100)}<!DOCTYPE a><a/>`, 'doctype', ''],
  ])('%s', (xml, read, told) => {
    expect(events(xml)).toEqual([read, told]);
  });
  it('is read 256 elements deep and no deeper, however many stand side by side', () => {
    const deep = (n: number) => events('<a>'.repeat(n) + '</a>'.repeat(n))[0];
    expect([deep(256), deep(257)]).toEqual([true, 'broken']);
    expect(events(`<a>${'<b/>'.repeat(300)}</a>`)[0]).toBe(true);
  });
});
