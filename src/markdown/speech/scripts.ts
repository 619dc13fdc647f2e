import { elements, isToken, type MathElement, textOf } from '../mathml/tree.ts';
import { lookUp, type Reader } from './reader.ts';
import { isShort } from './short.ts';

const index = (base: string, sub: MathElement, { spoken, read }: Reader): string =>
  (isShort([sub]) ? spoken.sub : spoken.longSub)(base, read(sub));

const exponent = (base: string, sup: MathElement, { spoken, read }: Reader): string => {
  const text = textOf(sup);
  if (text === '2') return spoken.squared(base);
  if (text === '3') return spoken.cubed(base);
  if (sup.tagName === 'mo' || sup.tagName === 'mtext') return spoken.sup(base, read(sup));
  return (isShort([sup]) ? spoken.power : spoken.longPower)(base, read(sup));
};

/** A sum or product with its limits, wherever they are set. */
export const readLimits = (name: string, from: MathElement, to: MathElement | undefined, { spoken, read }: Reader): string =>
  to ? spoken.bigFromTo(name, read(from), read(to)) : spoken.bigOver(name, read(from));

/** A base with an index, an exponent or both; `said` is the base's reading where the row has already made it (|x|²). */
export const readScripts = (node: MathElement, reader: Reader, said?: string): string => {
  const { spoken, read } = reader;
  const [base, first, second] = elements(node);
  if (!base || !first) throw new Error(`<${node.tagName}> is incomplete`);
  const big = lookUp(spoken.big, textOf(base));
  if (big && node.tagName !== 'msup') return readLimits(big, first, second, reader);
  if (node.tagName === 'msup' && isToken(base) && textOf(base) === '\u03C7' && textOf(first) === '2') return spoken.chiSquared;
  if (node.tagName === 'msub' && base.tagName === 'mi' && textOf(base) === 'log') return spoken.logBase(read(first));
  const start = (said ?? read(base)).replace(/[,\uFF0C]$/, '');
  if (node.tagName === 'msub') return index(start, first, reader);
  if (node.tagName === 'msup') return exponent(start, first, reader);
  return second ? exponent(index(start, first, reader), second, reader) : start;
};
