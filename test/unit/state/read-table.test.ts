import { describe, expect, it } from 'vitest';
import { readTable, TABLE_MOST } from '../../../src/state/read-table.ts';

const rows = async (source: Blob | string) => {
  const read = await readTable(source);
  return read.ok ? read.rows.filter((row) => row.some((cell) => cell !== '')) : read.code;
};
const WANTED = [
  ['feature', 'functional', 'dysfunctional'],
  ['tea', '1', '5'],
  ['cup', '2', '4'],
];
const lines = (comma: string, end: string) => WANTED.map((row) => row.join(comma)).join(end);

describe('a table that comes in', () => {
  it.each([
    ['commas', lines(',', '\n')],
    ['semicolons', lines(';', '\n')],
    ['tabs', lines('\t', '\r\n')],
    ['full-width commas', lines('，', '\n')],
    ['old line ends', lines(',', '\r')],
    ['a byte order mark', `\uFEFF${lines(',', '\n')}`],
    ['a first line sep=;', `sep=;\r\n${lines(';', '\r\n')}`],
    ['a first line sep=|, in capitals', `SEP=|\n${lines('|', '\n')}`],
    ['a heading with CRLF over rows with LF', 'feature,functional,dysfunctional\r\ntea,1,5\ncup,2,4\n'],
    ['rows with CRLF under a heading with LF', 'feature,functional,dysfunctional\ntea,1,5\r\ncup,2,4\r\n'],
  ])('is read with %s, pasted or as a file', async (_, text) => {
    expect(await rows(text)).toEqual(WANTED);
    expect(await rows(new Blob([text]))).toEqual(WANTED);
  });

  it('keeps a sign or a line end that stands in quotation marks', async () => {
    expect(await rows('a,b\n"tea, hot","say ""yes""\r\nnow"')).toEqual([
      ['a', 'b'],
      ['tea, hot', 'say "yes"\nnow'],
    ]);
  });

  it('is read from a file in GB18030, and says so', async () => {
    const read = await readTable(new Blob([Uint8Array.from([0xcd, 0xb6, 0xc6, 0xb1, 0x2c, 0x31])]));
    expect(read).toEqual({ ok: true, rows: [['投票', '1']], text: '投票,1', encoding: 'gb18030', sure: false });
  });

  it('is read in the encoding the reader names', async () => {
    const file = new Blob([Uint8Array.from([0xd0, 0xa3, 0x2c, 0x31])]);
    expect(await readTable(file, 'gb18030')).toMatchObject({ rows: [['校', '1']], encoding: 'gb18030' });
  });

  it.each([
    ['large', new Blob([new Uint8Array(TABLE_MOST + 1)])],
    ['large', 'x'.repeat(TABLE_MOST + 1)],
    ['unreadable', new Blob([Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0x99, 1])])],
    ['quotes', 'a,b\n"tea,1\ncup,2'],
  ])('is refused as %s', async (code, source) => {
    expect(await readTable(source)).toMatchObject({ ok: false, code });
  });

  it('gives back what could be read of it, for the reader to mend', async () => {
    expect(await readTable(new Blob(['a,b\n"tea,1']))).toMatchObject({ code: 'quotes', text: 'a,b\n"tea,1' });
  });
});
