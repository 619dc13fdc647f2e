import { elements, type MathElement } from '../mathml/tree.ts';
import type { Reader } from './reader.ts';
import { isShort } from './short.ts';

/** A fraction, or two stacked numbers without a line (a binomial coefficient). */
export const readFraction = (node: MathElement, { spoken, read }: Reader): string => {
  const [numerator, denominator] = elements(node);
  if (!numerator || !denominator) throw new Error('<mfrac> is incomplete');
  const form = Number.parseFloat(node.properties.linethickness ?? '1') === 0 ? spoken.choose : undefined;
  const short = isShort([numerator]) && isShort([denominator]);
  return (form ?? (short ? spoken.over : spoken.fraction))(read(numerator), read(denominator));
};
