import { answersIn, type PackedSubmission } from '../exchange/code/submission-code.ts';
import { type ItemMark, markPaper, totalOf } from '../paper/marks.ts';
import type { Paper } from '../paper/paper.ts';
import type { RulingsStanding } from '../paper/rulings.ts';
import type { Submission } from '../paper/submission.ts';
import { type Asked, isUnkeyed, questionAt } from './asked.ts';

/** A submission with its marks. */
export interface Marked {
  readonly submission: Submission;
  readonly marks: readonly ItemMark[];
  readonly total: ReturnType<typeof totalOf>;
}

const NO_PARTS: ItemMark['parts'] = [];
/** How each part fared is of use where a teacher ticked the points; of half a million other marks it would fill a hundred megabytes. */
const told = (mark: ItemMark): ItemMark => (mark.by === 'ticks' ? mark : { ...mark, parts: NO_PARTS });

/** Marks that are alike as one object: of a class of thousands there are half a million, and few that differ. */
export const sharedMarks = (): ((mark: ItemMark) => ItemMark) => {
  const known = new Map<string, ItemMark>();
  return (mark) => {
    const key = JSON.stringify(mark);
    const alike = known.get(key) ?? mark;
    known.set(key, alike);
    return alike;
  };
};

/**
 * Marks a submission on the teacher’s page: from its raw answers, by the questions the paper names and the teacher’s keys, with what the
 * teacher decided. Nothing that a student’s device says of marks is in it.
 * Example: of answers that are all right, total.earned is the points of the paper.
 */
export const markSubmission = (
  paper: Paper,
  packed: PackedSubmission,
  asked: Asked,
  rulings: RulingsStanding,
  shared: (mark: ItemMark) => ItemMark = (mark) => mark,
): Marked => {
  const questionOf = questionAt(asked, paper, packed.locales);
  const submission = answersIn(packed, questionOf);
  const marks = markPaper(
    paper,
    submission,
    (item) => ({ question: questionOf(item), keyless: isUnkeyed(paper, item) }),
    rulings,
  );
  return { submission, marks: marks.map((mark) => shared(told(mark))), total: totalOf(marks) };
};
