import { describe, expect, it } from 'vitest';
import { fixedRateSurvival } from '../../src/core/lifecycle/group/fixed-rate.ts';
import { survival } from '../../src/core/lifecycle/sbg/distribution.ts';
import { fitSbg } from '../../src/core/lifecycle/sbg/fit.ts';

/** Per cent of each segment still there at the start of years 0 to 12, Fader & Hardie 2007, table 1 (published). */
const SEGMENTS = {
  highEnd: [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4],
  regular: [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3],
};

describe('the two segments of Fader and Hardie, fitted on years 0 to 7 (published)', () => {
  const fitted = (segment: readonly number[]) => {
    const result = fitSbg([segment.slice(0, 8).map((percent) => 10 * percent)]);
    if (result.kind !== 'sbg') throw new Error(`fitted as ${result.kind}`);
    return result;
  };
  const errorInYear12 = (segment: readonly number[]) =>
    (100 * survival(fitted(segment).parameters, 12)) / (segment[12] as number) - 1;

  it('give 0.668 and 3.806 for High End, never the misprinted 0.688', () => {
    const { alpha, beta } = fitted(SEGMENTS.highEnd).parameters;
    expect(alpha.toFixed(3)).toBe('0.668');
    expect(beta.toFixed(3)).toBe('3.806');
  });

  it('give 0.704 and 1.182 for Regular', () => {
    const { alpha, beta } = fitted(SEGMENTS.regular).parameters;
    expect(alpha.toFixed(3)).toBe('0.704');
    expect(beta.toFixed(3)).toBe('1.182');
  });

  it('are projected to year 12 with errors of about 4 and 2 per cent, both too low', () => {
    expect(errorInYear12(SEGMENTS.highEnd)).toBeCloseTo(-0.04, 2);
    expect(errorInYear12(SEGMENTS.regular)).toBeCloseTo(-0.02, 2);
  });

  it('are far closer in year 12 than the one churn that would fit as well', () => {
    for (const segment of Object.values(SEGMENTS)) {
      // the share lost over all renewals seen
      const lost = 100 - (segment[7] as number);
      const churn = lost / segment.slice(0, 7).reduce((sum, share) => sum + share, 0);
      const constant = 100 * fixedRateSurvival({ churn, leaving: 'at-end' }, 12);
      expect(Math.abs(constant / (segment[12] as number) - 1)).toBeGreaterThan(0.25);
    }
  });
});
