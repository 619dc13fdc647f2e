import { CLOSING } from './brackets.ts';
import { elements, isRow, type MathElement, textOf } from './tree.ts';

const SIGNS = new Set('+\u2212\u00B1\u2213');

const endsOperand = (node: MathElement): boolean =>
  node.tagName !== 'mo' || CLOSING.has(textOf(node)) || textOf(node) === '!' || node.properties.form === 'postfix';

/**
 * Marks a sign that has nothing to its left to add to or subtract from (x = −1) as a prefix. Browsers otherwise space every
 * sign that is not first in its row as if it stood between two terms.
 */
export const markSigns = (node: MathElement): MathElement => {
  if (!isRow(node)) return node;
  let previous: MathElement | undefined;
  const children = elements(node).map((child): MathElement => {
    const unary = child.tagName === 'mo' && SIGNS.has(textOf(child)) && (!previous || !endsOperand(previous));
    if (child.tagName !== 'mspace') previous = child;
    return unary ? { ...child, properties: { ...child.properties, form: 'prefix' } } : child;
  });
  return { ...node, children };
};
