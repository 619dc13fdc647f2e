import { requireWithin } from '../range.ts';
import { requireList, requireRecord, requireText } from '../shape.ts';
import { cautionIndices } from './caution.ts';
import { disparity } from './disparity.ts';
import { checkMaxima, checkScores, type Scores } from './scores.ts';

/**
 * The S-P chart of a class. learners and items are indices into the scores, the best total and the easiest item first; right[row][column]
 * in that order. s[row] is how many cells from the left the S line stands (the learner's count of right answers), p[column] how many
 * from the top the P line stands (the item's count). Caution indices are in the order of the chart's rows and columns.
 */
export type SpChart = Readonly<{
  learners: readonly number[];
  items: readonly number[];
  right: readonly (readonly boolean[])[];
  s: readonly number[];
  p: readonly number[];
  disparity: number | null;
  learnerCaution: readonly (number | null)[];
  itemCaution: readonly (number | null)[];
}>;

/** How a chart is drawn; each has a default. */
export type Charting = Readonly<{
  /** The most each item can give; 1 unless given. */
  maxima?: readonly number[];
  /** From which share of the maximum an answer with part marks counts as right, 0.01 to 1; 0.5 unless given. */
  rightFrom?: number;
  /** What equals among the learners are ordered by, such as their names; the order of the list unless given. */
  keys?: readonly string[];
}>;

/**
 * The S-P chart (student-problem chart) of right and wrong answers, with its disparity coefficient and caution indices.
 * Learners stand by their count of right answers, equals by their total in points, then by key, then as listed; items by how many had
 * them right, equals by their difficulty, then as listed. The indices do not depend on the order among equals.
 * Throws RangeError on scores that readScores did not give, keys that are not one text for each learner, a rightFrom outside its range,
 * and as checkMaxima does.
 * Source: Sato 1975, S-P chart analysis (Meiji Tosho, in Japanese); Harnisch & Linn 1981, J. of Educational Measurement 18(3),
 * 133-146. That half of the marks counts as right is this course's.
 * Example: spChart(readScores([[0, 0], [1, 1], [0, 1]])) has learners [1, 2, 0], items [1, 0], s [2, 1, 0] and p [2, 1].
 */
export function spChart(scores: Scores, charting: Charting = {}): SpChart {
  checkScores(scores);
  requireRecord('charting', charting);
  const { rightFrom = 0.5, keys } = charting;
  requireWithin('share that counts as right', 'rightFrom', rightFrom, 0.01, 1);
  if (keys) checkKeys(keys, scores.learners);
  const most = checkMaxima(scores, charting.maxima);
  const cells = scores.columns.map((column, j) => cellsOf(column, (most[j] as number) * rightFrom));
  const totals = new Uint32Array(scores.learners);
  for (const column of cells) for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] as number) + (column[i] as number);
  const counts = cells.map((column) => column.reduce((sum, cell) => sum + cell, 0));
  const share = scores.columns.map((column, j) => column.reduce((sum, mark) => sum + mark, 0) / (most[j] as number));
  const byKey = (a: number, b: number) => (keys ? compare(keys[a] as string, keys[b] as string) : 0);
  const learners = ordered(totals.length, (a, b) => down(totals, a, b) || down(scores.totals, a, b) || byKey(a, b));
  const items = ordered(counts.length, (a, b) => down(counts, a, b) || down(share, a, b));
  const right = learners.map((i) => items.map((j) => cells[j]?.[i] === 1));
  const s = learners.map((i) => totals[i] as number);
  const p = items.map((j) => counts[j] as number);
  const across = items.map((_, column) => right.map((row) => row[column] as boolean));
  return {
    learners,
    items,
    right,
    s,
    p,
    disparity: disparity(s, p),
    learnerCaution: cautionIndices(right, p),
    itemCaution: cautionIndices(across, s),
  };
}

/** 1 for an answer that counts as right; a billionth of slack, so that 0.1 + 0.2 is half of 0.6. */
function cellsOf(column: Float64Array, from: number): Uint8Array {
  return Uint8Array.from(column, (mark) => (mark >= from * (1 - 1e-9) ? 1 : 0));
}

function ordered(length: number, by: (a: number, b: number) => number): readonly number[] {
  // the sort is stable, so equals keep the order of the list
  return Array.from({ length }, (_, i) => i).sort(by);
}

function down(values: ArrayLike<number>, a: number, b: number): number {
  return (values[b] as number) - (values[a] as number);
}

/** By code unit and not by a language's rules, which differ between machines. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function checkKeys(keys: readonly string[], learners: number): void {
  requireList('keys', keys, learners, learners);
  for (const key of keys) requireText('key', key);
}
