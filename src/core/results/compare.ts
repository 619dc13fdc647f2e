import type { Interval } from '../items/alpha-interval.ts';
import { fQuantile } from '../items/f-quantile.ts';
import { correlation, mean, variance } from '../items/moments.ts';
import { requireRecord } from '../shape.ts';
import type { Results } from './results.ts';
import { LEAST } from './standing.ts';

/** One thing before and after, as shares of the marks; change = after - before. */
export type Paired = Readonly<{ id: string; before: number; after: number; change: number }>;

/**
 * Two papers of one class. students are those counted in both, the largest fall first; points those in both, with the number of
 * students of each, the largest fall first. Over the n students in both: the mean shares, the mean change with its 95 % interval (null
 * under 10 students), and the correlation r of the two shares (null under 10, or where one does not vary).
 */
export type Comparison = Readonly<{
  n: number;
  students: readonly (Paired & Readonly<{ name: string }>)[];
  onlyBefore: readonly string[];
  onlyAfter: readonly string[];
  meanBefore: number | null;
  meanAfter: number | null;
  meanChange: number | null;
  interval: Interval | null;
  r: number | null;
  points: readonly (Paired & Readonly<{ nBefore: number; nAfter: number }>)[];
}>;

/**
 * Puts two papers of one class side by side, paired by the ids of students and of marking points. Shares and not marks are compared,
 * since papers differ in length; papers also differ in difficulty, so that a fall of all may be the paper's.
 * interval = mean change -+ t s / sqrt(n), s dividing by n - 1, t = sqrt of the 95 % quantile of F(1, n - 1).
 * Throws RangeError on what is no result of analyseSheet.
 * Source: the textbook's paired t interval.
 * Example: shares 0.5 and 0.7 before, 0.6 and 0.9 after, have meanChange 0.15 and interval null.
 */
export function comparePapers(before: Results, after: Results): Comparison {
  requireRecord('results before', before);
  requireRecord('results after', after);
  const later = new Map(after.students.map((student) => [student.id, student]));
  const earlier = new Set(before.students.map(({ id }) => id));
  const students = before.students.flatMap(({ id, name, share }) => {
    const then = later.get(id)?.share ?? null;
    return share === null || then === null ? [] : [{ name, ...paired(id, share, then) }];
  });
  const n = students.length;
  const [one, other, change] = (['before', 'after', 'change'] as const).map((key) =>
    Float64Array.from(students, (student) => student[key]),
  ) as [Float64Array, Float64Array, Float64Array];
  const laterPoints = new Map(after.points.map((point) => [point.id, point]));
  const points = before.points.flatMap(({ id, share, n: nBefore }) => {
    const then = laterPoints.get(id);
    const known = share !== null && then && then.share !== null;
    return known ? [{ ...paired(id, share, then.share), nBefore, nAfter: then.n }] : [];
  });
  return {
    n,
    students: [...students].sort((a, b) => a.change - b.change),
    onlyBefore: before.students.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    onlyAfter: after.students.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    meanBefore: n === 0 ? null : mean(one),
    meanAfter: n === 0 ? null : mean(other),
    meanChange: n === 0 ? null : mean(change),
    interval: n < LEAST ? null : intervalOf(change),
    r: n < LEAST ? null : correlation(one, other),
    points: [...points].sort((a, b) => a.change - b.change),
  };
}

function paired(id: string, before: number, after: number): Paired {
  return { id, before, after, change: after - before };
}

function intervalOf(change: Float64Array): Interval {
  const n = change.length;
  const reach = Math.sqrt((fQuantile(0.95, 1, n - 1) * variance(change)) / (n - 1));
  return { lower: mean(change) - reach, upper: mean(change) + reach };
}
