import { decodeText } from '../../../core/exchange/decode-text.ts';
import type { Refusal } from '../../../core/exchange/import/imported.ts';
import type { Source } from './source.ts';

/** What a file came to: a source, or why it is none. */
export type FileRead =
  | { readonly ok: true; readonly source: Source; readonly images: number }
  | { readonly ok: false; readonly code: Refusal | 'kind' | 'newest' };

/** The largest file that is opened at all, in bytes; each reader has its own limit below it. */
const MOST = 20_000_000;

const ENDING = /\.([a-z0-9]+)$/i;
/** What is saved as GIFT is often called .gift.txt. */
const GIFT = /\.gift(\.txt)?$/i;

const textOf = async (file: File, kind: 'text' | 'gift' | 'moodle'): Promise<FileRead> => {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded
    ? { ok: true, source: { kind, text: decoded.text.replace(/^\uFEFF/, '') }, images: 0 }
    : { ok: false, code: 'broken' };
};

/**
 * Opens a file by what its name ends with; each reader is fetched with the first file of its kind. Rejects only where a reader does not
 * come.
 */
export const readFile = async (file: File): Promise<FileRead> => {
  if (file.size > MOST) return { ok: false, code: 'too-large' };
  if (file.size === 0) return { ok: false, code: 'empty' };
  if (GIFT.test(file.name)) return textOf(file, 'gift');
  switch (ENDING.exec(file.name)?.[1]?.toLowerCase()) {
    case 'docx':
    case 'docm':
    case 'doc': {
      const { readDocx } = await import('../../../core/exchange/import/docx/read.ts');
      const read = readDocx(new Uint8Array(await file.arrayBuffer()));
      return read.ok ? { ok: true, source: { kind: 'text', text: read.text }, images: read.images } : read;
    }
    case 'xlsx': {
      const { readXlsx } = await import('../../../state/teach/read-xlsx.ts');
      const read = await readXlsx(await file.arrayBuffer());
      return read.ok ? { ok: true, source: { kind: 'table', rows: read.rows }, images: 0 } : read;
    }
    case 'csv':
    case 'tsv': {
      const { readTable } = await import('../../../state/read-table.ts');
      const read = await readTable(file);
      if (read.ok) return { ok: true, source: { kind: 'table', rows: read.rows }, images: 0 };
      return { ok: false, code: read.code === 'large' ? 'too-large' : 'broken' };
    }
    case 'xml':
      return textOf(file, 'moodle');
    case 'txt':
    case 'md':
      return textOf(file, 'text');
    case 'xls':
      return { ok: false, code: 'newest' };
    default:
      return { ok: false, code: 'kind' };
  }
};
