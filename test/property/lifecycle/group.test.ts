import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedNumberMean, fixedNumberSurvival } from '../../../src/core/lifecycle/group/fixed-number.ts';
import { fixedRateMedian, fixedRateSurvival, leavingInPeriod } from '../../../src/core/lifecycle/group/fixed-rate.ts';
import { exhaustion, meanLife, remaining } from '../../../src/core/lifecycle/group/regime.ts';
import { steadyStateMean, steadyStateSurvivalAtMost } from '../../../src/core/lifecycle/group/steady-state.ts';
import type { Span } from '../../../src/core/lifecycle/span.ts';
import { closed, frozen, inner, leaving, regime } from './arbitraries.ts';

const time = fc.double({ min: 0, max: 60, noNaN: true });
const length = (span: Span) => (span.kind === 'finite' ? span.periods : Number.POSITIVE_INFINITY);

describe('the share still there', () => {
  it('begins at 1, is a share, and never rises', () => {
    fc.assert(
      fc.property(regime, time, time, (group, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(remaining(group, 0).share).toBe(1);
        expect(remaining(group, late).share).toBeGreaterThanOrEqual(0);
        expect(remaining(group, late).share).toBeLessThanOrEqual(remaining(group, early).share);
      }),
    );
  });

  it('is 0 from the exhaustion on, and above 0 before it', () => {
    fc.assert(
      fc.property(closed, (group) => {
        const end = exhaustion(group) as Span;
        // beyond a million periods nothing is followed
        fc.pre(end.kind === 'finite' && end.periods < 9e5);
        expect(remaining(group, end.periods * (1 + 1e-12) + 1e-12).share).toBeCloseTo(0, 9);
        if (end.periods > 1) expect(remaining(group, end.periods * 0.99 - 0.01).share).toBeGreaterThan(0);
      }),
    );
  });

  it('drops only at the ends of periods where customers leave then', () => {
    fc.assert(
      fc.property(inner, fc.nat(50), inner, (churn, t, into) => {
        expect(fixedRateSurvival({ churn, leaving: 'at-end' }, t + into)).toBe(
          fixedRateSurvival({ churn, leaving: 'evenly' }, t),
        );
      }),
    );
  });
});

describe('the mean life', () => {
  it('is never longer than the exhaustion, and positive', () => {
    fc.assert(
      fc.property(regime, (group) => {
        expect(length(meanLife(group))).toBeGreaterThanOrEqual(0);
        const end = exhaustion(group);
        expect(end === null).toBe(group.kind === 'steady-state');
        if (end) expect(length(meanLife(group))).toBeLessThanOrEqual(length(end) + 1e-9);
      }),
    );
  });

  it('is the sum of the survivals where customers leave at the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }), (size, lost) => {
        const group = { size, lost, leaving: 'at-end' } as const;
        let sum = 0;
        for (let t = 0; t * lost < size; t++) sum += fixedNumberSurvival(group, t);
        expect(fixedNumberMean(group)).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('is the area under the survivals where they leave evenly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.9, noNaN: true }), (churn) => {
        const group = { kind: 'fixed-rate', churn, leaving: 'evenly' } as const;
        const step = 0.01;
        let area = 0;
        // the midpoint rule, up to where less than a billionth is left
        for (let t = step / 2; t < 500; t += step) area += step * remaining(group, t).share;
        expect(area / length(meanLife(group))).toBeCloseTo(1, 3);
      }),
      { numRuns: 20 },
    );
  });

  it('is half a period shorter where they leave evenly through it, for a fixed number that divides the group', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (periods, lost) => {
        const [atEnd, evenly] = (['at-end', 'evenly'] as const).map((each) =>
          fixedNumberMean({ size: periods * lost, lost, leaving: each }),
        ) as [number, number];
        expect(atEnd - evenly).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it('is outlived by more than a third, but less than half, at a constant rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.2, noNaN: true }), (churn) => {
        const share = fixedRateSurvival({ churn, leaving: 'evenly' }, 1 / churn);
        expect(share).toBeGreaterThan(0.32);
        expect(share).toBeLessThan(0.37);
      }),
    );
  });
});

describe('the median', () => {
  it('is the first time at which at most half are left', () => {
    fc.assert(
      fc.property(inner, leaving, (churn, how) => {
        const group = { churn, leaving: how };
        const half = length(fixedRateMedian(group));
        expect(fixedRateSurvival(group, half)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(fixedRateSurvival(group, Math.max(0, half - 1))).toBeGreaterThan(0.5 - 1e-6);
      }),
    );
  });
});

describe('leaving period by period', () => {
  it('adds up to what survival has lost', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: 1, max: 40 }), (churn, periods) => {
        let sum = 0;
        for (let t = 1; t <= periods; t++) sum += leavingInPeriod(churn, t);
        expect(sum).toBeCloseTo(1 - fixedRateSurvival({ churn, leaving: 'at-end' }, periods), 12);
      }),
    );
  });
});

describe('a steady state', () => {
  /** How many of those who join live exactly 1, 2, ... periods: any distribution there is. */
  const lives = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).filter((counts) => counts.some((count) => count > 0));

  it('has N / M for a mean life whatever the distribution of lives', () => {
    fc.assert(
      fc.property(lives, (counts) => {
        const flow = counts.reduce((sum, count) => sum + count, 0);
        // in each period as many join; those of every age who live long enough are there
        const size = counts.reduce((sum, count, k) => sum + count * (k + 1), 0);
        const mean = size / flow;
        expect(steadyStateMean({ size, flow })).toBe(mean);
        counts.forEach((_, t) => {
          const still = counts.slice(t).reduce((sum, count) => sum + count, 0) / flow;
          expect(steadyStateSurvivalAtMost({ size, flow }, t)).toBeGreaterThanOrEqual(still - 1e-12);
        });
      }),
    );
  });
});

describe('every figure of a regime', () => {
  it('leaves a frozen regime as it was', () => {
    fc.assert(
      fc.property(regime, time, (group, t) => {
        const copy = structuredClone(group);
        frozen(group);
        meanLife(group);
        exhaustion(group);
        remaining(group, t);
        expect(group).toEqual(copy);
      }),
    );
  });

  it('is finite, or says that it is not or is not determined', () => {
    fc.assert(
      fc.property(regime, time, (group, t) => {
        for (const span of [meanLife(group), exhaustion(group)]) {
          if (span === null) continue;
          if (span.kind === 'finite') expect(Number.isFinite(span.periods)).toBe(true);
          else expect(span).toEqual({ kind: 'infinite' });
        }
        expect(Number.isFinite(remaining(group, t).share)).toBe(true);
      }),
    );
  });
});
