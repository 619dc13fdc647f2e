import { parse } from 'yaml';
import { type Node, type Tag, tagsIn, treeOf } from '../../src/course/tags.ts';

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

const HOLE = '\uFFFC';
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineMath' || node.type === 'inlineCode') return HOLE;
  return (node.children ?? []).map(textOf).join('');
};

/** Reads a lesson with the parser the site itself uses. */
export const readMdx = (source: string): Mdx => {
  const tree = treeOf(source);
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
    else if (node.type === 'mdxjsEsm' || node.type === 'html') foreign.push(node.value ?? node.type);
    const block = !inBlock && (BLOCKS.has(node.type) || node.type === 'mdxJsxTextElement');
    if (block) blocks.push(textOf(node));
    else if (!inBlock && node.type === 'text') blocks.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child, inBlock || block);
  };
  walk(tree, false);
  return { front, tags: tagsIn(tree), headings, formulas, links, blocks, foreign };
};
