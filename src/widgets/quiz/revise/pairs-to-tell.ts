import type { Pair } from '../../../core/review/confusables.ts';
import type { ReviseCourse } from './course-data.ts';

/**
 * The declared pairs that can be told apart by their points. What is taught as a distinction has points about both of two, so that no
 * point of it belongs to one side.
 */
export const pairsToTell = ({ pairs, concepts }: ReviseCourse): readonly Pair[] => {
  const single = new Set(concepts.filter(({ kind, texts }) => kind !== 'distinction' && texts.length > 0).map(({ id }) => id));
  return pairs.filter(({ a, b }) => single.has(a) && single.has(b));
};
