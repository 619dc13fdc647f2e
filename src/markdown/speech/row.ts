import { APPLY } from '../mathml/applications.ts';
import { type MathElement, textOf } from '../mathml/tree.ts';
import { endOfAbsolute, opensAbsolute, readAbsolute } from './absolute.ts';
import { lookUp, noReading, type Reader } from './reader.ts';
import { readCases } from './tables.ts';

/** Elements in a row, where some are read together: |x|, 30 %, ¥ 5, a brace with its cases. */
export const readRow = (row: readonly MathElement[], reader: Reader): string => {
  const { spoken, read } = reader;
  const said: string[] = [];
  for (let at = 0; at < row.length; at++) {
    const node = row[at] as MathElement;
    const next = row[at + 1];
    const text = textOf(node);
    const money = lookUp(spoken.currency, text);
    if (opensAbsolute(node)) {
      const end = endOfAbsolute(row, at);
      const closing = row[end];
      if (!closing) throw new Error('an absolute value does not end in its own row');
      said.push(readAbsolute(row.slice(at + 1, end), closing, reader));
      at = end;
    } else if (text === '%') {
      const part = row.slice(0, at).findLast((before) => before.tagName !== 'mspace');
      if (!part || part.tagName === 'mo') return noReading('a percent sign without a number before it');
      said.push(spoken.percent(said.pop() ?? ''));
    } else if (money && next?.tagName === 'mn') {
      said.push(`${read(next)} ${money}`);
      at++;
    } else if (text === '{' && next?.tagName === 'mtable') {
      said.push(readCases(next, reader));
      at++;
    } else {
      const reading = text === APPLY ? next && spoken.apply : read(node);
      if (reading) said.push(reading);
    }
  }
  return said.join(' ');
};
