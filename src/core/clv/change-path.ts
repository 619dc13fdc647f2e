import { finite, requireAmount } from '../range.ts';
import { requireFunction, requireRecord } from '../shape.ts';
import { FACTORS, type Setting } from './factors.ts';

/** One step from a setting to another: what changed, from and to, and what the value became and gained by it. */
export type Change = Readonly<{ factor: keyof Setting; from: number; to: number; value: number; gain: number }>;

const ORDER: readonly (keyof Setting)[] = ['margin', ...FACTORS, 'referralWorth'];

/**
 * Where the difference between two customers or policies comes from: from the first setting to the second one factor at a time,
 * margin first, then the factors in the order of FACTORS. gain_k = value_k - value_(k-1), so that the gains sum to the whole
 * difference. Factors that do not differ are left out.
 * In money. What each step gains depends on the order, since factors multiply: a higher retention is worth more after the margin
 * has risen. The sum does not.
 * Throws RangeError on a setting without one of the factors, where `value` gives no finite figure, and what `value` throws.
 * Source: textbook sequential decomposition.
 * Example: from margin 100 to 200 at a value of twice the margin, the one step gains 200.
 */
export function changePath(from: Setting, to: Setting, value: (setting: Setting) => number): readonly Change[] {
  requireFunction('value', value);
  for (const setting of [from, to]) {
    requireRecord('setting', setting);
    for (const factor of ORDER) requireAmount(factor, setting[factor]);
  }
  let now = from;
  let before = finite('lifetime value', value(from));
  const changes: Change[] = [];
  for (const factor of ORDER) {
    if (from[factor] === to[factor]) continue;
    now = { ...now, [factor]: to[factor] };
    const after = finite('lifetime value', value(now));
    changes.push({ factor, from: from[factor], to: to[factor], value: after, gain: finite('gain', after - before) });
    before = after;
  }
  return changes;
}
