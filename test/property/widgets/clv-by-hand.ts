import type { Setting } from '../../../src/core/clv/factors.ts';
import type { ClvState } from '../../../src/widgets/clv/state.ts';

/** A payment: when, how much today if it comes, and what it is worth: the calculator's arithmetic done over, without its core. */
export interface Payment {
  readonly at: number;
  readonly present: number;
}

const EXTRA = (state: ClvState) => state.referral * state.worth + state.other - state.upkeep;

export const input = (state: ClvState): Setting => ({
  horizon: state.periods,
  discount: state.discount / 100,
  retention: state.retention / 100,
  referral: state.referral,
  referralWorth: state.worth,
  growth: state.growth / 100,
  upkeep: state.upkeep,
  marketing: state.acquisition,
  other: state.other,
  margin: state.margin,
});

/** The payments of `n` periods from the k-th margin's time and odds; the acquisition cost is none of them. */
export const payments = (state: ClvState, each = input(state), n = each.horizon): readonly Payment[] => {
  const { margin, growth, retention, discount, referral, referralWorth, other, upkeep } = each;
  const amount = (k: number) => margin * (1 + growth) ** (k - 1) + referral * referralWorth + other - upkeep;
  const list: Payment[] = [];
  if (state.timing === 'renewal' && state.first) list.push({ at: 0, present: amount(1) });
  for (let k = 1; k <= n; k++) {
    if (k === 1 && state.timing !== 'renewal' && !state.first) continue;
    const at = state.timing === 'start' ? k - 1 : k;
    const renewals = state.timing === 'renewal' ? k : k - 1;
    list.push({ at, present: (amount(k) * retention ** renewals) / (1 + discount) ** at });
  }
  return list;
};

/** Whether there is a sum without end, told in whole thousandths and hundredths so that nothing is rounded. */
export const hasLimit = (state: ClvState, retention = state.retention): boolean => {
  const tenths = (percent: number) => Math.round(percent * 10);
  return tenths(retention) * (1000 + tenths(state.growth)) < 1000 * (1000 + tenths(state.discount));
};

/** Growth beside extras that do not cancel, in ten-thousandths. */
export const isMixed = (state: ClvState): boolean => state.growth !== 0 && Math.round(EXTRA(state) * 10_000) !== 0;

/** The value: summed one by one, or without end from the first two payments, each the one before times r (1 + g) / (1 + d). */
export const value = (state: ClvState, each = input(state), paid = state.paid): number => {
  const cost = paid ? each.marketing : 0;
  if (!state.endless) return payments(state, each).reduce((sum, { present }) => sum + present, 0) - cost;
  const ratio = (each.retention * (1 + each.growth)) / (1 + each.discount);
  const first = payments(state, each, 3);
  const [before, last] = [first.slice(0, -1), first.at(-1) as Payment];
  return before.reduce((sum, { present }) => sum + present, 0) + last.present / (1 - ratio) - cost;
};

/** Equal but for rounding, measured by the largest number that went into them. */
export const near = (one: number, other: number, scale = 1): boolean =>
  Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(one), Math.abs(other), Math.abs(scale));
