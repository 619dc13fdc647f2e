import { requireKind } from '../../shape.ts';
import { survival as sbgSurvival } from '../sbg/distribution.ts';
import type { Sbg } from '../sbg/parameters.ts';
import { expectedTenure } from '../sbg/tenure.ts';
import { ENDLESS, lasting, type Span } from '../span.ts';
import { type FixedNumber, fixedNumberExhaustion, fixedNumberMean, fixedNumberSurvival } from './fixed-number.ts';
import { type FixedRate, fixedRateExhaustion, fixedRateMean, fixedRateSurvival } from './fixed-rate.ts';
import { elapsed } from './leaving.ts';
import { type SteadyState, steadyStateMean, steadyStateSurvivalAtMost } from './steady-state.ts';

/**
 * The four readings of T = N / M. A closed group may lose a fixed number or a fixed share per period; an open base may be in a
 * steady state; and customers may differ in their churn, here by the shifted-beta-geometric model, leaving at the ends of
 * periods.
 */
export type Regime =
  | (Readonly<{ kind: 'fixed-number' }> & FixedNumber)
  | (Readonly<{ kind: 'fixed-rate' }> & FixedRate)
  | (Readonly<{ kind: 'steady-state' }> & SteadyState)
  | (Readonly<{ kind: 'heterogeneous' }> & Sbg);

const KINDS: readonly Regime['kind'][] = ['fixed-number', 'fixed-rate', 'steady-state', 'heterogeneous'];

/** The share of a group still there: known, or known only not to exceed a bound. */
export type Remaining = Readonly<{ kind: 'exact'; share: number }> | Readonly<{ kind: 'at-most'; share: number }>;

/**
 * The mean life of a customer under a regime, by the formula of its file.
 * In periods; infinite where nobody leaves (churn 0) or where enough customers stay so long that the mean has no limit (alpha <=
 * 1).
 * Throws RangeError on an invalid or unknown regime.
 * Source: see fixedNumberMean, fixedRateMean, steadyStateMean, expectedTenure.
 * Example: meanLife({ kind: 'fixed-rate', churn: 0.1, leaving: 'at-end' }) is { kind: 'finite', periods: 10 }.
 */
export function meanLife(regime: Regime): Span {
  requireKind('regime', regime, KINDS);
  switch (regime.kind) {
    case 'fixed-number':
      return lasting(fixedNumberMean(regime));
    case 'fixed-rate':
      return fixedRateMean(regime);
    case 'steady-state':
      return lasting(steadyStateMean(regime));
    case 'heterogeneous':
      return expectedTenure(regime);
  }
}

/**
 * When those who joined together are all gone under a regime: after size / lost periods where a fixed number leaves; never where a
 * share leaves (unless all do) or where some customers hardly ever leave. Null in a steady state, which fixes how long customers
 * stay on average and nothing else: the base never empties, but when the last of one year's newcomers leaves it does not say.
 * In periods.
 * Throws RangeError on an invalid or unknown regime.
 * Source: see fixedNumberExhaustion, fixedRateExhaustion.
 * Example: exhaustion({ kind: 'fixed-rate', churn: 0.1, leaving: 'at-end' }) is { kind: 'infinite' }.
 */
export function exhaustion(regime: Regime): Span | null {
  requireKind('regime', regime, KINDS);
  switch (regime.kind) {
    case 'fixed-number':
      return lasting(fixedNumberExhaustion(regime));
    case 'fixed-rate':
      return fixedRateExhaustion(regime);
    case 'steady-state':
    case 'heterogeneous':
      // for its checks: what has no valid mean has no exhaustion either
      meanLife(regime);
      return regime.kind === 'steady-state' ? null : ENDLESS;
  }
}

/**
 * The share of those who joined together that is still there after t periods; in a steady state only a bound on it.
 * In [0, 1], from 1 at t = 0; t in periods, 0 <= t <= 1e6.
 * Throws RangeError on an invalid or unknown regime and on t outside its range.
 * Source: see fixedNumberSurvival, fixedRateSurvival, steadyStateSurvivalAtMost, survival of the sBG.
 * Example: remaining({ kind: 'fixed-rate', churn: 0.1, leaving: 'at-end' }, 10) is { kind: 'exact', share: 0.3486784401 }.
 */
export function remaining(regime: Regime, t: number): Remaining {
  requireKind('regime', regime, KINDS);
  switch (regime.kind) {
    case 'fixed-number':
      return { kind: 'exact', share: fixedNumberSurvival(regime, t) };
    case 'fixed-rate':
      return { kind: 'exact', share: fixedRateSurvival(regime, t) };
    case 'steady-state':
      return { kind: 'at-most', share: steadyStateSurvivalAtMost(regime, t) };
    case 'heterogeneous':
      return { kind: 'exact', share: sbgSurvival(regime, elapsed(t, 'at-end')) };
  }
}
