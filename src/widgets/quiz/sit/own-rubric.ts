import type { PaperItem } from '../../../core/paper/paper.ts';
import { isWritten } from '../../../core/quiz/is-written.ts';
import type { Rubric } from '../../../core/quiz/question.ts';

/**
 * What an item of a paper brings for its student to compare an answer with: nothing where the bank has it, or the question marks itself;
 * null where only the teacher has it, or the key, and so nothing is told.
 */
export const ownRubric = (item: PaperItem | undefined): Rubric | null | undefined => {
  if (item?.kind !== 'own') return undefined;
  if (item.keyless || (isWritten(item.question) && item.rubric === null)) return null;
  return item.rubric ?? undefined;
};
