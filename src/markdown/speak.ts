import type { Locale } from '../i18n/locales.ts';
import { elements, isRow, isToken, type MathElement } from './mathml/tree.ts';
import { readFraction } from './speech/fraction.ts';
import { readLimitsOrAccent } from './speech/limits.ts';
import { noReading, type Reader } from './speech/reader.ts';
import { readRoot } from './speech/root.ts';
import { readRow } from './speech/row.ts';
import { readScripts } from './speech/scripts.ts';
import { readTable } from './speech/tables.ts';
import { readToken } from './speech/token.ts';
import { SPOKEN } from './spoken/by-locale.ts';

const readElement = (node: MathElement, reader: Reader): string => {
  if (isToken(node) || node.tagName === 'mspace') return readToken(node, reader);
  switch (node.tagName) {
    case 'mphantom':
      return '';
    case 'mfrac':
      return readFraction(node, reader);
    case 'msqrt':
    case 'mroot':
      return readRoot(node, reader);
    case 'msub':
    case 'msup':
    case 'msubsup':
      return readScripts(node, reader);
    case 'munder':
    case 'mover':
    case 'munderover':
      return readLimitsOrAccent(node, reader);
    case 'mtable':
      return readTable(node, reader);
  }
  return isRow(node) ? reader.readRow(elements(node)) : noReading(`<${node.tagName}>`);
};

/** One pause where several meet, none at the end. */
const settlePauses = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:\uFF0C\uFF1B\uFF1A])/g, '')
    .replace(/[,\uFF0C]+ ?(?=[,;\uFF0C\uFF1B])/g, '')
    .replace(/[\s,;\uFF0C\uFF1B]+$/, '')
    .replace(/^[\s,\uFF0C]+/, '');

/** What a screen reader says for a formula in the page's language. A symbol or element without a reading throws. */
export const speak = (math: MathElement, locale: Locale): string => {
  const spoken = SPOKEN[locale];
  const reader: Reader = { spoken, read: (node) => readElement(node, reader), readRow: (nodes) => readRow(nodes, reader) };
  return settlePauses(spoken.finish(reader.read(math))) || noReading('an empty formula');
};
