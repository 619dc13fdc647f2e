import { elements, type MathElement, textOf } from '../mathml/tree.ts';
import { lookUp, noReading, type Reader } from './reader.ts';
import { readLimits } from './scripts.ts';
import { plain } from './token.ts';

const BRACES = new Set('\u23DE\u23DF');

/** Something set over or under: limits of a sum, the range of a maximum, an accent, a labelled brace. */
export const readLimitsOrAccent = (node: MathElement, reader: Reader): string => {
  const { spoken, read, readRow } = reader;
  const [base, first, second] = elements(node);
  if (!base || !first) throw new Error(`<${node.tagName}> is incomplete`);
  const big = lookUp(spoken.big, textOf(base));
  if (big && node.tagName !== 'mover') return readLimits(big, first, second, reader);
  const name = base.tagName === 'mi' ? lookUp(spoken.functions, plain(base)) : undefined;
  if (name && node.tagName === 'munder')
    return textOf(base) === 'lim' ? spoken.limitAs(read(first)) : spoken.functionOver(name, read(first));
  const accent = node.tagName === 'mover' ? lookUp(spoken.accents, textOf(first)) : undefined;
  if (accent) return accent(read(base));
  const [inside, brace] = elements(base);
  if (inside && brace && BRACES.has(textOf(brace))) return spoken.brace(readRow([inside]), read(first));
  return noReading(`"${textOf(first)}" set over or under "${textOf(base)}"`);
};
