import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GIFT_QUESTIONS, readGift } from '../../../src/core/exchange/import/gift/read.ts';
import { readMoodle } from '../../../src/core/exchange/import/moodle/read.ts';
import { imports as en } from '../../../src/i18n/en/import.ts';
import { imports as zh } from '../../../src/i18n/zh/import.ts';
import { xlsxRows } from '../../../src/state/teach/xlsx-rows.ts';
import { readFile } from '../../../src/widgets/quiz/own/read-file.ts';
import { templateFile } from '../../../src/widgets/quiz/own/template-file.ts';
import { processorTime } from '../../support/processor-time.ts';

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const SHEET = 'xl/worksheets/sheet1.xml';

const workbook = unzipSync(new Uint8Array(await (await templateFile('zh', 'xlsx')).arrayBuffer()));
const sheet = new TextDecoder().decode(workbook[SHEET]);
const xlsx = (parts: Readonly<Record<string, string>>): ArrayBuffer => {
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...workbook, ...Object.fromEntries(added) }, { level: 1 }).slice().buffer;
};
const rows = (content: string) => ({
  [SHEET]: sheet.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${content}</sheetData>`),
});
const heading = (before: string) => ({ [SHEET]: sheet.replace('?>', () => `?>${before}`) });
const cdata = (html: string) =>
  `<quiz><question type="essay"><questiontext format="html"><text><![CDATA[甲${html}]]></text></questiontext></question></quiz>`;

/** A second of a processor; one that is shared may need more of it. */
const SECONDS = 5;
const timed = async <T>(work: () => T | Promise<T>): Promise<T> => {
  const start = processorTime();
  const result = await work();
  expect(processorTime() - start).toBeLessThan(SECONDS * 1000);
  return result;
};
const worded = (code: keyof typeof zh.refusals) =>
  expect([zh.refusals[code], en.refusals[code]].every((text) => text.length > 5)).toBe(true);

describe('a workbook made to harm', () => {
  it.each([
    ['a DOCTYPE of entities in entities', () => heading(LAUGHS), 'doctype'],
    ['a DOCTYPE with an entity from elsewhere', () => heading(OUTSIDE), 'doctype'],
    ['a DOCTYPE behind a long comment', () => heading(`<!--${' '.repeat(9000)}-->${OUTSIDE}`), 'doctype'],
    ['macros', () => ({ 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['a cell in the last column of a far row', () => rows('<row r="9000"><c r="XFD9000"><v>1</v></c></row>'), 'bomb'],
    ['more cells than any table', () => rows(`<row>${'<c/>'.repeat(2_000_001)}</row>`), 'bomb'],
    ['rows in rows', () => rows('<row><c>'.repeat(50_000)), 'broken'],
  ] as const)('%s is refused within a second, with a sentence in both languages', async (_, parts, code) => {
    const bytes = xlsx(parts());
    expect(await timed(() => xlsxRows(bytes))).toEqual({ ok: false, code });
    worded(code);
  });

  it('is no danger by the paths in it, and one that is sound is read', async () => {
    const read = await xlsxRows(xlsx({ '../../etc/passwd': 'x', '/etc/passwd': 'y' }));
    expect(read.ok && read.rows.length).toBe(11);
  });
});

describe('a file of 50 MB', () => {
  it.each(['a.docx', 'a.xlsx', 'a.csv', 'a.xml', 'a.gift', 'a.txt'])('called %s is refused by its size', async (name) => {
    const file = new File([new Uint8Array(50_000_000)], name);
    expect(await timed(() => readFile(file))).toEqual({ ok: false, code: 'too-large' });
    worded('too-large');
  });
});

describe('Moodle’s XML made to harm', () => {
  it.each([
    ['entities in entities', (): string => `<?xml version="1.0"?>${LAUGHS}<quiz>&j;</quiz>`, 'doctype'],
    ['an entity from elsewhere', (): string => `${OUTSIDE}<quiz>&x;</quiz>`, 'doctype'],
    ['a DOCTYPE behind a long comment', (): string => `<!--${' '.repeat(9000)}-->${LAUGHS}<quiz/>`, 'doctype'],
    ['elements three million deep', () => `<quiz>${'<a>'.repeat(3_000_000)}`, 'broken'],
    ['too much text', () => 'x'.repeat(20_000_001), 'too-long'],
  ] as const)('%s is refused within a second', async (_, make, code) => {
    const text = make();
    expect(await timed(() => readMoodle(text))).toEqual({ ok: false, code, notTaken: [] });
    worded(code);
  });

  it.each(['<', '<!--', '<a ', '<img ', '<script', '<script>', '</p', '&', ' ', '\n', '<style></style '])(
    '%j over and over in a text that is never closed takes no longer',
    async (piece) => {
      const xml = cdata(piece.repeat(400_000));
      const read = await timed(() => readMoodle(xml));
      expect(read.ok && read.items.length).toBe(1);
    },
  );
});

describe('GIFT made to harm', () => {
  it.each(['{', '=', '~%', '\\', '}', '{\n', '::\n', '甲 {\n\n', '//\n', '甲 {=\n\n'])(
    '%j over and over takes no longer',
    async (piece) => {
      const text = piece.repeat(Math.floor(999_000 / piece.length));
      expect((await timed(() => readGift(text))).ok).toBe(false);
    },
  );

  it('with more questions than any bank, or too much text, is refused', () => {
    const many = (n: number) => readGift('甲 {T}\n\n'.repeat(n));
    expect(many(GIFT_QUESTIONS).ok).toBe(true);
    for (const read of [many(GIFT_QUESTIONS + 1), readGift('x'.repeat(50_000_000))])
      expect(read).toMatchObject({ code: 'too-long' });
  });
});
