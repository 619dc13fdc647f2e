import { curveOf, disputed, type Reading } from './reading.ts';
import type { KanoState } from './state.ts';

type Goal = Readonly<Record<string, number | string>>;

const CHECKS: Readonly<Record<string, (state: KanoState, goal: Goal, chosen: Reading) => string | null>> = {
  /** The chosen feature is one on which the rules do not agree. */
  disputed: (_, __, chosen) => (disputed(chosen) ? null : 'agree'),
  /** The cursor stands where the chosen feature's curve crosses zero, within so many per cent; the feature is of the named kind. */
  crossing: ({ x }, { kind, within }, chosen) => {
    if (chosen.kind !== kind) return 'kind';
    const curve = curveOf(chosen);
    const [low, high] = [
      curve?.(Math.max(0, x - Number(within)) / 100) ?? 1,
      curve?.(Math.min(100, x + Number(within)) / 100) ?? -1,
    ];
    return low <= 0 && high >= 0 ? null : high < 0 ? 'low' : 'high';
  },
  /** The feature whose absence displeases least: the first to cut. */
  cut: ({ set }, { set: wanted, feature }, chosen) => (set !== wanted ? 'set' : chosen.feature.id === feature ? null : 'other'),
};

/** Whether a state meets a challenge's goal; null if it does, else a code that the challenge words. Throws RangeError on an unknown goal. */
export const judge = (state: KanoState, goal: Goal, chosen: Reading): string | null => {
  const check = CHECKS[String(goal.name)];
  if (!check) throw new RangeError(`invalid goal: ${goal.name} (expected one of ${Object.keys(CHECKS).join(', ')})`);
  return check(state, goal, chosen);
};
