import { type Change, changePath, stepsBetween } from '../../core/clv/change-path.ts';
import { INPUTS, type Setting, type Swing, type Tornado, tornado } from '../../core/clv/factors.ts';
import { checkNetTerms, type NetFault } from '../../core/clv/net-terms.ts';
import { conventionsOf, settingB, settingOf, share } from './setting.ts';
import type { ClvState } from './state.ts';
import { type Found, worthOf } from './valuation.ts';

type Input = keyof Setting;

/** A setting's value where its check has been passed. */
const valueIn = (state: ClvState) => (setting: Setting) => {
  const worth = worthOf(state, setting);
  if (!worth.ok) throw new RangeError(`invalid setting: ${worth.code} (expected one that has been checked)`);
  return worth.value.value;
};

/** An input swung by so many per cent of itself: retention stays within 1, the horizon within whole periods from 1. */
const swingOf = (setting: Setting, factor: Input, swing: number): Swing => {
  const by = Math.abs(setting[factor]) * share(swing);
  const [low, high] = [setting[factor] - by, setting[factor] + by];
  if (factor === 'horizon') return { factor, low: Math.max(1, Math.round(low)), high: Math.round(high) };
  return { factor, low, high: factor === 'retention' ? Math.min(1, high) : high };
};

/** The tornado, and what it has no bar for or did not swing as far as it was told to. */
export interface Moves {
  readonly tornado: Tornado;
  /** Inputs at 0, which have nothing to swing. */
  readonly zero: readonly Input[];
  /** Inputs on which this value does not depend. */
  readonly idle: readonly Input[];
  /** Inputs that at one end of the swing leave no value. */
  readonly refused: readonly Input[];
  /** Whether retention stopped at 1, and whether the horizon was brought to whole periods. */
  readonly capped: boolean;
  readonly whole: boolean;
}

/** What moves the headline's value, each input by itself. */
export const movesOf = (state: ClvState): Found<Moves> => {
  const setting = settingOf(state);
  const conventions = conventionsOf(state);
  const code = checkNetTerms(setting, conventions);
  if (code !== 'ok') return { ok: false, code };
  const swings = INPUTS.filter((factor) => setting[factor] !== 0).map((factor) => swingOf(setting, factor, state.swing));
  const possible = ({ factor, low, high }: Swing) =>
    [low, high].every((end) => checkNetTerms({ ...setting, [factor]: end }, conventions) === 'ok');
  const { base, bars } = tornado(setting, swings.filter(possible), valueIn(state));
  const shown = bars.filter(({ width }) => width > 0);
  const has = (name: Input) => shown.some(({ factor }) => factor === name);
  const by = setting.horizon * share(state.swing);
  return {
    ok: true,
    value: {
      tornado: { base, bars: shown },
      zero: INPUTS.filter((factor) => setting[factor] === 0),
      idle: bars.filter(({ width }) => width === 0).map(({ factor }) => factor),
      refused: swings.filter((swing) => !possible(swing)).map(({ factor }) => factor),
      capped: has('retention') && setting.retention * (1 + share(state.swing)) > 1,
      whole: has('horizon') && !Number.isInteger(Number(by.toFixed(6))),
    },
  };
};

/** Both policies' values and the steps between them; steps are null where one of them has no value. */
export interface Compared {
  readonly a: number;
  readonly b: number;
  readonly steps: readonly Change[] | null;
}

/** Where the difference between the two policies comes from, or which of them has no value and why. */
export const comparedOf = (
  state: ClvState,
): ({ readonly ok: true } & Compared) | { readonly ok: false; readonly policy: 'A' | 'B'; readonly code: NetFault } => {
  const [from, to] = [settingOf(state), settingB(state)];
  const [a, b] = [worthOf(state, from), worthOf(state, to)];
  if (!a.ok) return { ok: false, policy: 'A', code: a.code };
  if (!b.ok) return { ok: false, policy: 'B', code: b.code };
  const whole = stepsBetween(from, to).every(({ setting }) => checkNetTerms(setting, conventionsOf(state)) === 'ok');
  return { ok: true, a: a.value.value, b: b.value.value, steps: whole ? changePath(from, to, valueIn(state)) : null };
};
