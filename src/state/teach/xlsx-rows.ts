import read, { readSheet } from 'read-excel-file/web-worker';
import { zipParts } from '../../core/exchange/import/docx/zip-parts.ts';

type Rows = readonly (readonly string[])[];
export type XlsxFault = {
  readonly ok: false;
  readonly code: 'not-zip' | 'encrypted' | 'bomb' | 'broken' | 'macros' | 'doctype';
};
export type XlsxRead = { readonly ok: true; readonly rows: Rows } | XlsxFault;
export type SheetsRead = { readonly ok: true; readonly sheets: readonly Rows[] } | XlsxFault;

/** More than any table of questions unpacks to, in bytes, all parts together; and more parts than one has. */
const UNPACKED_MOST = 48_000_000;
const PARTS_MOST = 500;

/** More cells than any table of questions has, the empty ones between the first and the farthest among them: its reader lays out all. */
const CELLS_MOST = 2_000_000;
const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether the cells of a sheet go farther than anybody’s table, whatever the sheet says of its size. */
const tooWide = (sheet: string): boolean => {
  let [columns, rows, cells] = [1, 1, 0];
  for (const [, letters = '', digits = ''] of sheet.matchAll(/<c[\s>/](?:\s*r="([A-Z]{1,3})(\d{1,7})")?/g)) {
    columns = Math.max(columns, columnOf(letters));
    rows = Math.max(rows, Number(digits));
    if (++cells > CELLS_MOST || columns * rows > CELLS_MOST) return true;
  }
  return false;
};

/** What the parts of a workbook unpack to, looked at before its reader unpacks them all; no macros, no DOCTYPE; null where nothing is wrong. */
const xlsxFault = (bytes: Uint8Array): XlsxFault | null => {
  const listed = zipParts(bytes, [], 0);
  if (!listed.ok) return listed;
  const names = [...new Set(listed.names)];
  if (names.length > PARTS_MOST) return { ok: false, code: 'bomb' };
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return { ok: false, code: 'macros' };
  let left = UNPACKED_MOST;
  for (const name of names) {
    if (name.endsWith('/')) continue;
    const part = zipParts(bytes, [name], left);
    if (!part.ok) return part;
    const found = part.parts.get(name);
    left -= found?.length ?? 0;
    if (!found || !/\.(xml|rels)$/i.test(name)) continue;
    const text = new TextDecoder('latin1').decode(found);
    if (/<!DOCTYPE/i.test(text)) return { ok: false, code: 'doctype' };
    if (/^xl\/worksheets\//.test(name) && tooWide(text)) return { ok: false, code: 'bomb' };
  }
  return null;
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

const textsOf = (rows: readonly (readonly unknown[])[]): Rows => rows.map((row) => row.map(textOf));

/** What is read of a workbook that is none of the things above; a damaged one, or none at all, is broken. */
const sound = async <Read>(file: ArrayBuffer, made: () => Promise<Read>): Promise<Read | XlsxFault> => {
  try {
    return xlsxFault(new Uint8Array(file)) ?? (await made());
  } catch {
    return { ok: false, code: 'broken' };
  }
};

/** The rows of the first sheet of an .xlsx, each cell as text. For a worker: its reader starts workers of its own elsewhere. */
export const xlsxRows = (file: ArrayBuffer): Promise<XlsxRead> =>
  sound(file, async () => ({ ok: true as const, rows: textsOf(await readSheet(file)) }));

/** The rows of all sheets, likewise. */
export const xlsxSheets = (file: ArrayBuffer): Promise<SheetsRead> =>
  sound(file, async () => ({ ok: true as const, sheets: (await read(file)).map(({ data }) => textsOf(data)) }));
