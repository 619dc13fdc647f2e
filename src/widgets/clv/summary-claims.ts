import type { NetFault } from '../../core/clv/net-terms.ts';
import type { Claim } from './claim.ts';
import type { settingOf } from './setting.ts';
import type { ClvState } from './state.ts';
import { breakEvenOf, gainOf, paybackOf, raisedTo, worthOf } from './valuation.ts';

/** A line of the summary: what it is about, what it says, and why. */
export interface Line {
  readonly about: Claim;
  readonly says: Claim;
  readonly why?: Claim;
}

/** What the headline's number is, and which payments are in it. */
export const headlineClaims = (state: ClvState): { readonly value: Claim; readonly counted: Claim } => {
  const cost: Claim = { code: state.paid ? 'cost-in' : 'cost-out' };
  const first = state.first ? 'in' : 'out';
  if (state.endless) return { value: { code: 'value-ever', values: { cost } }, counted: { code: `paid-ever-${first}` } };
  // the first purchase is one of the horizon's margins, or after renewal comes before them
  const n = state.periods + (state.timing === 'renewal' ? (state.first ? 1 : 0) : state.first ? 0 : -1);
  return {
    value: { code: `value-${state.period}`, values: { n: state.periods, cost } },
    counted: { code: `paid-first-${first}`, values: { n } },
  };
};

/** Why there is no value, with the two numbers that meet. */
export const faultClaim = (code: NetFault, { retention, growth, discount }: ReturnType<typeof settingOf>): Claim =>
  code === 'diverges' ? { code, values: { kept: retention * (1 + growth), up: 1 + discount } } : { code };

/** When the cost is back: time t is the start of period t + 1 where money comes at the start, else the end of period t. */
export const paybackLine = (state: ClvState): Line | null => {
  const back = paybackOf(state);
  if (!back) return null;
  if (back.kind === 'never')
    return { about: { code: 'back-never' }, says: { code: 'back-short', values: { missing: back.missing } } };
  const { at } = back.line;
  const n = state.timing === 'start' ? at + 1 : at;
  const when: Claim =
    at === 0
      ? { code: 'back-at-once' }
      : { code: `back-${state.timing === 'start' ? 'start' : 'end'}-${state.period}`, values: { n } };
  return { about: { code: 'back' }, says: back.lost ? { code: 'back-lost', values: { when } } : when };
};

/** At which retention the cost just comes back. */
export const breakEvenLine = (state: ClvState): Line | null => {
  const even = breakEvenOf(state);
  if (!even) return null;
  // the cost is what is to be covered here, also where the value above leaves it out
  const about: Claim = { code: state.paid ? 'even' : 'even-with-cost' };
  if (even.kind === 'at') return { about, says: { code: 'even-at', values: { even: even.retention * 100 } } };
  if (even.kind === 'never') return { about, says: { code: 'even-none' }, why: { code: 'even-none-why' } };
  return { about, says: { code: 'even-any' }, why: { code: state.acquisition === 0 ? 'even-free' : 'even-first' } };
};

/** What the guess is about: a higher retention, or that there is none. */
export const raiseClaims = (state: ClvState): { readonly about: Claim; readonly ask: Claim } | null => {
  if (state.retention >= 100) return null;
  const values = { from: state.retention, to: raisedTo(state) };
  return { about: { code: 'raised', values }, ask: { code: 'raise-ask', values } };
};

/** The guess beside what it was about. */
export const guessClaim = (state: ClvState): Claim => {
  const [gain, worth] = [gainOf(state), worthOf(state)];
  if (!gain.ok || !worth.ok) return { code: 'raise-none', values: { to: raisedTo(state) } };
  const values = { guess: state.guess, gain: gain.value };
  const { value } = worth.value;
  return value > 0
    ? { code: 'raise-said-share', values: { ...values, share: (gain.value / value) * 100 } }
    : { code: 'raise-said', values };
};
