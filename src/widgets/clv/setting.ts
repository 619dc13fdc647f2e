import type { Setting } from '../../core/clv/factors.ts';
import type { Conventions } from '../../core/clv/net-terms.ts';
import type { ClvState } from './state.ts';

/** Per cent to a share, to the digits that were typed: 12.3 % is 0.123 and nothing longer. */
export const share = (percent: number): number => Number((percent / 100).toFixed(6));

/**
 * The reader's inputs as the core's setting, but for retention: break-even solves for it, and must not be reckoned again whenever
 * it moves.
 */
export const besidesRetention = (state: ClvState): Omit<Setting, 'retention'> => ({
  horizon: state.periods,
  discount: share(state.discount),
  referral: state.referral,
  referralWorth: state.worth,
  growth: share(state.growth),
  upkeep: state.upkeep,
  marketing: state.acquisition,
  other: state.other,
  margin: state.margin,
});

/** The reader's inputs as the core's setting of the eight factors. */
export const settingOf = (state: ClvState): Setting => ({ ...besidesRetention(state), retention: share(state.retention) });

/** The second policy: the five chief inputs its own, all else as in the first; for ever there is no horizon to differ in. */
export const settingB = (state: ClvState): Setting => ({
  ...settingOf(state),
  margin: state.marginB,
  retention: share(state.retentionB),
  discount: share(state.discountB),
  horizon: state.endless ? state.periods : state.periodsB,
  marketing: state.acquisitionB,
});

export const conventionsOf = (state: ClvState): Conventions => ({
  period: state.period,
  timing: state.timing,
  firstPurchase: state.first ? 'in' : 'out',
  acquisition: state.paid ? 'in' : 'out',
  forEver: state.endless,
});
