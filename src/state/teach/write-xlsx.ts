import type { Rows } from '../../core/class/book.ts';
import { Beside } from './beside.ts';

/** What no spreadsheet takes in the name of a sheet, and how long one may be. */
const nameOf = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'zhike';

/**
 * Sheets by name as one .xlsx, written beside the page: its library would start a worker that the policy forbids, and inside ours it
 * does not. Rejects where the writer does not come.
 */
export const writeXlsx = async (sheets: readonly (readonly [string, Rows])[]): Promise<Blob> => {
  const beside = new Beside();
  try {
    return await beside.do(
      'writeXlsx',
      sheets.map(([title, rows]) => [nameOf(title), rows] as const),
    );
  } finally {
    beside.stop();
  }
};
