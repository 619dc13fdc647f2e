import { movesOf } from './moves.ts';
import type { ClvState } from './state.ts';
import { breakEvenOf, paybackOf, textbook } from './valuation.ts';

type Goal = Readonly<Record<string, number | string>>;

/** Checks by name: null where the state meets the goal, else the code of what is missing. */
const CHECKS: Readonly<Record<string, (state: ClvState, goal: Goal) => string | null>> = {
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
  /** The tornado is open, and its widest bar is the named factor. */
  widest: (state, { factor }) => {
    if (state.view !== 'tornado') return 'view';
    const made = movesOf(state);
    return made.ok && made.value.tornado.bars[0]?.factor === factor ? null : 'other';
  },
};

/** Whether a state meets a challenge's goal; null if it does, else a code that the challenge words. Throws RangeError on an unknown goal. */
export const judge = (state: ClvState, goal: Goal): string | null => {
  const check = CHECKS[String(goal.name)];
  if (!check) throw new RangeError(`invalid goal: ${goal.name} (expected one of ${Object.keys(CHECKS).join(', ')})`);
  return check(state, goal);
};
