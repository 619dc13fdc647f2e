import { shown } from '../shape.ts';
import { ANSWERS, type Answer, type Category } from './categories.ts';

/** Which reading of the answer pairs: the usual table, or Pouliot's stricter one. */
export type TableName = 'standard' | 'pouliot';

/**
 * The evaluation tables: rows are the answer to "if the feature is there", columns to "if it is not", both in the order of ANSWERS.
 * Source of `standard`: Berger et al. 1993, CQM Journal 2(4), as printed by the README of github stp4/stp25kano.
 * Source of `pouliot`: Pouliot, in Berger et al. 1993, section Vc; recalled, the page was not opened. It reads two more
 * pairs as contradictions: expecting both presence and absence, and merely living with both.
 */
export const EVALUATION: Readonly<Record<TableName, readonly (readonly Category[])[]>> = {
  standard: [
    ['Q', 'A', 'A', 'A', 'O'],
    ['R', 'I', 'I', 'I', 'M'],
    ['R', 'I', 'I', 'I', 'M'],
    ['R', 'I', 'I', 'I', 'M'],
    ['R', 'R', 'R', 'R', 'Q'],
  ],
  pouliot: [
    ['Q', 'A', 'A', 'A', 'O'],
    ['R', 'Q', 'I', 'I', 'M'],
    ['R', 'I', 'I', 'I', 'M'],
    ['R', 'I', 'I', 'Q', 'M'],
    ['R', 'R', 'R', 'R', 'Q'],
  ],
};

/**
 * The category of one respondent's pair of answers: EVALUATION[table][functional][dysfunctional].
 * Throws RangeError on an unknown answer or table.
 * Source: see EVALUATION.
 * Example: classify('like', 'dislike', 'standard') is 'O'.
 */
export function classify(functional: Answer, dysfunctional: Answer, table: TableName): Category {
  const row = answerIndex('functional', functional);
  const column = answerIndex('dysfunctional', dysfunctional);
  return categoryAt(row, column, table);
}

/**
 * The category in a cell of an evaluation table, rows and columns numbered 0..4 in the order of ANSWERS.
 * Throws RangeError on an unknown table or a cell outside it.
 * Example: categoryAt(0, 4, 'standard') is 'O'.
 */
export function categoryAt(row: number, column: number, table: TableName): Category {
  // hasOwn, or a name every object inherits, such as "toString", would count as a table
  if (typeof table !== 'string' || !Object.hasOwn(EVALUATION, table)) {
    throw new RangeError(`invalid evaluation table: ${shown(table)} (expected ${Object.keys(EVALUATION).join(' or ')})`);
  }
  const category = Number.isInteger(row) && Number.isInteger(column) ? EVALUATION[table][row]?.[column] : undefined;
  if (category === undefined) {
    throw new RangeError(`invalid cell: row ${shown(row)}, column ${shown(column)} (expected whole numbers 0 to 4)`);
  }
  return category;
}

/**
 * The row or column of an answer, 0..4 in the order of ANSWERS.
 * Throws RangeError on an unknown answer, saying in which half of the question it stood.
 * Example: answerIndex('functional', 'like') is 0.
 */
export function answerIndex(half: 'functional' | 'dysfunctional', answer: Answer): number {
  const index = ANSWERS.indexOf(answer);
  if (index < 0) throw new RangeError(`invalid ${half} answer: ${shown(answer)} (expected ${ANSWERS.join(', ')})`);
  return index;
}
