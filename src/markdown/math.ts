import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HastPluginDefinition, HastVisitorContext, HastVisitorInstance, PluginFactoryContext } from 'satteri';
import { formula } from './formula.ts';
import { glueToPunctuation } from './glue.ts';
import { lessonLocale } from './locale-of.ts';
import { toHast } from './to-hast.ts';

type Filtered = Extract<HastVisitorInstance['element'], { filter: string[] }>;
type Element = Parameters<Filtered['visit']>[0];

const classes = (node: Element): readonly unknown[] =>
  Array.isArray(node.properties.className) ? node.properties.className : [];
const blank = (node: { type: string; value?: unknown }) => node.type === 'text' && String(node.value).trim() === '';

/** `$$…$$` on one line is parsed as inline math; the two dollar signs are only in the source. */
const doubled = (node: Element, ctx: HastVisitorContext) => ctx.source.startsWith('$$', node.position?.start.offset ?? -1);

/** The node a display formula takes the place of: a paragraph that holds nothing else, or the formula's own. */
const place = (node: Element, ctx: HastVisitorContext) => {
  const parent = ctx.parent(node);
  const alone = parent?.children.filter((child) => !blank(child)).length === 1;
  const paragraph = parent?.type === 'element' && parent.tagName === 'p';
  if (paragraph && !alone)
    throw new Error('a display formula needs a paragraph of its own (expected blank lines around $$…$$, or $…$)');
  return paragraph ? parent : node;
};

/** The text right before (−1) or after (1) a node. */
const textBeside = (node: Element, ctx: HastVisitorContext, step: -1 | 1): string => {
  const beside = ctx.parent(node)?.children[(ctx.indexOf(node) ?? 0) + step];
  return beside?.type === 'text' ? beside.value : '';
};

/**
 * Sätteri plugin: turns `$…$` and `$$…$$` into MathML with a spoken name in the lesson's language. A formula that cannot be set
 * or spoken throws, naming file and formula, and so fails the build.
 */
export const mathPlugin = (context: PluginFactoryContext): HastPluginDefinition => {
  const file = context.fileURL ? relative(process.cwd(), fileURLToPath(context.fileURL)) : 'unnamed document';
  const locale = lessonLocale(context.fileURL);
  const visit = (node: Element, ctx: HastVisitorContext): ReturnType<Filtered['visit']> => {
    const [code] = node.tagName === 'pre' ? node.children : [node];
    if (code?.type !== 'element' || !classes(code).includes('language-math')) return;
    if (node.tagName === 'code' && classes(node).includes('math-display')) return;
    const tex = ctx.textContent(code);
    const display = node.tagName === 'pre' || doubled(node, ctx);
    try {
      if (!locale) throw new Error(`formula ${tex}: no language (expected a path with /lessons/zh/ or /lessons/en/)`);
      const shown = formula(tex, display, locale);
      if (!display) return toHast(glueToPunctuation(shown, textBeside(node, ctx, -1), textBeside(node, ctx, 1)));
      ctx.replaceNode(place(node, ctx), toHast(shown));
    } catch (cause) {
      throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  };
  return { name: 'math', options: { position: true }, element: { filter: ['code', 'pre'], visit } };
};
