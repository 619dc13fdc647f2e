import { greekEn } from './greek-en.ts';
import { symbolsEn } from './symbols-en.ts';

/** English readings of formulas. A comma is a pause; "end …" closes what has more than one part, so that nothing is ambiguous. */
export const en = {
  greek: greekEn,
  symbols: symbolsEn,
  /** Signs with nothing to their left. */
  signs: { '+': 'positive', '\u2212': 'negative', '\u00B1': 'plus or minus', '\u2213': 'minus or plus' },
  /** Named functions and what they are called. */
  functions: {
    min: 'the minimum',
    max: 'the maximum',
    'arg max': 'the argument of the maximum',
    'arg min': 'the argument of the minimum',
    ln: 'the natural log',
    log: 'the log',
    exp: 'the exponential',
    lim: 'the limit',
    Pr: 'the probability',
  },
  logBase: (base: string) => `the log to base ${base}`,
  /** Between a function and its argument. */
  apply: 'of',
  /** Operators that carry limits. */
  big: { '\u2211': 'the sum', '\u220F': 'the product', '\u222B': 'the integral' },
  bigPlain: (name: string) => `${name} of`,
  bigOver: (name: string, range: string) => `${name} over ${range} of`,
  bigFromTo: (name: string, from: string, to: string) => `${name} from ${from} to ${to} of`,
  functionOver: (name: string, range: string) => `${name} over ${range}`,
  limitAs: (range: string) => `the limit as ${range}`,
  /** A fraction of two short parts, and any other. */
  over: (numerator: string, denominator: string) => `${numerator} over ${denominator}`,
  fraction: (numerator: string, denominator: string) => `the fraction ${numerator}, over ${denominator}, end fraction,`,
  /** Signs of money, read after the amount. */
  currency: { $: 'dollars', '\u00A5': 'yuan' },
  percent: (part: string) => `${part} percent`,
  root: (radicand: string) => `the square root of ${radicand}`,
  longRoot: (radicand: string) => `the square root of ${radicand}, end root,`,
  nthRoot: (index: string, radicand: string) => `the root of order ${index} of ${radicand}, end root,`,
  sub: (base: string, index: string) => `${base} sub ${index}`,
  longSub: (base: string, index: string) => `${base} sub ${index}, end sub,`,
  squared: (base: string) => `${base} squared`,
  chiSquared: 'chi squared',
  cubed: (base: string) => `${base} cubed`,
  power: (base: string, exponent: string) => `${base} to the power ${exponent},`,
  longPower: (base: string, exponent: string) => `${base} to the power ${exponent}, end power,`,
  sup: (base: string, mark: string) => `${base} superscript ${mark}`,
  absolute: (inside: string) => `the absolute value of ${inside}`,
  longAbsolute: (inside: string) => `the absolute value of ${inside}, end absolute value,`,
  accents: {
    '\u02C9': (base: string) => `${base} bar`,
    '\u203E': (base: string) => `${base} bar`,
    '^': (base: string) => `${base} hat`,
    '~': (base: string) => `${base} tilde`,
  },
  brace: (inside: string, label: string) => `${inside}, braced and labelled ${label},`,
  /** Rows of aligned formulas, cases of a definition, entries of an array. */
  row: (number: number, content: string) => `row ${number}, ${content};`,
  cases: (count: number) => `${count} cases:`,
  case: (number: number, content: string) => `case ${number}, ${content};`,
  endCases: 'end cases',
  pause: ',',
  /** Last touch on a whole reading: the language's own punctuation and spacing. */
  finish: (text: string) => text,
  /** Name of a box that scrolls. */
  scrolls: 'Wide formula, scrolls sideways',
};
export type Spoken = typeof en;
