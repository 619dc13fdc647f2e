/** What XML 1.0 cannot hold is left out. */
const clean = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** A text as it stands in XML, between tags or in an attribute. Example: escaped('a < "b"') is 'a &lt; &quot;b&quot;'. */
export const escaped = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element before it is written; a text is a node of its own. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** An element. Example: el('value', {}, 'a') is written as <value>a</value>. */
export const el = (name: string, attributes: XmlElement['attributes'] = {}, ...children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
});

/** How names are written: the same tree serves formats that differ in nothing else. */
export interface Naming {
  readonly element: (name: string) => string;
  readonly attribute: (name: string) => string;
  /** What stands around the content of an element of that name, where the format wants something there. */
  readonly around?: Readonly<Record<string, string>>;
}

/** A tree as XML, its names as `naming` has them. Example: xmlOf(el('a', { b: 1 }), naming) is '<a b="1"/>'. */
export const xmlOf = (node: XmlNode, naming: Naming): string => {
  if (typeof node === 'string') return escaped(node);
  const name = naming.element(node.name);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${naming.attribute(key)}="${escaped(`${value}`)}"`);
  const children = node.children.map((child) => xmlOf(child, naming)).join('');
  const around = naming.around?.[node.name];
  const inner = around ? `<${around}>${children}</${around}>` : children;
  return inner === '' ? `<${name}${attributes.join('')}/>` : `<${name}${attributes.join('')}>${inner}</${name}>`;
};
