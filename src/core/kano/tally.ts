import { requireWithin } from '../range.ts';
import { requireList } from '../shape.ts';
import { ANSWERS, type Answer, type Category, type Counts } from './categories.ts';
import { answerIndex, categoryAt, type TableName } from './evaluation.ts';

/** How many respondents gave each pair of answers: 5 rows functional, 5 columns dysfunctional, both in the order of ANSWERS. */
export type PairMatrix = readonly (readonly number[])[];

const SIZE = ANSWERS.length;

/**
 * Refuses a matrix that is not 5x5 or holds a cell that is negative, not finite or beyond 2^53 - 1.
 * Throws RangeError with the shape or the cell.
 * Example: checkPairs([[1]]) throws.
 */
export function checkPairs(matrix: PairMatrix): void {
  requireList('pair matrix', matrix);
  // Array.from and entries() also visit the holes of a sparse array, which some and forEach would pass over
  const widths = Array.from(matrix, (row) => (Array.isArray(row) ? row.length : 0));
  if (widths.length !== SIZE || widths.some((width) => width !== SIZE)) {
    throw new RangeError(`invalid pair matrix: rows of [${widths.slice(0, 10).join(', ')}] cells (expected 5 rows of 5 cells)`);
  }
  for (const [i, row] of matrix.entries()) {
    for (const [j, cell] of row.entries()) {
      requireWithin(`count of ${ANSWERS[i]}/${ANSWERS[j]}`, 'count', cell, 0, Number.MAX_SAFE_INTEGER);
    }
  }
}

/**
 * Counts each category over a 5x5 matrix of answer pairs: counts[c] = sum of matrix[i][j] over the cells with EVALUATION[i][j] = c.
 * Unit as the matrix (people or percentages); the six counts sum to the matrix.
 * Throws RangeError on an invalid matrix or table.
 * Source: Berger et al. 1993, CQM Journal 2(4).
 * Example: a matrix with 7 in its top right corner and 0 elsewhere gives O = 7.
 */
export function tallyPairs(matrix: PairMatrix, table: TableName): Counts {
  checkPairs(matrix);
  const counts: Record<Category, number> = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
  matrix.forEach((row, i) => {
    row.forEach((cell, j) => {
      counts[categoryAt(i, j, table)] += cell;
    });
  });
  return counts;
}

/**
 * Counts each category over a list of [functional, dysfunctional] answers, one pair per respondent.
 * In people; an empty list gives six zeros.
 * Throws RangeError on an unknown answer or table.
 * Source: Berger et al. 1993, CQM Journal 2(4).
 * Example: tallyAnswers([['like', 'dislike'], ['like', 'neutral']], 'standard') has O = 1 and A = 1.
 */
export function tallyAnswers(answers: readonly (readonly [Answer, Answer])[], table: TableName): Counts {
  return tallyPairs(pairMatrix(answers), table);
}

/**
 * Counts how often each pair of answers was given: cell [i][j] = respondents with functional answer i and dysfunctional answer j.
 * In people, 5 rows of 5 cells in the order of ANSWERS.
 * Throws RangeError on an unknown answer.
 * Example: pairMatrix([['like', 'dislike']])[0][4] is 1.
 */
export function pairMatrix(answers: readonly (readonly [Answer, Answer])[]): PairMatrix {
  const matrix = ANSWERS.map(() => ANSWERS.map(() => 0));
  requireList('answers', answers);
  for (const pair of answers) {
    requireList('pair of answers', pair, 2, 2);
    const [functional, dysfunctional] = pair;
    const row = matrix[answerIndex('functional', functional)] ?? [];
    const column = answerIndex('dysfunctional', dysfunctional);
    row[column] = (row[column] ?? 0) + 1;
  }
  return matrix;
}
