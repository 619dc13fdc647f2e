import { mean, variance } from '../items/moments.ts';
import type { Counted } from './counted.ts';
import type { Totals } from './results.ts';
import { SLACK } from './standing.ts';

/** The lower ends of the bands, from the top: 优, 良, 中, 及格 and 不及格. */
const BANDS = [0.9, 0.8, 0.7, 0.6, 0];

/**
 * The totals of the class and how they are spread: mean, population standard deviation, median (of an even number the mean of the two in
 * the middle), bands and pass rate. pass in (0, 1], the share of the marks that passes.
 * null where nobody or nothing can be counted.
 * Source: the form of a Chinese 试卷分析, which asks for these bands, the pass rate and the standard deviation.
 * Example: totals 10, 6 and 2 of 10 have mean 6, median 6, and passRate 2 / 3 where pass is 0.6.
 */
export function totalsOf({ scores, maxima }: Counted, pass: number): Totals | null {
  if (scores === null) return null;
  const n = scores.learners;
  const max = maxima.reduce((sum, each) => sum + each, 0);
  const sorted = scores.totals.slice().sort();
  const reached = (share: number) => sorted.filter((total) => total >= (share - SLACK) * max).length;
  const centre = mean(scores.totals);
  const passed = reached(pass);
  const bands = BANDS.map((from, k) => {
    const to = BANDS[k - 1] ?? 1;
    const students = reached(from) - (k === 0 ? 0 : reached(to));
    return { from, to, students, share: students / n };
  });
  return {
    n,
    max,
    mean: centre,
    meanShare: centre / max,
    sd: Math.sqrt(variance(scores.totals)),
    median: ((sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number)) / 2,
    lowest: sorted[0] as number,
    highest: sorted[n - 1] as number,
    bands,
    pass,
    passed,
    passRate: passed / n,
  };
}
