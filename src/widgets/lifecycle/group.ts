import { upScale } from '../../charts/scale.ts';
import { fixedRateLast } from '../../core/lifecycle/group/fixed-rate.ts';
import { exhaustion, meanLife, type Regime, remaining } from '../../core/lifecycle/group/regime.ts';
import { sbgOf } from '../../core/lifecycle/sbg/polarisation.ts';
import type { Span } from '../../core/lifecycle/span.ts';
import type { LifecycleState } from './state.ts';

const REGIMES = ['number', 'rate', 'mixed', 'steady'] as const;
export type RegimeName = (typeof REGIMES)[number];

/** A hundred customers, so that shares and people read alike. */
const SIZE = 100;

/** The four readings of "so many per cent a year", for one group of a hundred. */
const regimeOf = (name: RegimeName, { rate, differ, leaving }: LifecycleState): Regime => {
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

/** What a table says of one reading, whatever the year that is read off. */
export interface Life {
  readonly name: RegimeName;
  readonly mean: Span;
  /** When all are gone; null where that is not determined. */
  readonly last: Span | null;
  /** The year in which half are gone; null where that lies too far off, or is not determined. */
  readonly half: number | null;
}

export const lives = (state: LifecycleState): readonly Life[] =>
  REGIMES.map((name) => {
    const regime = regimeOf(name, state);
    return {
      name,
      mean: meanLife(regime),
      last: exhaustion(regime),
      half: name === 'steady' ? null : halfGone(regime),
    };
  });

/** How many of the hundred are left after so many years: exactly, or at most so many; null where even that is not determined. */
export const leftAfter = (name: RegimeName, state: LifecycleState, year: number) => {
  const { kind, share } = remaining(regimeOf(name, state), year);
  const exact = kind === 'exact' || year === 0;
  // at most all of them is no news
  return !exact && share >= 1 ? null : { exact, of100: share * SIZE };
};

/** How churn is spread where customers differ, and when on average the last of the hundred leaves at a fixed rate. */
export const behind = ({ rate, differ, leaving }: LifecycleState) => ({
  mixture: sbgOf(rate / 100, differ / 100),
  last: fixedRateLast({ churn: rate / 100, leaving }, SIZE),
});

/** The readings that have a curve. */
export const DRAWN = ['number', 'rate', 'mixed'] as const;

/** Of a hundred, from the bottom of the plot upwards. */
export const UP = upScale([0, SIZE], 5);

/** Where a year stands in per cent of the plot, if so many are drawn. */
export const acrossYears = (years: number) => (year: number) => (year / years) * 100;

/** Their curves, in per cent of the plot. What moves with the year that is read off is not among it, so that sliding redraws no curve. */
export const curves = (state: LifecycleState) => {
  const { years } = state;
  const across = acrossYears(years);
  return {
    curves: DRAWN.map((name) => {
      const regime = regimeOf(name, state);
      const at = (year: number) => remaining(regime, year).share * SIZE;
      return {
        name,
        points: Array.from({ length: years + 1 }, (_, year) => [across(year), UP.at(at(year))] as const),
        at,
        end: at(years),
      };
    }),
  };
};
