import type { Multiple, Single } from './question.ts';
import { shuffled } from './shuffle.ts';

/**
 * The places of a question's options in the order in which a seed shows them; where the question keeps its order, 0, 1, 2 … Answers name
 * options by their ids, so no mark depends on it.
 * seed a whole number, 0..2^32 - 1. Throws RangeError on another seed.
 * Example: with three options [2, 0, 1] shows the last first.
 */
export const dealOptions = ({ options, keepOrder }: Single | Multiple, seed: number): readonly number[] =>
  shuffled([...options.keys()], keepOrder ? 0 : seed);
