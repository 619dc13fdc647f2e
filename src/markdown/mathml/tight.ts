import { elements, type MathElement } from './tree.ts';

const SCRIPTED = ['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'];

const tighten = (node: MathElement): MathElement => {
  if (node.tagName === 'mo') return { ...node, properties: { ...node.properties, lspace: '0em', rspace: '0em' } };
  return { ...node, children: elements(node).length ? elements(node).map(tighten) : node.children };
};

/** Takes the space from around operators in indices, exponents and limits, as TeX does (TeXbook p. 170) and browsers do not. */
export const tightenScripts = (node: MathElement): MathElement => {
  if (!SCRIPTED.includes(node.tagName)) return node;
  const [base, ...scripts] = elements(node);
  return base
    ? { ...node, children: [base, ...scripts.map((script) => (elements(script).length ? tighten(script) : script))] }
    : node;
};
