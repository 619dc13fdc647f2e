/**
 * Numbers in words, those that follow one another as a run, so that half a bank fits on a line. numbers whole and rising.
 * Example: numberRuns([1, 2, 3, 5, 8, 9], ', ') is '1–3, 5, 8, 9'.
 */
export const numberRuns = (numbers: readonly number[], comma: string): string => {
  const runs: (readonly [number, number])[] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) runs[runs.length - 1] = [last[0], n];
    else runs.push([n, n]);
  }
  return runs
    .flatMap(([from, to]) => (to - from < 2 ? Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`) : [`${from}–${to}`]))
    .join(comma);
};
