import { nesting } from './brackets.ts';
import { element, elements, type MathElement, textOf } from './tree.ts';
import { widthOf } from './width.ts';

const RELATIONS = new Set('=\u2248\u2260\u2261<>\u2264\u2265\u226A\u226B\u221D\u223C\u21D2\u21D4');

const isRelation = (node: MathElement) => node.tagName === 'mo' && RELATIONS.has(textOf(node));
const total = (row: readonly MathElement[]) => widthOf(element('mrow', {}, [...row]));

/** The row cut before every relation outside brackets. A left side stays with its first relation where that fits: "Better = …", "= …", "≈ …". */
const parts = (row: readonly MathElement[], fits: number): MathElement[][] => {
  const cut: MathElement[][] = [[]];
  let depth = 0;
  for (const node of row) {
    depth += nesting(node);
    const breaks = depth === 0 && isRelation(node);
    if (breaks && cut.at(-1)?.length) cut.push([]);
    cut.at(-1)?.push(breaks ? { ...node, properties: { ...node.properties, form: 'infix' } } : node);
  }
  const [left = [], right = [], ...others] = cut;
  return total([...left, ...right]) <= fits ? [[...left, ...right], ...others] : cut;
};

/**
 * A display formula wider than `fits` em as several formulas for one box, whose lines may break between them (flex-wrap):
 * browsers do not break inside MathML. A formula that fits, or has nowhere to break, comes back whole.
 */
export const breakAtRelations = (math: MathElement, fits: number): MathElement[] => {
  const rows = widthOf(math) > fits ? parts(elements(math), fits) : [];
  return rows.length > 1 ? rows.map((row) => element('math', { displaystyle: 'true' }, row)) : [math];
};
