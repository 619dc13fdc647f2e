import { readSheet } from 'read-excel-file/web-worker';
import { zipParts } from '../../core/exchange/import/docx/zip-parts.ts';

export type XlsxRead =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly code: 'not-zip' | 'encrypted' | 'bomb' | 'broken' };

/** More than any table of questions unpacks to, in bytes, all parts together; and more parts than one has. */
const UNPACKED_MOST = 48_000_000;
const PARTS_MOST = 500;

/** What the parts of a workbook unpack to, looked at before its reader unpacks them all; null where nothing is wrong. */
export const xlsxFault = (bytes: Uint8Array): Extract<XlsxRead, { ok: false }> | null => {
  const listed = zipParts(bytes, [], 0);
  if (!listed.ok) return listed;
  const names = [...new Set(listed.names)];
  if (names.length > PARTS_MOST) return { ok: false, code: 'bomb' };
  let left = UNPACKED_MOST;
  for (const name of names) {
    if (name.endsWith('/')) continue;
    const part = zipParts(bytes, [name], left);
    if (!part.ok) return part;
    left -= part.parts.get(name)?.length ?? 0;
  }
  return null;
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

/** The rows of the first sheet of an .xlsx, each cell as text. For a worker: its reader starts workers of its own elsewhere. */
export const xlsxRows = async (file: ArrayBuffer): Promise<XlsxRead> => {
  const wrong = xlsxFault(new Uint8Array(file));
  if (wrong) return wrong;
  try {
    const rows = await readSheet(file);
    return { ok: true, rows: rows.map((row) => row.map(textOf)) };
  } catch {
    // No workbook, or a damaged one.
    return { ok: false, code: 'broken' };
  }
};
