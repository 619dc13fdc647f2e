import { upScale } from '../../charts/scale.ts';
import { type CohortFault, parseCohort } from '../../core/exchange/cohort.ts';
import { inCustomers } from '../../core/lifecycle/sbg/cohort.ts';
import { survivalCurve } from '../../core/lifecycle/sbg/distribution.ts';
import { type Fit, fitSbg } from '../../core/lifecycle/sbg/fit.ts';
import type { LifecycleState } from './state.ts';

/** A published cohort, in the reader's language: per cent still there after 0, 1, 2, … years. */
export interface CohortSet {
  readonly id: 'high-end' | 'regular';
  readonly title: string;
  readonly origin: string;
  readonly survivors: readonly number[];
}

/** A cohort with what was fitted on its first periods and what that foresees for all. */
export interface Fitted {
  readonly shares: readonly number[];
  readonly seen: number;
  readonly fit: Fit;
  readonly foreseen: readonly number[];
  /** (foreseen − actual) ÷ actual in the last period, as a share, or why there is none. */
  readonly error: number | 'all-fitted' | 'nobody-left';
}

const curveOf = (fit: Fit, periods: number): readonly number[] => {
  if (fit.kind === 'sbg') return survivalCurve(fit.parameters, periods);
  const times = Array.from({ length: periods + 1 }, (_, t) => t);
  return fit.kind === 'constant' ? times.map((t) => (1 - fit.churn) ** t) : times.map((t) => (t === 0 ? 1 : 1 - fit.leaving));
};

/** The figures that are fitted: a published set, or the reader's own, with the fault where that cannot be read. */
export const figuresOf = (
  state: LifecycleState,
  sets: readonly CohortSet[],
): { readonly ok: true; readonly figures: readonly number[] } | { readonly ok: false; readonly fault: CohortFault } => {
  if (state.set !== 'own') return { ok: true, figures: sets.find(({ id }) => id === state.set)?.survivors ?? [] };
  const read = parseCohort(state.own);
  return read.ok ? { ok: true, figures: read.cohort } : read;
};

/** Fits the first periods and looks ahead over the others. Figures in people or per cent; the fit takes them as they are. */
export const fitted = (figures: readonly number[], asked: number): Fitted => {
  const start = figures[0] as number;
  const last = figures.length - 1;
  const seen = Math.min(asked, last);
  const fit = fitSbg([inCustomers(figures.slice(0, seen + 1))]);
  const shares = figures.map((figure) => figure / start);
  const foreseen = curveOf(fit, last);
  const actual = shares[last] ?? 0;
  return {
    shares,
    seen,
    fit,
    foreseen,
    error: seen === last ? 'all-fitted' : actual > 0 ? ((foreseen[last] ?? 0) - actual) / actual : 'nobody-left',
  };
};

/** The cohort and its curve in per cent of the plot. */
export const fitChart = ({ shares, seen, foreseen }: Fitted) => {
  const up = upScale([0, 100], 5);
  const across = (t: number) => (t / (shares.length - 1)) * 100;
  const place = (share: number, t: number) => [across(t), up.at(share * 100)] as const;
  return {
    up,
    across,
    dots: shares.map((share, t) => ({ t, x: across(t), y: up.at(share * 100), held: t > seen })),
    known: foreseen.slice(0, seen + 1).map(place),
    ahead: foreseen.slice(seen).map((share, i) => place(share, seen + i)),
  };
};
