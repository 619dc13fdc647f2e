import type { Locale } from '../../../src/i18n/locales.ts';
import { formula } from '../../../src/markdown/formula.ts';
import type { MathNode } from '../../../src/markdown/mathml/tree.ts';

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A tree as HTML: the site hands its trees to Sätteri, which writes them. */
export const serialize = (node: MathNode): string => {
  if (node.type === 'text') return escapeText(node.value);
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${node.tagName}${attributes.join('')}>${node.children.map(serialize).join('')}</${node.tagName}>`;
};

/** A formula as the plugin sets it in lessons. */
export const renderMath = (tex: string, { display = false, locale }: { display?: boolean; locale: Locale }): string =>
  serialize(formula(tex, display, locale));
