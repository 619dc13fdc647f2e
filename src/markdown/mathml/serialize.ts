import type { MathNode } from './tree.ts';

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Writes a tree as HTML. */
export const serialize = (node: MathNode): string => {
  if (node.type === 'text') return escapeText(node.value);
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${node.tagName}${attributes.join('')}>${node.children.map(serialize).join('')}</${node.tagName}>`;
};
