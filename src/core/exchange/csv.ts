import { csvFormatRows } from 'd3';

/** First characters a spreadsheet may take for a formula, with their full-width twins. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV (RFC 4180 quoting, by d3-dsv). Text that a spreadsheet could run as a formula gets an apostrophe in front; numbers
 * are written as they are.
 * Example: toCsv([['name', 'n'], ['=1+1', 3]]) is "name,n\n'=1+1,3".
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  csvFormatRows(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : FORMULA.test(cell) ? `'${cell}` : cell))));
