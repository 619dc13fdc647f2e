import type { Question } from '../quiz/question.ts';
import { seedOf } from '../quiz/seed.ts';
import type { Paper } from './paper.ts';
import { keyOfItem, type SheetPart, sheetOf } from './sheet.ts';

/** From so many single choices on, one letter may be right in no more than this share of them. */
const LEAST = 10;
const MOST = 0.4;
/** So many deals are tried; one in three or so will do. */
const TRIES = 100;

/**
 * Whether a form has one letter right so often that guessing it pays: in more than 40 % of its single choices, where it has ten or more.
 * Example: of ten single choices with key A five times it is true.
 */
export const isLopsided = (parts: readonly SheetPart[]): boolean => {
  const keys = parts.flatMap(({ kind, items }) => (kind === 'single' ? items.flatMap(keyOfItem) : []));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.length >= LEAST && Math.max(...counts.values()) > MOST * keys.length;
};

/**
 * The paper with the deal of each form even: a form that is lopsided has the next seed that is not, the same on every device; where none is
 * found, or options are not shuffled, it stays. The paper itself where nothing had to change.
 * Example: a paper of nine questions comes back as it is.
 */
export const withEvenLetters = (paper: Paper, questionOf: (item: number) => Question | undefined): Paper => {
  const lopsided = (seed: number) => isLopsided(sheetOf({ ...paper, forms: [seed] }, 0, questionOf));
  const forms = paper.forms.map((seed) => {
    if (!lopsided(seed)) return seed;
    for (let n = 1; n <= TRIES; n++) {
      const next = seedOf(`${seed}+${n}`);
      if (!lopsided(next)) return next;
    }
    return seed;
  });
  return forms.every((seed, i) => seed === paper.forms[i]) ? paper : { ...paper, forms };
};
