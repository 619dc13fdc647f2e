import type { Debts } from './blind.ts';

/**
 * What a guesser still earns above or below chance, in points of a hundred, where it is more than the rule allows. Entries only go down
 * and out: a new question may not add to them, and one that is paid is a fault until it is lowered or struck.
 */
export const DEBTS: Debts = {
  bank: { longest: 7, 'always false': 20, 'three longest': 7 },
  lifecycle: { longest: 42, 'always false': 50, 'three longest': 73 },
  value: { longest: 33, 'always false': 50 },
};
