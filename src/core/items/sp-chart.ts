/** The S-P chart of a class, see spChart. */
export type SpChart = Readonly<{
  /** Indices of the learners, best total first, and of the items, easiest first. */
  learners: readonly number[];
  items: readonly number[];
  /** right[row][column] in that order: whether the answer counts as right. */
  right: readonly (readonly boolean[])[];
  /** S line: how many cells from the left each row's total reaches. P line: how many from the top each column's count reaches. */
  s: readonly number[];
  p: readonly number[];
  disparity: number | null;
  /** Caution indices in the order of the chart's rows and columns. */
  learnerCaution: readonly (number | null)[];
  itemCaution: readonly (number | null)[];
}>;
