import { type MdastNode, mdxToMdast } from 'satteri';
import { parse } from 'yaml';

/** One tag a lesson uses, with its attributes as written: text, or the source of an expression in braces. */
export interface Tag {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
}

export interface Formula {
  readonly tex: string;
  readonly display: boolean;
}

/** A lesson as the tests see it. */
export interface Mdx {
  readonly front: Readonly<Record<string, unknown>>;
  readonly tags: readonly Tag[];
  /** Depths of the headings, in order. */
  readonly headings: readonly number[];
  readonly formulas: readonly Formula[];
  /** Addresses of the links in the text. */
  readonly links: readonly string[];
  /** The prose a block at a time (paragraphs, headings, table cells), formulas and code as U+FFFC. */
  readonly blocks: readonly string[];
  /** What breaks the rule of prose and tags only: imports, exports, HTML. */
  readonly foreign: readonly string[];
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** The parts of Markdown's tree the tests look at, whatever the node. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number } };
}

const HOLE = '\uFFFC';
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

const propsOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(
    attributes.map(({ name, value }) => [
      name ?? '…',
      value === null || value === undefined ? 'true' : typeof value === 'string' ? value : `{${value.value}}`,
    ]),
  );

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineMath' || node.type === 'inlineCode') return HOLE;
  return (node.children ?? []).map(textOf).join('');
};

/** Reads a lesson with the parser the site itself uses. */
export const readMdx = (source: string): Mdx => {
  const tree: MdastNode = mdxToMdast(source, { features: { math: true, frontmatter: true } });
  const tags: Tag[] = [];
  const headings: number[] = [];
  const formulas: Formula[] = [];
  const links: string[] = [];
  const blocks: string[] = [];
  const foreign: string[] = [];
  let front: Record<string, unknown> = {};
  const walk = (node: Node, inBlock: boolean) => {
    if (node.type === 'yaml') front = parse(node.value ?? '') as Record<string, unknown>;
    else if (node.type === 'heading') headings.push(node.depth ?? 0);
    else if (node.type === 'link') links.push(node.url ?? '');
    else if (node.type === 'math' || node.type === 'inlineMath')
      formulas.push({
        tex: node.value ?? '',
        display: node.type === 'math' || source.startsWith('$$', node.position?.start.offset),
      });
    else if (node.type.startsWith('mdxJsx')) tags.push({ name: node.name ?? '', props: propsOf(node.attributes ?? []) });
    else if (node.type === 'mdxjsEsm' || node.type === 'html') foreign.push(node.value ?? node.type);
    const block = !inBlock && (BLOCKS.has(node.type) || node.type === 'mdxJsxTextElement');
    if (block) blocks.push(textOf(node));
    else if (!inBlock && node.type === 'text') blocks.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child, inBlock || block);
  };
  walk(tree as unknown as Node, false);
  return { front, tags, headings, formulas, links, blocks, foreign };
};
