import { elements, type MathElement, textOf } from './tree.ts';

export const OPENING: ReadonlySet<string> = new Set('([{\u2308\u230A\u27E8');
export const CLOSING: ReadonlySet<string> = new Set(')]}\u2309\u230B\u27E9');

/** What a row's child shows on the line: itself, or the base that carries its script; TeX hangs the ² of (a+b)² on the bracket. */
export const carrier = (node: MathElement): MathElement | undefined =>
  ['msub', 'msup', 'msubsup'].includes(node.tagName) ? elements(node)[0] : node;

/** How many brackets a child opens (1) or closes (−1), once bars are marked as fences. */
export const nesting = (node: MathElement): number => {
  const mark = carrier(node);
  if (mark?.tagName !== 'mo') return 0;
  const bar = textOf(mark) === '|' ? mark.properties.form : undefined;
  if (bar === 'prefix' || OPENING.has(textOf(mark))) return 1;
  return bar === 'postfix' || CLOSING.has(textOf(mark)) ? -1 : 0;
};
