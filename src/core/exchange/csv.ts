/** First characters a spreadsheet may take for a formula, with their full-width twins. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Twelve digits are more than any figure here is good for, and fewer than binary fractions betray themselves in: 77.28, not 77.27999… */
const DIGITS = 12;

/**
 * Rows as CSV, quoted as RFC 4180 says. Text that a spreadsheet could run as a formula gets an apostrophe in front; numbers are
 * written to twelve digits with a plain point and minus, as spreadsheets read them. (d3-dsv would add 0.8 KB to every lesson with a
 * figure for the one line above.)
 * Example: toCsv([['name', 'n'], ['=1+1', 3]]) is "name,n\n'=1+1,3".
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : quote(FORMULA.test(cell) ? `'${cell}` : cell),
        )
        .join(','),
    )
    .join('\n');
