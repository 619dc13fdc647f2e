import { upScale } from '../../charts/scale.ts';
import { fixedRateLast } from '../../core/lifecycle/group/fixed-rate.ts';
import { exhaustion, meanLife, type Regime, remaining } from '../../core/lifecycle/group/regime.ts';
import { sbgOf } from '../../core/lifecycle/sbg/polarisation.ts';
import type { Span } from '../../core/lifecycle/span.ts';
import type { LifecycleState } from './state.ts';

export const REGIMES = ['number', 'rate', 'mixed', 'steady'] as const;
export type RegimeName = (typeof REGIMES)[number];

/** A hundred customers, so that shares and people read alike. */
const SIZE = 100;

/** The four readings of "so many per cent a year", for one group of a hundred. */
export const regimeOf = (name: RegimeName, { rate, differ, leaving }: LifecycleState): Regime => {
  switch (name) {
    case 'number':
      return { kind: 'fixed-number', size: SIZE, lost: rate, leaving };
    case 'rate':
      return { kind: 'fixed-rate', churn: rate / 100, leaving };
    case 'mixed':
      return { kind: 'heterogeneous', ...sbgOf(rate / 100, differ / 100) };
    case 'steady':
      return { kind: 'steady-state', size: SIZE, flow: rate };
  }
};

/** Beyond this many years half a group being left is no more than a curiosity. */
const FURTHEST = 200;

/** The first whole year with half or fewer left; null where that lies beyond two centuries. */
const halfGone = (regime: Regime): number | null => {
  for (let year = 1; year <= FURTHEST; year++) if (remaining(regime, year).share <= 0.5) return year;
  return null;
};

/** What a table says of one reading. */
export interface Reading {
  readonly name: RegimeName;
  /** Exactly so many, or at most so many; null where even that is not determined. */
  readonly left: { readonly exact: boolean; readonly of100: number } | null;
  readonly mean: Span;
  /** When all are gone; null where that is not determined. */
  readonly last: Span | null;
  /** The year in which half are gone; null where that lies too far off, or is not determined. */
  readonly half: number | null;
}

export const readings = (state: LifecycleState): readonly Reading[] =>
  REGIMES.map((name) => {
    const regime = regimeOf(name, state);
    const { kind, share } = remaining(regime, state.year);
    const exact = kind === 'exact' || state.year === 0;
    return {
      name,
      // at most all of them is no news
      left: !exact && share >= 1 ? null : { exact, of100: share * SIZE },
      mean: meanLife(regime),
      last: exhaustion(regime),
      half: name === 'steady' ? null : halfGone(regime),
    };
  });

/** How churn is spread where customers differ, and when on average the last of the hundred leaves at a fixed rate. */
export const behind = ({ rate, differ, leaving }: LifecycleState) => ({
  mixture: sbgOf(rate / 100, differ / 100),
  last: fixedRateLast({ churn: rate / 100, leaving }, SIZE),
});

/** The curves of the three readings that have one, in per cent of the plot. */
export const curves = (state: LifecycleState) => {
  const up = upScale([0, SIZE], 5);
  const across = (year: number) => (year / state.years) * 100;
  const names = ['number', 'rate', 'mixed'] as const;
  return {
    up,
    across,
    curves: names.map((name) => {
      const regime = regimeOf(name, state);
      const at = (year: number) => remaining(regime, year).share * SIZE;
      return {
        name,
        points: Array.from({ length: state.years + 1 }, (_, year) => [across(year), up.at(at(year))] as const),
        at,
        now: at(state.year),
        end: at(state.years),
      };
    }),
  };
};
