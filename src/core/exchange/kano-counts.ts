import { ANSWERS, CATEGORIES, type Counts } from '../kano/categories.ts';
import { type PairMatrix, tallyPairs } from '../kano/tally.ts';
import { halfWidth } from '../parse-number.ts';
import { lineCells, plainCell, quotedCell } from './cells.ts';
import { excerpt } from './excerpt.ts';

/** One feature of a reader's survey; with `pairs` where how often each pair of answers was given is known, and not only the tally. */
export interface CountRow {
  readonly name: string;
  readonly counts: Counts;
  readonly pairs?: PairMatrix;
}

/** Why pasted counts cannot be read, and where: `line` from 1, `text` as it was typed, `found` how many there are of what is too many. */
export interface CountFault {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'too-many'
    | 'columns'
    | 'unnamed'
    | 'long-name'
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
/** Most features in one survey. */
export const ROWS_MOST = 60;
/** Longest name of a feature, in characters; whole questions are names. */
export const NAME_MOST = 1500;
const PEOPLE_MOST = 1_000_000;

/** Numbers in a line of answer pairs: five rows of five, functional before dysfunctional. */
const CELLS = ANSWERS.length ** 2;

/** A heading names the six columns, in the one order that is read. */
const isHeading = (found: readonly string[]): boolean =>
  found
    .slice(-6)
    .map((cell) => halfWidth(cell).toUpperCase())
    .join('') === CATEGORIES.join('');

const looksLikeNumber = (text: string): boolean => /^[+-]?[\d., ]+%?$/.test(halfWidth(text)) && /\d/.test(halfWidth(text));

const faultIn = (cell: string): CountFault['code'] | null => {
  const text = halfWidth(cell);
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return 'letters';
  if (text.startsWith('-') && Number(text) !== 0) return 'negative';
  if (!Number.isInteger(Number(text))) return 'fraction';
  return Number(text) > PEOPLE_MOST ? 'huge' : null;
};

const readLine = (line: string, at: number, numberNames: boolean): CountRow | CountFault => {
  const { cells, quoted } = lineCells(line);
  const width = cells.length === CELLS || cells.length === CELLS + 1 ? CELLS : 6;
  if (cells.length !== width && cells.length !== width + 1)
    return { code: 'columns', line: at, text: excerpt(line.trim(), 60), found: cells.length };
  const name = cells.length > width ? (cells[0] ?? '') : '';
  // One number more than the counts may be a total, or come of a comma between thousands: taken for a name, all others would shift.
  if (!quoted && !numberNames && looksLikeNumber(name))
    return { code: 'unnamed', line: at, text: excerpt(name, 40), found: cells.length };
  if (name.length > NAME_MOST) return { code: 'long-name', line: at, text: excerpt(name, 40), found: name.length };
  const numbers = cells.slice(-width);
  for (const cell of numbers) {
    const code = faultIn(cell);
    if (code) return { code, line: at, text: excerpt(cell, 40) };
  }
  const values = numbers.map((cell) => Math.abs(Number(halfWidth(cell))));
  const pairs = width === CELLS ? ANSWERS.map((_, f) => values.slice(f * ANSWERS.length, (f + 1) * ANSWERS.length)) : undefined;
  const counts = pairs
    ? tallyPairs(pairs, 'standard')
    : (Object.fromEntries(CATEGORIES.map((category, i) => [category, values[i] ?? 0])) as Counts);
  const { M, O, A, I, R, Q } = counts;
  if (M + O + A + I + R + Q === 0) return { code: 'no-answers', line: at };
  // A feature of a survey that everybody rejects has no better and worse, and is shown without them.
  if (M + O + A + I === 0 && !pairs) return { code: 'no-base', line: at };
  return { name, counts, ...(pairs && { pairs }) };
};

/**
 * Reads counts as people paste them: a line a feature, an optional name and then M, O, A, I, R, Q, parted by commas, tabs,
 * semicolons, their full-width forms, or spaces; a heading and blank lines are passed over, full-width digits are understood. Instead
 * of six numbers a line may hold twenty-five, the answer pairs row by row, as a survey file is summed up. A name in quotation marks
 * may hold any of these signs. A name that is a number must be quoted, unless `numberNames`: a link of an older version may hold one.
 * Counts are people: whole, 0 to 1,000,000. Never throws: the first fault comes back with its line.
 * Example: parseCounts('Wi-Fi, 12, 30, 8, 10, 0, 0') gives one row.
 */
export const parseCounts = (text: string, numberNames = false): CountsRead => {
  if (text.length > COUNTS_MOST) return { ok: false, fault: { code: 'too-long', found: text.length } };
  const rows: CountRow[] = [];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '' || isHeading(lineCells(line).cells)) continue;
    const read = readLine(line, i + 1, numberNames);
    if ('code' in read) return { ok: false, fault: read };
    rows.push(read);
    if (rows.length > ROWS_MOST) return { ok: false, fault: { code: 'too-many', found: ROWS_MOST, line: i + 1 } };
  }
  return rows.length > 0 ? { ok: true, rows } : { ok: false, fault: { code: 'empty' } };
};

/**
 * Rows as the text that `parseCounts` reads back as the same rows: a line a feature, its name if it has one, and the six counts or the
 * twenty-five pairs. Names hold no line ends.
 * Example: writeCounts([{ name: 'a,b', counts: { M: 1, O: 2, A: 3, I: 4, R: 5, Q: 6 } }]) is '"a,b",1,2,3,4,5,6'.
 */
export const writeCounts = (rows: readonly CountRow[]): string =>
  rows
    .map(({ name, counts, pairs }) => {
      const numbers = pairs ? pairs.flat() : CATEGORIES.map((category) => counts[category]);
      const bare = plainCell(name) && !looksLikeNumber(name);
      return [...(name ? [bare ? name : quotedCell(name)] : []), ...numbers].join(',');
    })
    .join('\n');
