import { defineHastPlugin } from 'satteri';

/** A word of two Han characters or four letters: a mark such as Q or × is none. */
const WORD = /\p{Script=Han}{2}|[a-z]{4}/iu;

/**
 * Which columns of a table are text and not figures: those after the first that say something and have no digit below their head.
 * rows: the cells of the body, each as its text. Throws nothing.
 * Example: of [['today', '1,000 yuan', 'no interest']] it is [2].
 */
export const textColumns = (rows: readonly (readonly string[])[]): readonly number[] => {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = rows.map((row) => row[column] ?? '');
    return column > 0 && cells.some((cell) => WORD.test(cell)) && !cells.some((cell) => /\d/.test(cell));
  });
};

/** Puts each table of a lesson into a box that scrolls by itself, so that on a narrow screen the page does not, and marks columns of text. */
export const tables = defineHastPlugin({
  name: 'tables-in-boxes',
  element: {
    filter: ['table'],
    visit: (node, ctx) => {
      const inside = (of: typeof node, names: readonly string[]) =>
        of.children.flatMap((child) => (child.type === 'element' && names.includes(child.tagName) ? [child] : []));
      const rowsOf = (part: string) =>
        inside(node, [part])
          .flatMap((group) => inside(group, ['tr']))
          .map((row) => inside(row, ['th', 'td']));
      const body = rowsOf('tbody');
      for (const column of textColumns(body.map((row) => row.map((cell) => ctx.textContent(cell)))))
        for (const row of [...rowsOf('thead'), ...body]) {
          const cell = row[column];
          if (cell) ctx.setProperty(cell, 'className', ['text']);
        }
      ctx.wrapNode(node, { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [] });
    },
  },
});
