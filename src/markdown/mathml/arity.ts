import { element, elements, type MathElement, textOf } from './tree.ts';

const FUNCTION_APPLICATION = '\u2061';

/** How many children an element must have to be laid out. */
const ARITY: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/**
 * Mends two shapes KaTeX writes that are not MathML: a token around other elements (`\overset`) becomes a row, and the invisible
 * "apply" that `x_{\max}` leaves as an extra child is dropped. Any other wrong number of children throws.
 */
export const mendArity = (node: MathElement): MathElement => {
  const inner = elements(node);
  if (['mi', 'mo'].includes(node.tagName) && inner.length > 0)
    return inner.length === 1 && inner[0] ? inner[0] : element('mrow', {}, inner);
  const expected = ARITY[node.tagName];
  if (expected === undefined) return node;
  const children = inner.filter((child) => textOf(child) !== FUNCTION_APPLICATION);
  if (children.length !== expected) throw new Error(`<${node.tagName}> has ${children.length} children (expected ${expected})`);
  return { ...node, children };
};
