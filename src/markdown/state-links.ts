import { defineHastPlugin } from 'satteri';

/**
 * A link to a figure's state (`#kano-1_set-…`) carries that fragment as its own id: the fragment then names something on the
 * page, so that without JavaScript the link leads nowhere wrong and a link checker finds its target.
 */
export const stateLinks = defineHastPlugin({
  name: 'state-links',
  element: {
    filter: ['a'],
    visit(node, ctx) {
      const href = node.properties?.href;
      if (typeof href === 'string' && /^#[a-z]+-\d+_/.test(href)) ctx.setProperty(node, 'id', href.slice(1));
    },
  },
});
