import { elements, type MathElement } from './tree.ts';

/**
 * MathML Core left the alignment of columns to the style sheet: says it with classes. A cell is `left`, `right` or (no class)
 * centred; a table whose columns touch, as in `aligned`, has the class `aligned`.
 */
export const alignTables = (node: MathElement): MathElement => {
  if (node.tagName !== 'mtable') return node;
  const { columnalign, columnspacing, rowspacing, ...properties } = node.properties;
  const aligns = columnalign?.split(' ') ?? [];
  const cell = (mtd: MathElement, column: number): MathElement => {
    const align = aligns[column];
    return align === 'left' || align === 'right' ? { ...mtd, properties: { ...mtd.properties, class: align } } : mtd;
  };
  const rows = elements(node).map((mtr) => ({ ...mtr, children: elements(mtr).map(cell) }));
  const touching = columnspacing?.startsWith('0em') && aligns.includes('right');
  return { ...node, properties: touching ? { ...properties, class: 'aligned' } : properties, children: rows };
};
