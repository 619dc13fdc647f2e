import { mdxToMdast } from 'satteri';

/** One tag a lesson uses, with its attributes as written: text, or the source of an expression in braces. */
export interface Tag {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** As much of a node of Markdown’s tree as is read here and in the tests. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number } };
}

/** A lesson’s tree, by the parser that renders it. */
export const treeOf = (source: string): Node =>
  mdxToMdast(source, { features: { math: true, frontmatter: true } }) as unknown as Node;

const propsOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(
    attributes.map(({ name, value }) => [name ?? '…', typeof value === 'string' ? value : value ? `{${value.value}}` : 'true']),
  );

/** The tag a node is; null for any other node. */
export const tagOf = (node: Node): Tag | null =>
  node.type.startsWith('mdxJsx') ? { name: node.name ?? '', props: propsOf(node.attributes ?? []) } : null;

/** The tags of a lesson, in reading order. */
export const tagsIn = (node: Node): readonly Tag[] => {
  const own = tagOf(node);
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(tagsIn)];
};
