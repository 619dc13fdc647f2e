import type { StudentFigures } from '../../core/results/results.ts';

/** Stacks stand five per cent apart; one higher than this is drawn with dots that stand for several students. */
const STEP = 0.05;
const HIGHEST = 12;

/** A dot in per cent of the plot, y downwards. */
export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly passed: boolean;
}

/**
 * A dot for each student, stacked over the middle of a step of five per cent; k students a dot where a stack would be too high. The
 * steps begin at the pass mark, so that no stack holds both who passed and who did not.
 * Example: of two students with 0.71 and 0.74 of the marks and pass 0.6 both stand at x 72.5, one over the other.
 */
export const dotsOf = (
  students: readonly StudentFigures[],
  pass: number,
): { readonly dots: readonly Dot[]; readonly k: number } => {
  const stacks = new Map<string, { x: number; passed: boolean; count: number }>();
  for (const { share } of students) {
    if (share === null) continue;
    const step = Math.floor((share - pass) / STEP + 1e-9);
    const at = Math.min(1, Math.max(0, pass + (step + 0.5) * STEP));
    const passed = step >= 0;
    const key = String(step);
    const stack = stacks.get(key) ?? { x: at * 100, passed, count: 0 };
    stack.count++;
    stacks.set(key, stack);
  }
  const k = Math.ceil(Math.max(1, ...[...stacks.values()].map(({ count }) => count)) / HIGHEST);
  const dots = [...stacks].flatMap(([key, { x, passed, count }]) =>
    Array.from({ length: Math.ceil(count / k) }, (_, level) => ({
      key: `${key} ${level}`,
      x,
      y: 100 - ((level + 0.6) * 100) / HIGHEST,
      passed,
    })),
  );
  return { dots, k };
};
