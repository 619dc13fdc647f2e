import type { Kind } from './kinds.ts';

/**
 * One thing to sort: the kind that earns full marks and the kinds that can be defended, which never count as plainly wrong.
 * contestable: experts would disagree over it, so a lesson should discuss it rather than mark it.
 */
export type Entry = Readonly<{ id: string; primary: Kind; also: readonly Kind[]; contestable: boolean }>;

const entry = (id: string, primary: Kind, also: readonly Kind[] = []): Entry => ({ id, primary, also, contestable: false });
const contestable = (id: string, primary: Kind, also: readonly Kind[]): Entry => ({ id, primary, also, contestable: true });

/**
 * The key to the course's sorting exercise, in the order in which the notes list the nineteen things.
 * Source: this course's judgement; the notes print the question, and their answer is lost.
 */
export const KEY: readonly Entry[] = [
  entry('customer-name', 'about'),
  contestable('customer-needs', 'about', ['from']),
  contestable('customer-dialogue', 'cocreated', ['from']),
  entry('product-manual', 'for'),
  entry('customer-behaviour', 'about'),
  entry('customer-opinion', 'from'),
  entry('customer-psychology', 'about'),
  entry('customer-feedback', 'from'),
  entry('customer-verdict-on-firm', 'from', ['about']),
  contestable('customer-preferences', 'about', ['from']),
  entry('marketing-promotion', 'for'),
  entry('customer-firm-interaction', 'cocreated', ['about']),
  contestable('customer-expectations', 'about', ['from']),
  entry('customer-product-suggestions', 'from', ['cocreated']),
  contestable('customer-satisfaction', 'about', ['from']),
  entry('customer-cooperation-channels', 'cocreated', ['for']),
  contestable('customer-experience', 'from', ['about', 'cocreated']),
  entry('customer-cooperation-experience', 'cocreated', ['from']),
  entry('customer-to-customer-collaboration', 'cocreated', ['from']),
];

/**
 * How many entries of a key have each kind as their primary one; the four counts sum to its length.
 * Example: countPrimary(KEY) is { about: 7, for: 2, from: 5, cocreated: 5 }.
 */
export function countPrimary(key: readonly Entry[]): Readonly<Record<Kind, number>> {
  const counts = { about: 0, for: 0, from: 0, cocreated: 0 };
  for (const { primary } of key) counts[primary] += 1;
  return counts;
}
