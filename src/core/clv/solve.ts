/**
 * The x with A x = b, by Gaussian elimination with partial pivoting.
 * A square, b as long; a system of s equations takes about s^3 / 3 multiplications.
 * Throws RangeError where A is singular, or so nearly that no digit of x could be trusted.
 * Source: textbook, such as Golub & Van Loan, Matrix Computations, section 3.4; the systems here have a state each, too few
 * to ask for a library.
 * Example: solve([[2, 0], [0, 4]], [2, 2]) is [1, 0.5].
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const scale = Math.max(...matrix.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    const weight = (row: number) => Math.abs(cell(rows, row, column));
    let pivot = column;
    for (let row = column + 1; row < size; row++) if (weight(row) > weight(pivot)) pivot = row;
    if (!(weight(pivot) > 1e-14 * scale)) throw new RangeError('invalid matrix: singular (expected independent rows)');
    const lead = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = lead;
    for (let row = column + 1; row < size; row++) {
      const times = cell(rows, row, column) / (lead[column] as number);
      rows[row] = (rows[row] as number[]).map((value, k) => value - times * (lead[k] as number));
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = x.reduce((sum, value, k) => (k > row ? sum + cell(rows, row, k) * value : sum), 0);
    x[row] = (cell(rows, row, size) - known) / cell(rows, row, row);
  }
  return x;
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] as number;
}
