import { elements, type MathElement, textOf } from './tree.ts';

const SCRIPT = 0.72;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const widest = (widths: readonly number[]) => Math.max(0, ...widths);

const glyphs = (text: string) =>
  sum([...text].map((char) => (/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u.test(char) ? 1 : 0.58)));
const em = (length: string | undefined) => (length?.endsWith('em') ? Number.parseFloat(length) : 0);
const operator = (node: MathElement) => {
  const fenced = /^[()[\]{}|,!\u2061\u2032]$/.test(textOf(node)) || 'form' in node.properties;
  return fenced ? 0.45 : 1.3;
};
const table = (node: MathElement) => {
  const rows = elements(node).map((mtr) => elements(mtr).map(widthOf));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return sum(Array.from({ length: columns }, (_, column) => 0.8 + widest(rows.map((cells) => cells[column] ?? 0))));
};

/** How wide a formula will be, in em of its own font, erring on the wide side (compared with Chromium's layout: never under). */
export const widthOf = (node: MathElement): number => {
  const parts = elements(node);
  const [first = 0, ...rest] = parts.map(widthOf);
  switch (node.tagName) {
    case 'mi':
    case 'mn':
    case 'mtext':
      return glyphs(textOf(node)) + 0.06;
    case 'mo':
      return operator(node);
    case 'mspace':
      return em(node.properties.width);
    case 'mfrac':
      return widest([first, ...rest]) + 0.2;
    case 'mroot':
    case 'msup':
    case 'msub':
      return first + SCRIPT * sum(rest);
    case 'msubsup':
      return first + SCRIPT * widest(rest);
    case 'munder':
    case 'mover':
    case 'munderover':
      return widest([first, ...rest.map((width) => SCRIPT * width)]) + 0.2;
    case 'mtable':
      return table(node);
    default:
      return first + sum(rest) + (node.tagName === 'msqrt' ? 1 : 0);
  }
};
