import { readScores, type Scores } from '../items/scores.ts';
import type { Mark, Sheet, SheetItem, Student } from './sheet.ts';

/** What of a sheet can be counted: who handed in, and the items that are marked for all of them. */
export type Counted = Readonly<{
  students: readonly Student[];
  rows: readonly (readonly Mark[])[];
  /** How many answers of each item of the sheet are not marked yet. */
  waiting: readonly number[];
  /** The items marked for all, by index into the sheet's. */
  whole: readonly number[];
  items: readonly SheetItem[];
  maxima: readonly number[];
  /** The marks of the whole items; null where there is nobody or nothing to count. */
  scores: Scores | null;
}>;

/**
 * Takes from a checked sheet what totals may hold. An item with one unmarked answer stays out for everybody: a total over other items
 * than one's neighbour's compares with nothing.
 * Example: of a sheet with an essay half marked, whole lacks the essay and waiting says how many are left.
 */
export function counted(sheet: Sheet): Counted {
  const here = sheet.marks.flatMap((row, i) => (row === null ? [] : [i]));
  const students = here.map((i) => sheet.students[i] as Student);
  const rows = here.map((i) => sheet.marks[i] as readonly Mark[]);
  const waiting = sheet.items.map((_, j) => rows.reduce((sum, row) => sum + Number((row[j] as Mark).state === 'unmarked'), 0));
  const whole = waiting.flatMap((answers, j) => (answers === 0 ? [j] : []));
  const items = whole.map((j) => sheet.items[j] as SheetItem);
  const some = rows.length > 0 && whole.length > 0;
  return {
    students,
    rows,
    waiting,
    whole,
    items,
    maxima: items.map(({ max }) => max),
    scores: some ? readScores(rows.map((row) => whole.map((j) => (row[j] as Mark).score))) : null,
  };
}
