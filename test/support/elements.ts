import { SaxesParser } from 'saxes';

/** An element as another program reads it. */
export interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Every element in the order of the file; throws where it is no well-formed XML. */
export const elementsOf = (xml: string): readonly Element[] => {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = [...open.map((each) => each.name), name].join('/');
    const each: Element = { name, path, text: '', children: [], attributes: attributes as Record<string, string> };
    open.at(-1)?.children.push(each);
    found.push(each);
    open.push(each);
  });
  const said = (text: string) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
};
