import { elements, type MathElement } from '../mathml/tree.ts';
import type { Reader } from './reader.ts';

const cells = (row: MathElement, { read }: Reader) => elements(row).map(read).filter(Boolean);

/** Rows of `aligned`, whose cells run on, or of an array, whose cells are apart. */
export const readTable = (node: MathElement, reader: Reader): string => {
  const between = node.properties.class === 'aligned' ? ' ' : ` ${reader.spoken.pause} `;
  const rows = elements(node).map((row) => cells(row, reader).join(between));
  return rows.length === 1 ? (rows[0] ?? '') : rows.map((row, index) => reader.spoken.row(index + 1, row)).join(' ');
};

/** The lines behind an opening brace: a definition by cases. */
export const readCases = (node: MathElement, reader: Reader): string => {
  const { spoken } = reader;
  const rows = elements(node).map((row, index) => spoken.case(index + 1, cells(row, reader).join(` ${spoken.pause} `)));
  return `${spoken.cases(rows.length)} ${rows.join(' ')} ${spoken.endCases}`;
};
