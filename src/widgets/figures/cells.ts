import { amount } from '../../charts/amount.ts';
import { decimals } from '../../charts/decimals.ts';

/** A number in a table: as it is read on the page, and as a spreadsheet reads it. */
export interface Figure {
  readonly text: string;
  readonly value: number;
}
export type Cell = string | Figure;

/** A number with so many decimals. Example: num(-0.5, 1).text is '−0.5'. */
export const num = (value: number, digits: number, signed = false): Figure => ({ text: decimals(value, digits, signed), value });

/** The same with grouped thousands. Example: grouped(1521.3).text is '1,521'. */
export const grouped = (value: number, digits = 0): Figure => ({ text: amount(value, digits), value });

export const readOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
export const filedOf = (cell: Cell): string | number => (typeof cell === 'string' ? cell : cell.value);
