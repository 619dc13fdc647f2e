import type { CountRow } from '../../core/exchange/kano-counts.ts';
import { fill } from '../../i18n/fill.ts';
import { both } from './says.ts';
import type { Words } from './words.ts';

/** What was read of a paste, and how many of its names are numbered because they stand there already. */
export const readSays = (words: Words, rows: readonly CountRow[]): string => {
  const names = rows.map(({ name }) => name).filter((name) => name !== '');
  const same = names.length - new Set(names).size;
  return both(words, fill(words.ownUsed, { n: rows.length }), same > 0 ? fill(words.ownSame, { n: same }) : '');
};
