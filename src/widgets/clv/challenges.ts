import type { ClvState } from './state.ts';
import { breakEvenOf, paybackOf, textbook } from './valuation.ts';
import type { Check, Goal } from './view.ts';

/** Checks by name: null where the state meets the goal, else the code of what is missing. */
const CHECKS: Readonly<Record<string, Check>> = {
  /** Retention stands within half a point of the one at which the cost just comes back. */
  'break-even': (state) => {
    const even = breakEvenOf(state);
    if (even?.kind !== 'at') return 'none';
    const off = state.retention - even.retention * 100;
    return Math.abs(off) <= 0.5 ? null : off > 0 ? 'high' : 'low';
  },
  /** Paid back by a time, everything but retention as given. */
  'paid-back': (state, { by, margin, acquisition }) => {
    if (state.margin !== margin || state.acquisition !== acquisition) return 'moved';
    const back = paybackOf(state);
    return back?.kind === 'at' && back.line.at <= Number(by) ? null : 'late';
  },
  /** The multiple a textbook prints, under the timing that gives it. */
  multiple: (state, { multiple, retention, discount }) => {
    if (state.retention !== retention || state.discount !== discount) return 'moved';
    const form = textbook(state).find(({ timing }) => timing === state.timing);
    return form?.multiple?.toFixed(2) === multiple ? null : 'timing';
  },
  /** Where the tornado is, its own check stands in for this one. */
  widest: () => 'view',
};

/**
 * Whether a state meets a challenge's goal; null if it does, else a code that the challenge words. `here` are the checks of the view that
 * is open. Throws RangeError on an unknown goal.
 */
export const judge = (state: ClvState, goal: Goal, here: Readonly<Record<string, Check>>): string | null => {
  const check = here[String(goal.name)] ?? CHECKS[String(goal.name)];
  if (!check) throw new RangeError(`invalid goal: ${goal.name} (expected one of ${Object.keys(CHECKS).join(', ')})`);
  return check(state, goal);
};
