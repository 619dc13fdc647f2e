import { decodeText } from '../../../core/exchange/decode-text.ts';
import type { Beside } from '../../../state/teach/beside.ts';

/** Largest file that is read, in bytes. */
const MOST = 64_000_000;

/** The rows of a file: of a workbook those of all its sheets, of a text its lines. null where it cannot be read. */
export const rowsOf = async (file: File, beside: Beside): Promise<readonly (readonly string[])[] | null> => {
  if (file.size > MOST) return null;
  const bytes = await file.arrayBuffer();
  try {
    if (/\.xlsx$/i.test(file.name)) return (await beside.do('readXlsx', bytes)).flat();
    const decoded = decodeText(new Uint8Array(bytes));
    return decoded ? decoded.text.split(/\r\n?|\n/).map((line) => [line]) : null;
  } catch {
    return null;
  }
};

/** The text of some files, one after another, and the names of those that cannot be read. */
export const readFiles = async (
  files: readonly File[],
  beside: Beside,
): Promise<{ readonly text: string; readonly unread: readonly string[] }> => {
  const texts: string[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const rows = await rowsOf(file, beside).catch(() => null);
    if (rows) texts.push(rows.map((row) => row.join('\t')).join('\n'));
    else unread.push(file.name);
  }
  return { text: texts.join('\n'), unread };
};
