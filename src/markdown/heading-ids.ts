import type { HastPluginDefinition, PluginFactoryContext } from 'satteri';
import { lessonLocale } from './locale-of.ts';

/**
 * Gives the second- and third-level headings of a lesson the ids s1, s2, … in reading order. They are the same in both languages,
 * so switching language keeps the place. Runs before Astro's own heading plugin, which keeps an id it finds and lists it in
 * `headings`. Other files are left to Astro.
 */
export const headingIds = (context: PluginFactoryContext): HastPluginDefinition | undefined => {
  if (!lessonLocale(context.fileURL)) return undefined;
  let count = 0;
  return {
    name: 'heading-ids-by-order',
    element: { filter: ['h2', 'h3'], visit: (node, ctx) => ctx.setProperty(node, 'id', `s${++count}`) },
  };
};
