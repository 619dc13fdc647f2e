import { amount } from '../../charts/amount.ts';
import { acrossScale } from '../../charts/scale.ts';
import type { Change } from '../../core/clv/change-path.ts';
import { COMPONENTS, type Components } from '../../core/clv/components.ts';
import type { Tornado } from '../../core/clv/factors.ts';
import type { Words } from './words.ts';

/** Money as the figures and tables print it: whole yuan from a hundred up, else with cents. */
export const money = (value: number, signed = false): string => amount(value, Math.abs(value) >= 100 ? 0 : 2, signed);

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
    { key: 'acquisition', label: words.partNames.acquisition, gain: 0 - acquisition },
    ...COMPONENTS.map((key) => ({ key, label: words.partNames[key], gain: components[key] })),
  ];
  const { base, rows, total } = waterfall(steps, 0);
  return { base, rows: [...rows, { key: 'total', label: words.partNames.total, kind: 'two', ...total }] };
};

/** The steps from policy A's value to policy B's. */
export const changeRows = (from: number, changes: readonly Change[], words: Words) => {
  const { base, rows, total } = waterfall(
    changes.map(({ factor, gain }) => ({ key: factor, label: words.factorNames[factor], gain })),
    from,
  );
  const { at } = acrossScale(
    [Math.min(0, from, ...changes.map(({ value }) => value)), Math.max(0, from, ...changes.map(({ value }) => value))],
    5,
  );
  const start = { key: 'a', label: words.policyA, from: at(0), to: at(from), kind: 'two', value: money(from) };
  return { base, rows: [start, ...rows, { key: 'b', label: words.policyB, kind: 'two', ...total }] };
};

/** One row a factor, widest first. */
export const tornadoRows = ({ base, bars }: Tornado, words: Words) => {
  const values = bars.flatMap(({ atLow, atHigh }) => [atLow.value, atHigh.value]);
  const { at } = acrossScale([Math.min(base.value, ...values), Math.max(base.value, ...values)], 5);
  return {
    base: at(base.value),
    rows: bars.map(({ factor, atLow, atHigh, width }) => ({
      key: factor,
      label: words.factorNames[factor],
      from: at(atLow.value),
      to: at(atHigh.value),
      kind: atHigh.value < atLow.value ? 'three' : 'one',
      value: money(width),
      ends: [money(atLow.value), money(atHigh.value)] as const,
    })),
  };
};
