import { activityOf } from '../../core/clv/activity.ts';
import { type BreakEven, breakEvenRetention, type Payback, payback } from '../../core/clv/break-even.ts';
import { type Change, changePath } from '../../core/clv/change-path.ts';
import { type Components, componentLedger } from '../../core/clv/components.ts';
import { FACTORS, type Factor, type Setting, type Swing, type Tornado, tornado } from '../../core/clv/factors.ts';
import { lifetimeValue } from '../../core/clv/lifetime-value.ts';
import { marginMultiple } from '../../core/clv/multiple.ts';
import { type Conventions, netTerms } from '../../core/clv/net-terms.ts';
import { TIMINGS, type Timing } from '../../core/clv/terms.ts';
import type { Figure } from '../../core/clv/trace.ts';
import type { ClvState } from './state.ts';

/** Per cent to a share, to the digits that were typed: 12.3 % is 0.123 and nothing longer. */
const share = (percent: number) => Number((percent / 100).toFixed(6));

/** The reader's inputs as the core's setting of the eight factors. */
export const settingOf = (state: ClvState): Setting => ({
  horizon: state.periods,
  discount: share(state.discount),
  retention: share(state.retention),
  referral: state.referral,
  referralWorth: state.worth,
  growth: share(state.growth),
  upkeep: state.upkeep,
  marketing: state.acquisition,
  other: state.other,
  margin: state.margin,
});

/** The second policy: the five chief inputs its own, all else as in the first. */
export const settingB = (state: ClvState): Setting => ({
  ...settingOf(state),
  margin: state.marginB,
  retention: share(state.retentionB),
  discount: share(state.discountB),
  horizon: state.periodsB,
  marketing: state.acquisitionB,
});

export const conventionsOf = (state: ClvState): Conventions => ({
  period: state.period,
  timing: state.timing,
  firstPurchase: state.first ? 'in' : 'out',
  acquisition: state.paid ? 'in' : 'out',
  forEver: state.endless,
});

/** Why there is no figure: customers who never leave faster than money loses worth, or growth beside extras without end. */
export type Fault = 'diverges' | 'growth-and-extras' | 'too-large';

/** A figure, or why there is none. */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Fault };

/** What the core gives, with its refusals as codes: they are the reader's inputs, not a programmer's fault. */
const found = <T>(make: () => T): Found<T> => {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const code = /other cash/.test(error.message)
      ? 'growth-and-extras'
      : /for ever/.test(error.message)
        ? 'diverges'
        : 'too-large';
    return { ok: false, code };
  }
};

export const worthOf = (state: ClvState, setting = settingOf(state)): Found<Figure> =>
  found(() => lifetimeValue(netTerms(setting, conventionsOf(state))));

/** The retention at which the acquisition cost just comes back; null where margins are negative and more loyalty means more loss. */
export const breakEvenOf = (state: ClvState): BreakEven | null => {
  const made = found(() => breakEvenRetention(netTerms(settingOf(state), { ...conventionsOf(state), acquisition: 'in' }), 0));
  return made.ok ? made.value : null;
};

/** When the acquisition cost has come back; null without end, where there is no last period to look to. */
export const paybackOf = (state: ClvState): Payback | null => {
  if (state.endless) return null;
  const made = found(() => payback(netTerms(settingOf(state), { ...conventionsOf(state), acquisition: 'in' })));
  return made.ok ? made.value : null;
};

/** The three closed forms for ever, at this margin, retention and discount rate. */
export const textbook = (state: ClvState): readonly { timing: Timing; multiple: Found<number> }[] =>
  TIMINGS.map((timing) => ({
    timing,
    multiple: found(() =>
      marginMultiple(timing, share(state.retention), share(state.discount), share(state.growth), { kind: 'for-ever' }),
    ),
  }));

/** The six components of the customer whose purchases are set unit by unit. */
export const partsOf = (state: ClvState): Found<Components> =>
  found(() =>
    componentLedger({
      activity: activityOf(
        {
          quantity: state.quantity,
          price: state.price,
          unitCost: state.cost,
          quantityGrowth: share(state.more),
          crossSelling: state.cross,
          saving: share(state.saving),
          premium: share(state.premium),
          referrals: state.referral,
        },
        state.periods,
      ),
      base: 'every-period',
      referral: { kind: 'referrer', worth: state.worth },
      timing: state.timing,
      retention: { kind: 'constant', rate: share(state.retention) },
      discount: share(state.discount),
      acquisition: state.paid ? { kind: 'in', cost: state.acquisition } : { kind: 'out' },
    }),
  );

/** Each factor swung by so many per cent of itself, shares kept within their bounds; factors at 0 cannot swing. */
const swingsOf = (setting: Setting, swing: number): readonly Swing[] =>
  FACTORS.flatMap((factor: Factor): readonly Swing[] => {
    const now = setting[factor];
    const by = Math.abs(now) * share(swing);
    if (by === 0) return [];
    if (factor === 'horizon') return [{ factor, low: Math.max(1, Math.round(now - by)), high: Math.round(now + by) }];
    if (factor === 'retention') return [{ factor, low: now - by, high: Math.min(1, now + by) }];
    return [{ factor, low: now - by, high: now + by }];
  });

export const tornadoOf = (state: ClvState): Found<Tornado> => {
  const setting = settingOf(state);
  return found(() => tornado(setting, swingsOf(setting, state.swing), state.timing));
};

/** Where the difference between the two policies comes from, one input after another. */
export const pathOf = (state: ClvState): Found<readonly Change[]> =>
  found(() =>
    changePath(settingOf(state), settingB(state), (setting) => lifetimeValue(netTerms(setting, conventionsOf(state))).value),
  );

/** What five points more of retention would add. */
export const fivePoints = (state: ClvState): Found<number> => {
  const setting = settingOf(state);
  return found(() => {
    const at = (retention: number) => lifetimeValue(netTerms({ ...setting, retention }, conventionsOf(state))).value;
    return at(Math.min(1, setting.retention + 0.05)) - at(setting.retention);
  });
};
