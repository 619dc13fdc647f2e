import { element, elements, type MathElement, textOf } from './tree.ts';

const PRIMES = /^\u2032+$/;

/**
 * Sets a prime beside its letter. The font's prime is already raised, and set as a superscript it would float small above the
 * letter.
 */
export const lowerPrimes = (node: MathElement): MathElement => {
  const [base, sup] = elements(node);
  if (node.tagName !== 'msup' || !base || !sup || !PRIMES.test(textOf(sup))) return node;
  const tight = { lspace: '0em', rspace: '0em' };
  return element('mrow', {}, [base, ...[...textOf(sup)].map((value) => element('mo', tight, [{ type: 'text', value }]))]);
};
