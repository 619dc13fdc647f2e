import { MOST, requireWhole, requireWithin } from '../range.ts';
import { requireList, shown } from '../shape.ts';

/**
 * The marks of a class, checked once and kept column by column: columns[j][i] is the mark of learner i on item j, totals[i] the sum
 * of learner i's marks. At least one learner and one item, every mark finite.
 */
export type Scores = Readonly<{ learners: number; items: number; columns: readonly Float64Array[]; totals: Float64Array }>;

/** A class of a hundred thousand with a hundred items: more than fits into one sitting, and 80 MB. */
const MOST_MARKS = 1e7;

/** Marks as they come, one row per learner and one mark per item; an answer left out is a mark too, usually 0. */
export type Rows = readonly ArrayLike<number>[];

/**
 * Reads rows of marks into Scores; total = sum of a row. The rows are copied, not kept.
 * Marks in points, of any size and sign up to 2^53 - 1; at most ten million of them.
 * Throws RangeError on no learners or no items, rows of different length, and a mark that is no number (text such as '1' is none,
 * nor is null), not finite or too large, naming row and column.
 * Example: readScores([[1, 0], [1, 1]]).totals is [1, 2].
 */
export function readScores(rows: Rows): Scores {
  requireList('scores', rows);
  const learners = rows.length;
  const items = isRow(rows[0]) ? rows[0].length : 0;
  if (learners === 0 || items === 0) {
    throw new RangeError(`invalid scores: ${learners} learners, ${items} items (expected at least one of each)`);
  }
  requireWhole('number of marks', 'marks', learners * items, 1, MOST_MARKS);
  const columns = Array.from({ length: items }, () => new Float64Array(learners));
  const totals = new Float64Array(learners);
  for (let i = 0; i < learners; i++) {
    const row = rows[i] as ArrayLike<number>;
    const marks = isRow(row) ? row.length : 0;
    if (marks !== items) throw new RangeError(`invalid row ${i}: ${marks} marks (expected ${items}, as in row 0)`);
    let total = 0;
    for (let j = 0; j < items; j++) {
      const mark = row[j] as number;
      // the name is put together for the message only: half a million of them would take longer than the analysis
      if (typeof mark !== 'number' || !(Math.abs(mark) <= MOST))
        requireWithin(`mark of learner ${i} on item ${j}`, 'mark', mark, -MOST, MOST);
      (columns[j] as Float64Array)[i] = mark;
      total += mark;
    }
    totals[i] = total;
  }
  return { learners, items, columns, totals };
}

function isRow(row: unknown): row is ArrayLike<number> {
  return Array.isArray(row) || (ArrayBuffer.isView(row) && 'length' in row);
}

/**
 * Refuses what readScores has not given: rows not read yet, or columns and totals that do not belong together.
 * Throws RangeError with the remedy.
 * Example: checkScores([[1, 0]]) throws.
 */
export function checkScores(scores: Scores): void {
  if (belongTogether(scores)) return;
  throw new RangeError(`invalid scores: ${shown(scores)} (expected what readScores gives)`);
}

function belongTogether(scores: unknown): boolean {
  const { learners, items, columns, totals } = (scores ?? {}) as Partial<Scores>;
  const fits = (values: unknown) => values instanceof Float64Array && values.length > 0 && values.length === learners;
  if (!Array.isArray(columns) || columns.length === 0 || columns.length !== items) return false;
  if (!(totals && [totals, ...columns].every(fits))) return false;
  const sums = new Float64Array(totals.length);
  // in the order in which readScores adds, so that the sums are the same to the last digit
  for (const column of columns) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (column[i] as number);
  return sums.every((sum, i) => Number.isFinite(sum) && sum === totals[i]);
}

/**
 * Whether every mark is 0 or 1, as KR-20 and KR-21 suppose.
 * Throws RangeError on scores that readScores did not give.
 * Source: Kuder & Richardson 1937, Psychometrika 2(3), 151-160.
 * Example: isRightOrWrong(readScores([[1, 0], [1, 0.5]])) is false.
 */
export function isRightOrWrong(scores: Scores): boolean {
  checkScores(scores);
  for (const column of scores.columns) {
    // a plain loop, as in all of this folder that passes over every mark: a callback for each costs ten times as much
    for (let i = 0; i < column.length; i++) if (column[i] !== 0 && column[i] !== 1) return false;
  }
  return true;
}

/**
 * The most each item can give, checked: maxima as given, or 1 for every item where none are given; every mark in [0, maximum].
 * In points; a maximum is at least a billionth.
 * Throws RangeError where there is not one maximum for each item, one is too small, or a mark lies outside 0 to its maximum.
 * Example: checkMaxima(readScores([[1, 0]]), undefined) is [1, 1].
 */
export function checkMaxima(scores: Scores, maxima: readonly number[] | undefined): readonly number[] {
  checkScores(scores);
  const most = maxima === undefined ? scores.columns.map(() => 1) : maxima;
  requireList('maxima', most);
  if (most.length !== scores.items) {
    throw new RangeError(`invalid maxima: ${most.length} (expected one for each of ${scores.items} items)`);
  }
  scores.columns.forEach((column, j) => {
    const maximum = most[j] as number;
    requireWithin(`maximum of item ${j}`, 'maximum', maximum, 1e-9, MOST);
    for (let i = 0; i < column.length; i++) {
      const mark = column[i] as number;
      if (mark < 0 || mark > maximum) requireWithin(`mark of learner ${i} on item ${j}`, 'mark', mark, 0, maximum);
    }
  });
  return most;
}
