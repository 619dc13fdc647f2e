/**
 * Sato's caution index of each row of an S-P chart, by how much its answers depart from the order the class gives:
 *   C = (sum of n_j over the first y cells that are wrong - sum of n_j over the later cells that are right)
 *       / (sum of the first y n_j - y * mean n),
 * y being the row's count of right cells and n_j the counts of the columns, largest first. It is 1 - cov(x, n) / cov(x*, n), x* having
 * its y right cells first. 0 where the row follows the class exactly, about 1 where it goes its own way, above 1 where it goes against
 * it; at least 0, without unit; 0.5 and more is worth a look. null where nothing could depart: a row all right or all wrong, columns that
 * are all as easy, or a single row, which is its own class.
 * Rows are students and columns problems for CS, and the reverse for CP. A product of the core, checked by spChart.
 * Source: Sato 1975; Harnisch & Linn 1981, J. of Educational Measurement 18(3), 133-146; as the covariances in R's PerFit (C.Sato).
 * Example: cautionIndices([[true, false], [false, true]], [3, 1]) is [0, 2].
 */
export function cautionIndices(rows: readonly (readonly boolean[])[], counts: readonly number[]): readonly (number | null)[] {
  const easiest = counts[0] as number;
  const hardest = counts.at(-1) as number;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return rows.map((row) => {
    const y = row.reduce((sum, right) => sum + Number(right), 0);
    if (rows.length < 2 || y === 0 || y === row.length || easiest === hardest) return null;
    let ideal = 0;
    let departs = 0;
    for (let j = 0; j < row.length; j++) {
      const count = counts[j] as number;
      if (j < y) ideal += count;
      if (j < y !== row[j]) departs += j < y ? count : -count;
    }
    return departs / (ideal - y * mean) + 0;
  });
}
