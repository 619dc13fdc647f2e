/** A MathML tree in the shape of hast, so that a Markdown plugin can return it as it is. Attribute names are HTML's own. */
export interface MathElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: MathNode[];
}
export interface MathText {
  type: 'text';
  value: string;
}
export type MathNode = MathElement | MathText;

/** A new element. */
export const element = (tagName: string, properties: Record<string, string> = {}, children: MathNode[] = []): MathElement => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** The child elements; text between them is only ever white space. */
export const elements = (node: MathElement): MathElement[] => node.children.filter((child) => child.type === 'element');

/** All text below a node. */
export const textOf = (node: MathNode): string => (node.type === 'text' ? node.value : node.children.map(textOf).join(''));

/** A leaf whose text counts: identifier, number, operator or words. */
export const isToken = (node: MathElement): boolean => ['mi', 'mn', 'mo', 'mtext'].includes(node.tagName);

/** Elements that lay their children out one after another, as an mrow does. */
export const isRow = (node: MathElement): boolean =>
  ['math', 'mrow', 'mstyle', 'mtd', 'msqrt', 'mpadded', 'mphantom'].includes(node.tagName);

/** Rebuilds a tree from the leaves up: `change` sees an element whose children are already changed. */
export const rebuild = (node: MathElement, change: (node: MathElement) => MathElement): MathElement =>
  change({ ...node, children: node.children.map((child) => (child.type === 'element' ? rebuild(child, change) : child)) });
