import { finite, requireAmount } from '../range.ts';
import { requireFunction, requireRecord } from '../shape.ts';
import { INPUTS, type Setting } from './factors.ts';

/** One step from a setting to another: what changed, from and to, and what the value became and gained by it. */
export type Change = Readonly<{ factor: keyof Setting; from: number; to: number; value: number; gain: number }>;

/**
 * The settings on the way from one to another, one input after another in the order of INPUTS; without the first, with the last.
 * A step may have no value where both ends have one: ask of each before changePath.
 * Example: from margin 100 and retention 0.8 to 200 and 0.9: { margin, 200, 0.8 }, then { retention, 200, 0.9 }.
 */
export function stepsBetween(from: Setting, to: Setting): readonly Readonly<{ factor: keyof Setting; setting: Setting }>[] {
  let setting = from;
  return INPUTS.filter((factor) => from[factor] !== to[factor]).map((factor) => {
    setting = { ...setting, [factor]: to[factor] };
    return { factor, setting };
  });
}

/**
 * Where the difference between two customers or policies comes from: from the first setting to the second one factor at a time,
 * in the order of INPUTS. gain_k = value_k - value_(k-1), so that the gains sum to the whole
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
    for (const factor of INPUTS) requireAmount(factor, setting[factor]);
  }
  let before = finite('lifetime value', value(from));
  return stepsBetween(from, to).map(({ factor, setting }) => {
    const after = finite('lifetime value', value(setting));
    const change = { factor, from: from[factor], to: to[factor], value: after, gain: finite('gain', after - before) };
    before = after;
    return change;
  });
}
