import type { Debts } from './blind.ts';

/**
 * What a guesser still earns above or below chance, in points of a hundred, where it is more than the rule allows. Entries only go down
 * and out: a new question may not add to them, and one that is paid is a fault until it is lowered or struck.
 */
export const DEBTS: Debts = {
  bank: { 'three longest': 7 },
};
