/** Seconds of processor time that this thread spends on some work: unlike the clock's, they do not count other programs' turns. */
export const secondsOf = (work: () => void): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
};

/** The fastest of several runs and the one in the middle. */
export type Spread = { readonly min: number; readonly median: number };

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((one, other) => one - other);
  return { min: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
};

/** Both numbers of a spread, in milliseconds. */
export const inMilliseconds = ({ min, median }: Spread): string =>
  `${(1000 * min).toFixed(0).padStart(5)} /${(1000 * median).toFixed(0).padStart(5)} ms`;

/** How many times as long: least against least, then the middle of the ratios of runs that followed one another. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): string => {
  const paired = ours.map((seconds, k) => seconds / (theirs[k] ?? Number.NaN));
  return `${(spreadOf(ours).min / spreadOf(theirs).min).toFixed(2)} / ${spreadOf(paired).median.toFixed(2)} × C`;
};
