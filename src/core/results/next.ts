import { lost, type PointMarks } from './points.ts';
import type { Explainers, FollowUp, StudentFigures } from './results.ts';

const MOST_EXPLAINERS = 3;
const MOST_POINTS = 4;

/**
 * Who could explain each weak point to the others: those who earned all of it, who have been named least so far, then the better total,
 * three at most. A point that nobody lost, or nobody holds, has none.
 * Example: of two weak points both held by the same four students, the second begins with the fourth.
 */
export function explainersOf(points: readonly PointMarks[], students: readonly StudentFigures[]): readonly Explainers[] {
  const named = new Map<string, number>();
  const share = new Map(students.map((student) => [student.id, student.share ?? 0]));
  return points.flatMap(({ figures }) => {
    if (!figures.weak || figures.held.length === 0) return [];
    const best = [...figures.held]
      .sort((a, b) => (named.get(a) ?? 0) - (named.get(b) ?? 0) || (share.get(b) ?? 0) - (share.get(a) ?? 0))
      .slice(0, MOST_EXPLAINERS);
    for (const id of best) named.set(id, (named.get(id) ?? 0) + 1);
    return [{ point: figures.id, students: best }];
  });
}

/**
 * The weakest points for a follow-up paper, four at most, and how many students lost two of them together: those pairs belong into one
 * question. Pairs by how many, then in the order of the points.
 * Example: two weak points lost by the same 9 of 40 make the pair { both: 9, n: 40 }.
 */
export function followUpOf(points: readonly PointMarks[]): FollowUp {
  const weakest = points.filter(({ figures }) => figures.weak).slice(0, MOST_POINTS);
  const pairs = weakest.flatMap((one, k) =>
    weakest.slice(k + 1).map((other) => {
      let [both, n] = [0, 0];
      for (let i = 0; i < one.had.length; i++) {
        if ((one.had[i] as number) === 0 || (other.had[i] as number) === 0) continue;
        n++;
        if (lost(one.earned, one.had, i) && lost(other.earned, other.had, i)) both++;
      }
      return { points: [one.figures.id, other.figures.id] as const, both, n };
    }),
  );
  return {
    points: weakest.map(({ figures }) => figures.id),
    pairs: pairs.filter(({ both }) => both > 0).sort((a, b) => b.both - a.both),
  };
}
