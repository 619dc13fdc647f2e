import { fill } from '../../../i18n/fill.ts';
import type { Words } from './words.ts';

/** Above so many students tables and pictures of everyone would hold the page up; figures stay. */
export const MANY = 500;
/** So many are named, or offered to choose from. */
export const NAMED = 200;

/** Names one after another, as many as a reader reads; how many more there are is said. */
export const named = (names: readonly string[], comma: string, words: Pick<Words, 'namesMore'>): string =>
  names.length <= NAMED
    ? names.join(comma)
    : fill(words.namesMore, { names: names.slice(0, NAMED).join(comma), n: names.length - NAMED });
