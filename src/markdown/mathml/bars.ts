import { CLOSING, carrier, OPENING } from './brackets.ts';
import { element, elements, isRow, type MathElement, textOf } from './tree.ts';

/** A bar that encloses: `|`, `\lvert`, `\left|`, `\big|`. The `\mid` of P(A ∣ B) is a bare operator and is not one. */
const isBar = (node: MathElement | undefined): boolean =>
  node !== undefined &&
  (textOf(node) === '\u2223' || textOf(node) === '|') &&
  (node.tagName === 'mi' || (node.tagName === 'mo' && ['fence', 'stretchy', 'minsize'].some((name) => name in node.properties)));

const fence = (bar: MathElement, form: 'prefix' | 'postfix'): MathElement => {
  const { fence: _, mathvariant, ...properties } = bar.properties;
  return element('mo', mathvariant ? { form, stretchy: 'false' } : { form, ...properties }, [{ type: 'text', value: '|' }]);
};

/** Pairs the bars of a row into opening and closing fences, so that |−x| is spaced and read as an absolute value. */
export const pairBars = (node: MathElement): MathElement => {
  if (!isRow(node)) return node;
  const open: string[] = [];
  const children = elements(node).map((child): MathElement => {
    const mark = carrier(child);
    const text = mark ? textOf(mark) : '';
    if (mark && isBar(mark)) {
      if (open.at(-1) !== '|') {
        if (mark !== child) throw new Error('an opening bar cannot carry a script (expected \\lvert … \\rvert)');
        open.push('|');
        return fence(child, 'prefix');
      }
      open.pop();
      const closed = fence(mark, 'postfix');
      return mark === child ? closed : { ...child, children: [closed, ...elements(child).slice(1)] };
    }
    if (mark?.tagName === 'mo' && OPENING.has(text)) open.push(text);
    if (mark?.tagName === 'mo' && CLOSING.has(text) && open.at(-1) !== '|') open.pop();
    return child;
  });
  if (open.includes('|')) throw new Error('bars do not pair (expected \\lvert … \\rvert, or \\mid for "given")');
  return { ...node, children };
};
