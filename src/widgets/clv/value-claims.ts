import type { Figure } from '../../core/clv/trace.ts';
import type { Claim, ClaimCode } from './claim.ts';
import type { ClvState } from './state.ts';
import { paymentsOf } from './value.ts';

/** Bars nearer to each other than this part of the greater are drawn alike: it is the noise of doubles. */
const ALIKE = 1e-9;

/** How the bars stand to one another, those of nothing left out. */
const shapeOf = (presents: readonly number[]): ClaimCode => {
  const bars = presents.filter((present) => present !== 0);
  if (bars.length === 0) return presents.length === 0 ? 'bars-none' : 'bars-zero';
  if (bars.every((bar) => bar < 0)) return 'bars-losing';
  if (bars.some((bar) => bar < 0)) return 'bars-mixed';
  if (bars.length === 1) return 'bars-single';
  const steps = bars.slice(1).map((bar, i) => {
    const before = bars[i] as number;
    return Math.abs(bar - before) <= ALIKE * Math.max(bar, before) ? 0 : Math.sign(bar - before);
  });
  if (steps.every((step) => step < 0)) return 'bars-falling';
  if (steps.every((step) => step > 0)) return 'bars-rising';
  return steps.every((step) => step === 0) ? 'bars-balanced' : 'bars-uneven';
};

/** What makes bars fall in this state. */
const causesOf = ({ retention, discount, growth, margin }: ClvState): readonly string[] => [
  ...(retention < 100 ? ['leave'] : []),
  ...(discount > 0 ? ['lighter'] : []),
  ...(growth < 0 && margin > 0 ? ['shrink'] : []),
];

/** What stands below the bars of each period. `figure` is what is drawn: without end, its first periods; `summed` whether there is a sum. */
export const valueClaims = (state: ClvState, figure: Figure, summed: boolean): readonly Claim[] => {
  const presents = paymentsOf(figure).map(({ present }) => present);
  const shape = shapeOf(presents);
  const causes = causesOf(state);
  const bars: Claim =
    shape === 'bars-falling'
      ? { code: shape, values: { causes } }
      : { code: shape === 'bars-balanced' && causes.length === 0 ? 'bars-level' : shape };
  const line: Claim = { code: state.paid && state.acquisition > 0 ? 'line-from-cost' : 'line' };
  const n = presents.filter((present) => present !== 0).length;
  if (n === 0) return [bars];
  const endless: readonly Claim[] = state.endless ? [{ code: summed ? 'endless-sum' : 'endless-none', values: { n } }] : [];
  return [bars, line, ...endless];
};
