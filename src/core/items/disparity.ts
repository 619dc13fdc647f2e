/** Below this M the yardstick is next to nothing, and a single cell would decide. */
const LEAST_M = 5;

/**
 * The disparity coefficient D* of an S-P chart: the area between the S and the P line over the area that chance would leave,
 *   D* = A / (4 N n p (1 - p) D_B(M)),
 * N learners, n items, p the share of all answers that is right, A in cells, M = floor(sqrt(N n) + 0.5). s holds the learners' counts
 * and p the items' counts, largest first.
 * At least 0, without unit: 0 where every answer follows the one order, about 1 where answers are chance; 0.5 and more is worth a look.
 * null where all or no answers are right, with one learner or one item, and under M = 5. A product of the core, checked by spChart.
 * Source: Sato 1975 and 1980; the formula as taught from Yu Min-Ning's textbook (in Chinese), of which D_B(M) was seen as a program
 * had copied it, for M = 11 to 20; Sato's own table was not opened.
 * Example: disparity([5, 4, 3, 2, 1], [5, 4, 3, 2, 1]) is 0.
 */
export function disparity(s: readonly number[], p: readonly number[]): number | null {
  const [learners, items] = [s.length, p.length];
  const m = Math.floor(Math.sqrt(learners * items) + 0.5);
  const right = s.reduce((sum, count) => sum + count, 0) / (learners * items);
  if (learners < 2 || items < 2 || m < LEAST_M || right === 0 || right === 1) return null;
  let reach = learners;
  let area = 0;
  for (let column = 0; column < items; column++) {
    while (reach > 0 && (s[reach - 1] as number) <= column) reach--;
    area += Math.abs(reach - (p[column] as number));
  }
  return area / (4 * learners * items * right * (1 - right) * chanceArea(m));
}

/**
 * D_B(M), the share of an M by M chart between the S and the P line where both follow the binomial distribution with p = 1/2:
 *   1/2 - 2 E|B/M - 1/2|, near 1/2 - sqrt(2 / (pi (M + 1))).
 * M at least 5; from 0.17 up to 0.5. Within 0.002 of the table for M = 14 to 20, and 0.008 too small at its lower end, M = 11.
 * Source: the normal approximation to Sato's two cumulative binomial curves; see disparity for the table.
 * Example: chanceArea(20) is 0.326 (rounded).
 */
export function chanceArea(m: number): number {
  return 0.5 - Math.sqrt(2 / (Math.PI * (m + 1)));
}
