import { type BreakEven, breakEvenRetention, leastMargin, type Payback, payback } from '../../core/clv/break-even.ts';
import type { Setting } from '../../core/clv/factors.ts';
import { lifetimeValue } from '../../core/clv/lifetime-value.ts';
import { converges, marginMultiple } from '../../core/clv/multiple.ts';
import { checkNetTerms, extrasOf, type NetFault, netTerms } from '../../core/clv/net-terms.ts';
import { TIMINGS, type Timing } from '../../core/clv/terms.ts';
import type { Figure } from '../../core/clv/trace.ts';
import { besidesRetention, conventionsOf, settingOf, share } from './setting.ts';
import type { ClvState } from './state.ts';

/** A figure, or why there is none. */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: NetFault };

/** What a setting is worth under the reader's conventions: the one valuation of headline, tornado, comparison and guess. */
export const worthOf = (state: ClvState, setting: Setting = settingOf(state)): Found<Figure> => {
  const conventions = conventionsOf(state);
  const code = checkNetTerms(setting, conventions);
  return code === 'ok' ? { ok: true, value: lifetimeValue(netTerms(setting, conventions)) } : { ok: false, code };
};

/** What a state is worth, line by line; null where it is worth nothing that could be told. */
export const tracedWorth = (state: ClvState): Figure | null => {
  const found = worthOf(state);
  return found.ok ? found.value : null;
};

/** How many periods are drawn where there is no last one. */
const PREVIEW = 12;

/** What is drawn of what a state is worth: all of it, or without end its first periods, also where their sum has no limit. */
export const drawnOf = (state: ClvState, worth: Found<Figure> = worthOf(state)): Figure => {
  if (worth.ok && !state.endless) return worth.value;
  const setting = settingOf(state);
  const horizon = state.endless ? PREVIEW : setting.horizon;
  return lifetimeValue(netTerms({ ...setting, horizon }, { ...conventionsOf(state), forEver: false }));
};

/** How many points the guess raises retention by, if there is room. */
const POINTS = 5;

/** Retention after the guess's rise, in per cent to a decimal; never above 100. */
export const raisedTo = (state: ClvState): number => Math.min(100, Number((state.retention + POINTS).toFixed(1)));

/** What the raised retention would add. */
export const gainOf = (state: ClvState): Found<number> => {
  const now = worthOf(state);
  const then = worthOf(state, { ...settingOf(state), retention: share(raisedTo(state)) });
  if (!now.ok) return now;
  return then.ok ? { ok: true, value: then.value.value - now.value.value } : then;
};

/** The retention at which the acquisition cost just comes back; null where margins are negative or there is no closed form. */
export const breakEvenOf = (state: ClvState): BreakEven | null => {
  const setting = { ...besidesRetention(state), retention: 0 };
  const conventions = { ...conventionsOf(state), acquisition: 'in' as const };
  if (checkNetTerms(setting, conventions) !== 'ok') return null;
  const terms = netTerms(setting, conventions);
  return leastMargin(terms.margins) < 0 ? null : breakEvenRetention(terms, 0);
};

/** When the acquisition cost has come back; null without a cost, and without end, where there is no last period to look to. */
export const paybackOf = (state: ClvState): Payback | null =>
  state.endless || state.acquisition === 0
    ? null
    : payback(netTerms(settingOf(state), { ...conventionsOf(state), acquisition: 'in' }));

/** A textbook's closed form for ever: its multiple, and that times the net margin; null where there is none. */
export interface Form {
  readonly timing: Timing;
  readonly multiple: number | null;
  readonly value: number | null;
}

/** What a period leaves after upkeep and with everything that recurs; null where growth beside extras makes it no single margin. */
export const netMarginOf = (state: ClvState): number | null => {
  const setting = settingOf(state);
  const extras = extrasOf(setting);
  return setting.growth !== 0 && extras !== 0 ? null : setting.margin + extras;
};

/** The three closed forms for ever, at this net margin, retention, discount rate and growth. */
export const textbook = (state: ClvState): readonly Form[] => {
  const { retention, discount, growth } = settingOf(state);
  const net = netMarginOf(state);
  return TIMINGS.map((timing) => {
    const multiple = converges(retention, growth, discount)
      ? marginMultiple(timing, retention, discount, growth, { kind: 'for-ever' })
      : null;
    return { timing, multiple, value: multiple === null || net === null ? null : net * multiple };
  });
};
