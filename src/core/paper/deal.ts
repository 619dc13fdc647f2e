import type { Question } from '../quiz/question.ts';
import { seedOf } from '../quiz/seed.ts';
import { shuffled } from '../quiz/shuffle.ts';
import { requireWhole } from '../range.ts';
import type { Paper } from './paper.ts';

/** One item as it is dealt: which of the paper’s, and the seed that draws its figures and the order of its options. */
export interface Dealt {
  /** Its place on the paper, from 0. */
  readonly item: number;
  /** 1..2^32 - 1. */
  readonly seed: number;
}

/** The seed of an item: the same on every device, and unlike that of its neighbours. */
const itemSeed = (seed: number, item: number): number => seedOf(`${seed}:${item}`);

/**
 * A paper as one form or one student has it: the items in their order, each with its seed. The order is that of the paper unless the rules
 * shuffle questions; marks depend on neither.
 * seed that of the form, or the student’s own where the rules give each their own; 1..2^32 - 1.
 * Throws RangeError on another seed.
 * Example: without shuffling, dealPaper(paper, 7).map(({ item }) => item) is [0, 1, 2 …].
 */
export const dealPaper = ({ items, rules }: Pick<Paper, 'items' | 'rules'>, seed: number): readonly Dealt[] => {
  requireWhole('seed', 'seed', seed, 1, 2 ** 32 - 1);
  const places = [...items.keys()];
  const order = rules.shuffle.questions ? shuffled(places, seed) : places;
  return order.map((item) => ({ item, seed: itemSeed(seed, item) }));
};

/** A question as the paper’s rules ask it: its options as they stand where they are not shuffled, several right options marked one way. */
export const ruled = (question: Question, { shuffle, multiple }: Paper['rules']): Question => {
  if (question.kind !== 'single' && question.kind !== 'multiple') return question;
  const kept = shuffle.options ? question : { ...question, keepOrder: true as const };
  return kept.kind === 'multiple' && multiple ? { ...kept, marking: multiple } : kept;
};
