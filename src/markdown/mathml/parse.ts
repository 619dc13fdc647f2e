import { element, type MathElement } from './tree.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (text: string) => text.replace(/&(#x27|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const TAG = /<(\/?)([a-z]+)((?:\s[\w:-]+\s*="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /\s([\w:-]+)\s*="([^"]*)"/g;

/** Reads the well-formed markup that KaTeX and the built pages hold; anything else throws. Returns the first element. */
export const parseMathml = (markup: string): MathElement => {
  const top = element('top');
  const open = [top];
  let read = 0;
  for (const [whole, closing, name, attributes, empty, text] of markup.matchAll(TAG)) {
    read += whole.length;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.children.push({ type: 'text', value: decode(text) });
    else if (closing) {
      if (parent.tagName !== name) throw new Error(`unbalanced markup: </${name}> closes <${parent.tagName}>`);
      open.pop();
    } else {
      const pairs = [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)]);
      const node = element(name ?? '', Object.fromEntries(pairs));
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [first] = top.children;
  if (read !== markup.length || open.length !== 1 || first?.type !== 'element') throw new Error(`not well-formed: ${markup}`);
  return first;
};
