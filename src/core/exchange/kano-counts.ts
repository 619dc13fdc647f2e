import { ANSWERS, CATEGORIES, type Counts } from '../kano/categories.ts';
import { type PairMatrix, tallyPairs } from '../kano/tally.ts';

/** One row of pasted counts; with `pairs` where how often each pair of answers was given is known, and not only the tally. */
export interface CountRow {
  readonly name: string;
  readonly counts: Counts;
  readonly pairs?: PairMatrix;
}

/** Why pasted counts cannot be read, and where: `line` from 1, `text` as it was typed. */
export interface CountFault {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'too-many'
    | 'columns'
    | 'letters'
    | 'negative'
    | 'fraction'
    | 'huge'
    | 'no-answers'
    | 'no-base';
  readonly line?: number;
  readonly text?: string;
  readonly found?: number;
}

export type CountsRead =
  | { readonly ok: true; readonly rows: readonly CountRow[] }
  | { readonly ok: false; readonly fault: CountFault };

/** Longest text that is read, in characters; a class survey of forty features takes about 1,500. */
export const COUNTS_MOST = 20_000;
/** Most features in one paste. */
export const ROWS_MOST = 60;
const PEOPLE_MOST = 1_000_000;

const SEPARATOR = /[,\t;\u3001\uFF0C\uFF1B|]/;

/** Half-width forms of full-width digits, letters and signs; the true minus sign as a hyphen. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();

const cells = (line: string): readonly string[] => {
  const found = SEPARATOR.test(line) ? line.split(SEPARATOR) : line.trim().split(/\s+/);
  const last = found.at(-1)?.trim() === '' ? found.slice(0, -1) : found;
  return last.map((cell) => cell.trim());
};

/** A heading names the six columns, in the one order that is read. */
const isHeading = (found: readonly string[]): boolean =>
  found
    .slice(-6)
    .map((cell) => plain(cell).toUpperCase())
    .join('') === CATEGORIES.join('');

const faultIn = (cell: string): CountFault['code'] | null => {
  const text = plain(cell);
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return 'letters';
  if (text.startsWith('-') && Number(text) !== 0) return 'negative';
  if (!Number.isInteger(Number(text))) return 'fraction';
  return Number(text) > PEOPLE_MOST ? 'huge' : null;
};

/** Numbers in a line of answer pairs: five rows of five, functional before dysfunctional. */
const CELLS = ANSWERS.length ** 2;

const readLine = (line: string, at: number): CountRow | CountFault => {
  const found = cells(line);
  const width = found.length === CELLS || found.length === CELLS + 1 ? CELLS : 6;
  if (found.length !== width && found.length !== width + 1)
    return { code: 'columns', line: at, text: line.trim().slice(0, 60), found: found.length };
  const numbers = found.slice(-width);
  for (const cell of numbers) {
    const code = faultIn(cell);
    if (code) return { code, line: at, text: cell.slice(0, 40) };
  }
  const values = numbers.map((cell) => Math.abs(Number(plain(cell))));
  const pairs = width === CELLS ? ANSWERS.map((_, f) => values.slice(f * ANSWERS.length, (f + 1) * ANSWERS.length)) : undefined;
  const counts = pairs
    ? tallyPairs(pairs, 'standard')
    : (Object.fromEntries(CATEGORIES.map((category, i) => [category, values[i] ?? 0])) as Counts);
  const { M, O, A, I, R, Q } = counts;
  if (M + O + A + I + R + Q === 0) return { code: 'no-answers', line: at };
  // A feature of a survey that everybody rejects has no better and worse, and is shown without them.
  if (M + O + A + I === 0 && !pairs) return { code: 'no-base', line: at };
  return { name: found.length > width ? (found[0] ?? '').slice(0, 40) : '', counts, ...(pairs && { pairs }) };
};

/**
 * Reads counts as people paste them: a line a feature, an optional name and then M, O, A, I, R, Q, parted by commas, tabs,
 * semicolons, their full-width forms, or spaces; a heading and blank lines are passed over, full-width digits are understood. Instead
 * of six numbers a line may hold twenty-five, the answer pairs row by row, as a survey file is summed up.
 * Counts are people: whole, 0 to 1,000,000. Never throws: the first fault comes back with its line.
 * Example: parseCounts('Wi-Fi, 12, 30, 8, 10, 0, 0') gives one row.
 */
export const parseCounts = (text: string): CountsRead => {
  if (text.length > COUNTS_MOST) return { ok: false, fault: { code: 'too-long', found: text.length } };
  const rows: CountRow[] = [];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '' || isHeading(cells(line))) continue;
    const read = readLine(line, i + 1);
    if ('code' in read) return { ok: false, fault: read };
    rows.push(read);
    if (rows.length > ROWS_MOST) return { ok: false, fault: { code: 'too-many', found: ROWS_MOST, line: i + 1 } };
  }
  return rows.length > 0 ? { ok: true, rows } : { ok: false, fault: { code: 'empty' } };
};
