import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parsePasted } from '../../../src/core/exchange/import/pasted/parse.ts';
import { xlsxRows } from '../../../src/state/teach/xlsx-rows.ts';
import { keepDraft, NO_DRAFT, readDraft } from '../../../src/widgets/quiz/own/draft.ts';
import { EMPTY } from '../../../src/widgets/quiz/own/fields.ts';
import { readFile } from '../../../src/widgets/quiz/own/read-file.ts';
import { excerptOf, isSmall, readSource, rowText, understand } from '../../../src/widgets/quiz/own/source.ts';

const file = (name: string, text: BlobPart = '1. 甲（对）') => new File([text], name);
const codeOf = async (given: File) => {
  const read = await readFile(given);
  return read.ok ? read.source.kind : read.code;
};

describe('the source of a question', () => {
  it('is shown with what was taken of it marked, and every other character between', () => {
    const text = '1. 甲（ ）\nA. 一 B. 二\n答案：A';
    const read = parsePasted(text);
    if (!read.ok) throw new Error(read.code);
    const stretches = excerptOf(text, Object.values(read.items[0]?.spans ?? {}).flat());
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(
      stretches
        .filter(({ kind }) => kind === 'taken')
        .map((stretch) => stretch.text)
        .join(''),
    ).toContain('一');
  });

  it('is cut where the answer stands far away, and counts what was taken twice once', () => {
    const spans = [
      { from: 200, to: 201 },
      { from: 0, to: 3 },
      { from: 2, to: 5 },
      { from: 1, to: 2 },
    ];
    const text = 'x'.repeat(300);
    expect(excerptOf(text, spans).map(({ kind, text: part }) => [kind, part.length])).toEqual([
      ['taken', 3],
      ['taken', 2],
      ['far', 0],
      ['taken', 1],
    ]);
    expect(excerptOf(text, [])).toEqual([]);
    expect(rowText(['甲', ' ', '乙'])).toBe('甲 | 乙');
  });

  it('is read by its form, and everything of it that became no question is named', async () => {
    const table = await understand({
      kind: 'table',
      rows: [
        ['题干', '答案', '备注'],
        ['甲。', '对', ''],
        ['', 'A', ''],
      ],
    });
    expect(table).toMatchObject({ ok: true, items: [{}], leftOut: [{ from: 3, to: 4 }], columns: ['备注'] });
    expect(await understand({ kind: 'gift', text: '甲 {=乙 ~丙}\n\n只是说明' })).toMatchObject({
      ok: true,
      items: [{}],
      notTaken: [{ code: 'description' }],
    });
    expect(await understand({ kind: 'text', text: ' ' })).toEqual({ ok: false, code: 'empty', notTaken: [] });
    expect(await understand({ kind: 'moodle', text: '<a/>' })).toMatchObject({ ok: false, code: 'not-moodle' });
  });

  it('is opened by the name of its file, and a file that cannot be read says why', async () => {
    expect(await codeOf(file('a.txt'))).toBe('text');
    expect(await codeOf(file('a.GIFT.txt'))).toBe('gift');
    expect(await codeOf(file('a.xml', '<quiz/>'))).toBe('moodle');
    expect(await codeOf(file('a.csv', '题干,答案\n甲,对'))).toBe('table');
    expect(await codeOf(file('a.docx'))).toBe('not-zip');
    expect(await codeOf(file('a.xls'))).toBe('newest');
    expect(await codeOf(file('a.pdf'))).toBe('kind');
    expect(await codeOf(file('a'))).toBe('kind');
    expect(await codeOf(file('a.txt', ''))).toBe('empty');
    expect(await codeOf(file('a.txt', new Uint8Array(20_000_001)))).toBe('too-large');
  });
});

describe('a workbook', () => {
  it('that unpacks to far too much, or is none, is not opened', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 1 });
    expect(await xlsxRows(bomb.buffer as ArrayBuffer)).toEqual({ ok: false, code: 'bomb' });
    const many = zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/${i}.xml`, strToU8('x')])));
    expect(await xlsxRows(many.buffer as ArrayBuffer)).toEqual({ ok: false, code: 'bomb' });
    expect(await xlsxRows(strToU8('no workbook at all, only text').buffer as ArrayBuffer)).toEqual({
      ok: false,
      code: 'not-zip',
    });
    const other = zipSync({ 'word/document.xml': strToU8('<a/>') });
    expect(await xlsxRows(other.buffer as ArrayBuffer)).toEqual({ ok: false, code: 'broken' });
  });
});

describe('what a teacher brought', () => {
  it('is there again at the next visit, and what is not sound in it is as if it had not been', async () => {
    const draft = {
      ...NO_DRAFT,
      text: '甲',
      source: { kind: 'table' as const, rows: [['甲']] },
      mends: { 3: EMPTY },
      off: [1],
      taken: [2],
      writing: EMPTY,
    };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(
      readDraft({
        v: 1,
        text: 4,
        source: { kind: 'table', rows: [4] },
        mends: { x: EMPTY, 2: {} },
        off: [-1, 'a', 2],
        writing: [],
      }),
    ).toEqual({ ...NO_DRAFT, off: [2] });
    for (const raw of [null, 'x', [], { v: 2 }]) expect(readDraft(raw)).toBe(NO_DRAFT);
    expect([readSource(null), readSource({ kind: 'text' }), readSource({ kind: 'x', text: '' })]).toEqual([null, null, null]);
    expect(await keepDraft({ ...NO_DRAFT, source: { kind: 'text', text: 'x'.repeat(400_001) } })).toBe('lost');
    expect([isSmall({ kind: 'text', text: 'x'.repeat(400_001) }), isSmall({ kind: 'table', rows: [['x']] })]).toEqual([
      false,
      true,
    ]);
  });
});
