import type { Components } from '../../core/clv/components.ts';
import type { Claim } from './claim.ts';
import type { Compared, Moves } from './moves.ts';

/** What a chart is called for those who do not see it, and what stands below it. */
export interface ChartClaims {
  readonly label: Claim;
  readonly says: readonly Claim[];
}

/** Of the six sources. */
export const partsClaims = ({ acquisition, value }: Components): ChartClaims => ({
  label:
    acquisition > 0
      ? { code: 'parts-figure-cost', values: { cost: acquisition, total: value } }
      : { code: 'parts-figure', values: { total: value } },
  says: [{ code: acquisition > 0 ? 'parts-cost' : 'parts-no-cost' }, { code: 'parts-once' }, { code: 'parts-note' }],
});

/** Of the tornado: what the widest bar is, and what has none and why. */
export const tornadoClaims = ({ tornado, zero, idle, refused, capped, whole }: Moves, swing: number): ChartClaims => {
  const [widest] = tornado.bars;
  const told = (code: 'tornado-zero' | 'tornado-idle' | 'tornado-refused', names: readonly string[]): readonly Claim[] =>
    names.length > 0 ? [{ code, values: { names } }] : [];
  const low = widest ? Math.min(widest.atLow, widest.atHigh) : 0;
  const high = widest ? Math.max(widest.atLow, widest.atHigh) : 0;
  return {
    label: widest
      ? { code: 'tornado-figure', values: { swing, names: [widest.factor], low, high } }
      : { code: 'tornado-flat', values: { swing } },
    says: [
      widest ? { code: 'tornado-widest' } : { code: 'tornado-flat', values: { swing } },
      ...(capped ? [{ code: 'tornado-capped' } as const] : []),
      ...(whole ? [{ code: 'tornado-whole' } as const] : []),
      ...told('tornado-zero', zero),
      ...told('tornado-idle', idle),
      ...told('tornado-refused', refused),
    ],
  };
};

/** A difference that is printed as 0. */
const HALF_A_CENT = 0.005;

/** Of the two policies. */
export const compareClaims = ({ a, b, steps }: Compared): ChartClaims => {
  const label: Claim = { code: 'compare-figure', values: { a, b } };
  if (steps?.length === 0) return { label, says: [{ code: 'compare-same' }] };
  const gap: Claim =
    Math.abs(b - a) < HALF_A_CENT
      ? { code: 'compare-equal' }
      : { code: b > a ? 'compare-more' : 'compare-less', values: { gap: Math.abs(b - a) } };
  return { label, says: [gap, { code: steps ? 'compare-steps' : 'compare-between' }] };
};
