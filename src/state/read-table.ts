import { decodeText, type Encoding } from '../core/exchange/decode-text.ts';

/** A table as rows of cells, with the text it stood in and, where it came as a file, how that was stored. */
export interface TableRead {
  readonly ok: true;
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
  /** Null where a text was given. */
  readonly encoding: Encoding | null;
  /** Whether the bytes could be read in no other way; if not, the reader should see which was taken. */
  readonly sure: boolean;
}

/** Why there is no table: over five megabytes, in no encoding of text, or a quotation mark that is never closed. */
export interface TableFault {
  readonly ok: false;
  readonly code: 'large' | 'unreadable' | 'quotes';
  /** What could be read nonetheless, for the reader to mend. */
  readonly text: string;
}

/** Largest file or text that is read, in bytes or characters. */
export const TABLE_MOST = 5_000_000;

/** Signs that may part the cells, those of Chinese keyboards last. */
const DELIMITERS = [',', '\t', ';', '|', '\uFF0C', '\uFF1B'];

/**
 * A file the reader chose, or a text they pasted, as rows: the one place where a table comes in. Spreadsheets' first line `sep=;` is
 * obeyed, line ends of any system may be mixed, and the encoding of a file is found by evidence unless the reader names one. Never
 * rejects but where the reader of CSV cannot be fetched.
 * Example: (await readTable('a;b\n1;2')).rows is [['a', 'b'], ['1', '2']].
 */
export const readTable = async (source: Blob | string, wanted?: Encoding): Promise<TableRead | TableFault> => {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > TABLE_MOST) return { ok: false, code: 'large', text: '' };
  const decoded =
    typeof source === 'string'
      ? { text: source, encoding: null, sure: true }
      : decodeText(new Uint8Array(await source.arrayBuffer()), wanted);
  if (!decoded) return { ok: false, code: 'unreadable', text: '' };
  const plain = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = '', named] = /^sep=(.)\n/i.exec(plain) ?? [];
  // Fetched with the first table: most readers never bring one.
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(plain.slice(first.length), {
    newline: '\n',
    skipEmptyLines: false,
    ...(named ? { delimiter: named } : { delimitersToGuess: DELIMITERS }),
  });
  // A quotation mark that is never closed swallows the rows after it.
  if (errors.some(({ type }) => type === 'Quotes')) return { ok: false, code: 'quotes', text: plain };
  return { ok: true, rows: data, ...decoded, text: plain };
};
