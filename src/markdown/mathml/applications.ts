import { OPENING } from './brackets.ts';
import { element, elements, isRow, type MathElement, textOf } from './tree.ts';

/** The invisible operator between a function's name and its argument. */
export const APPLY = '\u2061';
const THIN = '0.1667em';

const isApply = (node: MathElement | undefined) => node?.tagName === 'mo' && textOf(node) === APPLY;
const isOpen = (node: MathElement) => node.tagName === 'mo' && (OPENING.has(textOf(node)) || node.properties.form === 'prefix');

/** `\max_t x`: KaTeX puts the invisible operator beside "max", under the script; its place is after the script. */
const surface = (node: MathElement): MathElement[] => {
  const [base, ...scripts] = elements(node);
  const [name, apply] = base?.tagName === 'mrow' ? elements(base) : [];
  return scripts.length > 0 && name && isApply(apply)
    ? [{ ...node, children: [name, ...scripts] }, element('mo', {}, apply?.children)]
    : [node];
};

/**
 * Leaves a thin space between a function's name and an argument without brackets (ln x), as TeX does and browsers do not; drops
 * the operator where no argument follows, as in `\operatorname{CLV} = 3`.
 */
export const spaceFunctions = (node: MathElement): MathElement => {
  if (!isRow(node)) return node;
  const row = elements(node).flatMap(surface);
  const children = row.flatMap((child, index): MathElement[] => {
    const next = row[index + 1];
    if (!isApply(child)) return [child];
    if (!next) return [child];
    if (next.tagName === 'mo' && !isOpen(next)) return [];
    return isOpen(next) || next.tagName === 'mspace' ? [child] : [{ ...child, properties: { rspace: THIN } }];
  });
  return { ...node, children };
};
