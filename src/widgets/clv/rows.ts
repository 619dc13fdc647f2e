import { acrossScale } from '../../charts/scale.ts';
import { COMPONENTS, type Components } from '../../core/clv/components.ts';
import type { Tornado } from '../../core/clv/factors.ts';
import { money } from './money.ts';
import type { Compared } from './moves.ts';
import type { Words } from './words.ts';

/** Bars that begin where the one before ended, after a first and before a last that stand on zero. */
const waterfall = (steps: readonly { key: string; label: string; gain: number }[], start: number) => {
  let level = start;
  const ends = steps.map(({ gain }) => {
    level += gain;
    return level;
  });
  const { at } = acrossScale([Math.min(0, start, ...ends), Math.max(0, start, ...ends)], 5);
  return {
    base: at(0),
    rows: steps.map(({ key, label, gain }, i) => ({
      key,
      label,
      from: at(i === 0 ? start : (ends[i - 1] as number)),
      to: at(ends[i] as number),
      kind: gain < 0 ? 'loss' : 'one',
      value: money(gain, true),
    })),
    total: { from: at(0), to: at(level), value: money(level) },
  };
};

/** The six components on their way from minus the acquisition cost to the value. */
export const partRows = ({ components, acquisition }: Components, words: Words) => {
  const steps = [
    ...(acquisition > 0 ? [{ key: 'acquisition', label: words.partNames.acquisition, gain: 0 - acquisition }] : []),
    ...COMPONENTS.map((key) => ({ key, label: words.partNames[key], gain: components[key] })),
  ];
  const { base, rows, total } = waterfall(steps, 0);
  return { base, rows: [...rows, { key: 'total', label: words.partNames.total, kind: 'two', ...total }] };
};

/** The steps from policy A's value to policy B's; without steps the two values. */
export const changeRows = ({ a, b, steps }: Compared, words: Words) => {
  const { rows } = waterfall(
    (steps ?? []).map(({ factor, gain }) => ({ key: factor, label: words.factorNames[factor], gain })),
    a,
  );
  const values = [0, a, b, ...(steps ?? []).map(({ value }) => value)];
  const { at } = acrossScale([Math.min(...values), Math.max(...values)], 5);
  const policy = (key: string, label: string, value: number) => ({
    key,
    label,
    from: at(0),
    to: at(value),
    kind: 'two',
    value: money(value),
  });
  return { base: at(0), rows: [policy('a', words.policyA, a), ...rows, policy('b', words.policyB, b)] };
};

/** One row a factor, widest first. */
export const tornadoRows = ({ base, bars }: Tornado, words: Words) => {
  const values = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const { at } = acrossScale([Math.min(base, ...values), Math.max(base, ...values)], 5);
  return {
    base: at(base),
    rows: bars.map(({ factor, atLow, atHigh, width }) => ({
      key: factor,
      label: words.factorNames[factor],
      from: at(atLow),
      to: at(atHigh),
      kind: atHigh < atLow ? 'three' : 'one',
      value: money(width),
      ends: [money(atLow), money(atHigh)] as const,
    })),
  };
};
