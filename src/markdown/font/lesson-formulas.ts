import { readFile } from 'node:fs/promises';
import { type MdastNode, mdxToMdast } from 'satteri';

/** A formula as written, and whether it stands by itself. */
export interface Tex {
  readonly tex: string;
  readonly display: boolean;
}

const formulasBelow = (node: MdastNode): Tex[] => {
  if (node.type === 'math' || node.type === 'inlineMath') return [{ tex: node.value, display: node.type === 'math' }];
  return 'children' in node ? node.children.flatMap((child) => formulasBelow(child as MdastNode)) : [];
};

/** The formulas of an MDX file, found by the parser that will render it. */
export const lessonFormulas = async (path: string): Promise<Tex[]> =>
  formulasBelow(mdxToMdast(await readFile(path, 'utf8'), { features: { math: true } }));
