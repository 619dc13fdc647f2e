import { elements, isToken, type MathElement, textOf } from '../mathml/tree.ts';
import { mathItalic } from './italics.ts';

/** Characters no math font draws: invisible operators, and Han text and its punctuation, which the page's own font sets. */
const NOT_DRAWN = /[\u200B-\u200F\u2060-\u2064\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const RADICAL = '\u221A';

const drawn = (node: MathElement): string[] => {
  if (!isToken(node)) return ['msqrt', 'mroot'].includes(node.tagName) ? [RADICAL] : [];
  const chars = [...textOf(node)];
  const italic = node.tagName === 'mi' && chars.length === 1 && node.properties.mathvariant !== 'normal';
  return chars.filter((char) => !NOT_DRAWN.test(char)).map((char) => (italic ? mathItalic(char) : char));
};

/** The characters of the math font a formula needs, as the browser will ask for them. */
export const glyphsOf = (node: MathElement): Set<string> =>
  elements(node).reduce((all, child) => all.union(glyphsOf(child)), new Set(drawn(node)));
