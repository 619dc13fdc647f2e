import { element, elements, type MathElement, textOf } from './tree.ts';

const upright = (node: MathElement) =>
  (node.tagName === 'mi' && node.properties.mathvariant === 'normal' && /^[A-Za-z]$/.test(textOf(node))) ||
  (node.tagName === 'mn' && /^\d+$/.test(textOf(node)));

/** Joins the letters of `\mathrm{CLV}` into one identifier: one name to the eye (kerned) and to the ear. */
export const joinWords = (node: MathElement): MathElement => {
  const letters = elements(node);
  const isWord = node.tagName === 'mrow' && letters.length > 1 && letters.every(upright) && letters[0]?.tagName === 'mi';
  return isWord ? element('mi', {}, [{ type: 'text', value: textOf(node) }]) : node;
};
