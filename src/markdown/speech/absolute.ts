import { elements, type MathElement, textOf } from '../mathml/tree.ts';
import type { Reader } from './reader.ts';
import { readScripts } from './scripts.ts';
import { isShort } from './short.ts';

const isBar = (node: MathElement | undefined, form: 'prefix' | 'postfix') =>
  node?.tagName === 'mo' && textOf(node) === '|' && node.properties.form === form;
const closes = (node: MathElement) => isBar(node, 'postfix') || (node.tagName !== 'mrow' && isBar(elements(node)[0], 'postfix'));

/** Does an absolute value begin here? */
export const opensAbsolute = (node: MathElement): boolean => isBar(node, 'prefix');

/** Where the absolute value that begins at `start` ends. */
export const endOfAbsolute = (row: readonly MathElement[], start: number): number => {
  let depth = 0;
  return row.findIndex((node, index) => {
    if (index < start) return false;
    if (opensAbsolute(node)) depth++;
    else if (closes(node)) depth--;
    return depth === 0;
  });
};

/** |…|, with the exponent or index its closing bar may carry. */
export const readAbsolute = (inside: readonly MathElement[], end: MathElement, reader: Reader): string => {
  const { spoken, readRow } = reader;
  const single = inside.length === 1 && isShort(inside) && end.tagName === 'mo';
  const said = (single ? spoken.absolute : spoken.longAbsolute)(readRow(inside));
  return end.tagName === 'mo' ? said : readScripts(end, reader, said);
};
