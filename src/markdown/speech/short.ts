import { elements, isToken, type MathElement, textOf } from '../mathml/tree.ts';

const isSign = (node: MathElement | undefined) => node?.tagName === 'mo' && node.properties.form === 'prefix';
const isOperand = (node: MathElement | undefined) => node !== undefined && isToken(node) && node.tagName !== 'mo';
const isPercent = (node: MathElement | undefined) => node !== undefined && textOf(node) === '%';

/** What a listener can hold without being told where it ends: one name or number, with a sign or a percent sign. */
export const isShort = (nodes: readonly MathElement[]): boolean => {
  const [first, second, third] = nodes.filter((node) => node.tagName !== 'mspace');
  if (first && !second && ['mrow', 'mstyle'].includes(first.tagName)) return isShort(elements(first));
  if (isSign(first)) return isOperand(second) && !third;
  return isOperand(first) && (!second || (isPercent(second) && !third));
};
