import { elements, type MathElement } from '../mathml/tree.ts';
import type { Reader } from './reader.ts';
import { isShort } from './short.ts';

/** A square root, or a root with its order. */
export const readRoot = (node: MathElement, { spoken, read, readRow }: Reader): string => {
  const parts = elements(node);
  const [radicand, order] = parts;
  if (node.tagName === 'mroot' && radicand && order) return spoken.nthRoot(read(order), read(radicand));
  return (isShort(parts) ? spoken.root : spoken.longRoot)(readRow(parts));
};
