import type { HastNode } from 'satteri';
import type { MathElement, MathNode } from './mathml/tree.ts';

/** Attribute names that hast spells differently. */
const HAST_NAMES: Readonly<Record<string, string>> = { 'aria-label': 'ariaLabel', class: 'className', tabindex: 'tabIndex' };

const child = (node: MathNode): HastNode => (node.type === 'text' ? { ...node } : toHast(node));

/** The tree as a Markdown plugin returns it. */
export const toHast = (node: MathElement): HastNode =>
  ({
    type: 'element',
    tagName: node.tagName,
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([name, value]) => [
        HAST_NAMES[name] ?? name,
        name === 'class' ? value.split(' ') : value,
      ]),
    ),
    children: node.children.map(child),
  }) as HastNode;
