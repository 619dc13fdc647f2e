import { elements, type MathElement } from '../mathml/tree.ts';
import { noReading, type Reader } from './reader.ts';
import { isShort } from './short.ts';

/** A fraction. Two numbers stacked without a line are something else (a binomial coefficient) and have no reading yet. */
export const readFraction = (node: MathElement, { spoken, read }: Reader): string => {
  const [numerator, denominator] = elements(node);
  if (!numerator || !denominator) throw new Error('<mfrac> is incomplete');
  if (node.properties.linethickness) return noReading('a fraction without a line');
  const short = isShort([numerator]) && isShort([denominator]);
  return (short ? spoken.over : spoken.fraction)(read(numerator), read(denominator));
};
