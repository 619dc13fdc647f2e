import { defineHastPlugin } from 'satteri';

/** Puts each table of a lesson into a box that scrolls by itself, so that on a narrow screen the page does not. */
export const tables = defineHastPlugin({
  name: 'tables-in-boxes',
  element: {
    filter: ['table'],
    visit: (node, ctx) =>
      ctx.wrapNode(node, { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [] }),
  },
});
