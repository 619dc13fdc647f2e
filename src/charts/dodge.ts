/**
 * Moves labels apart so that no two stand closer than `gap`, each as near to its own place as that allows, inside [low, high].
 * Positions in any unit, in any order; the result is in the same order. If they cannot all fit, they are spread evenly.
 * Example: dodge([10, 11], 6, 0, 100) is [7.5, 13.5].
 */
export const dodge = (positions: readonly number[], gap: number, low: number, high: number): readonly number[] => {
  const step = Math.min(gap, positions.length > 1 ? (high - low) / (positions.length - 1) : gap);
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  // Runs of labels that touch are merged and centred on the mean of where they wanted to be.
  const runs: { wanted: number; size: number; start: number }[] = [];
  order.forEach((index, rank) => {
    let run = { wanted: positions[index] ?? 0, size: 1, start: rank };
    for (
      let last = runs.at(-1);
      last && centre(last, step, low, high) + ((last.size + run.size) / 2) * step > centre(run, step, low, high) + 1e-9;
      last = runs.at(-1)
    ) {
      run = {
        wanted: (last.wanted * last.size + run.wanted * run.size) / (last.size + run.size),
        size: last.size + run.size,
        start: last.start,
      };
      runs.pop();
    }
    runs.push(run);
  });
  const placed = new Array<number>(positions.length);
  for (const run of runs) {
    const first = centre(run, step, low, high) - ((run.size - 1) / 2) * step;
    for (let k = 0; k < run.size; k++) placed[order[run.start + k] as number] = first + k * step;
  }
  return placed;
};

const centre = ({ wanted, size }: { wanted: number; size: number }, step: number, low: number, high: number): number => {
  const half = ((size - 1) / 2) * step;
  return Math.min(Math.max(wanted, low + half), high - half);
};
