import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, checkChain, meanStay } from '../../../src/core/lifecycle/chain/chain.ts';
import {
  avoidDecline,
  effect,
  type Lever,
  prolongStability,
  shortenExploration,
  speedBuildUp,
} from '../../../src/core/lifecycle/chain/levers.ts';
import { occupancy } from '../../../src/core/lifecycle/chain/occupancy.ts';
import { expectedProfit } from '../../../src/core/lifecycle/chain/profit.ts';
import { PLACES, type Place, perStage, STAGES, type Stage } from '../../../src/core/lifecycle/chain/stages.ts';
import type { Terms } from '../../../src/core/lifecycle/chain/terms.ts';
import { profitForEver, worthForEver, worthWithin } from '../../../src/core/lifecycle/chain/worth.ts';
import { chain, frozen, leaky, rate, terms, unit } from './arbitraries.ts';

const lever = fc.constantFrom<Lever>(shortenExploration, speedBuildUp, prolongStability, avoidDecline);
/** Rounding, measured against the largest sums these chains can reach. */
const CLOSE = 1e-7;

describe('the occupancy', () => {
  it('is made of shares that sum to 1, and only grows in those gone', () => {
    fc.assert(
      fc.property(chain, fc.integer({ min: 2, max: 60 }), (each, periods) => {
        const rows = occupancy(each, periods);
        expect(rows).toHaveLength(periods);
        rows.reduce((before, shares) => {
          for (const place of PLACES) {
            expect(shares[place]).toBeGreaterThanOrEqual(0);
            expect(shares[place]).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(PLACES.reduce((sum, place) => sum + shares[place], 0)).toBeCloseTo(1, 10);
          expect(shares.gone).toBeGreaterThanOrEqual(before.gone);
          return shares;
        });
      }),
    );
  });

  it('mixes the occupancies of those who begin in each stage', () => {
    fc.assert(
      fc.property(chain, fc.integer({ min: 1, max: 24 }), (each, periods) => {
        const whole = occupancy(each, periods);
        const parts = STAGES.map((stage) => occupancy({ ...each, entry: perStage((s) => (s === stage ? 1 : 0)) }, periods));
        whole.forEach((shares, t) => {
          for (const place of PLACES) {
            const mixed = STAGES.reduce((sum, stage, k) => sum + each.entry[stage] * (parts[k]?.[t]?.[place] ?? 0), 0);
            expect(shares[place]).toBeCloseTo(mixed, 10);
          }
        });
      }),
    );
  });
});

describe('the expected profit', () => {
  it('is the worth of the stages in which customers begin', () => {
    fc.assert(
      fc.property(chain, terms, (each, over) => {
        const worth = worthWithin(each, over);
        const begun = STAGES.reduce((sum, stage) => sum + each.entry[stage] * worth[stage], 0);
        expect(expectedProfit(each, over).total).toBeCloseTo(begun, 7);
      }),
    );
  });

  it('is linear in cash', () => {
    fc.assert(
      fc.property(chain, terms, fc.integer({ min: -3, max: 3 }), (each, over, factor) => {
        const scaled = { ...each, cash: perStage((stage) => factor * each.cash[stage]) };
        expect(expectedProfit(scaled, over).total).toBeCloseTo(factor * expectedProfit(each, over).total, 7);
      }),
    );
  });

  it('moves by one half-period of discount from timing to timing', () => {
    fc.assert(
      fc.property(chain, terms, (each, over) => {
        const [start, middle, end] = (['start', 'middle', 'end'] as const).map(
          (timing) => expectedProfit(each, { ...over, timing }).total,
        ) as [number, number, number];
        expect(middle * Math.sqrt(1 + over.discount)).toBeCloseTo(start, 7);
        expect(end * (1 + over.discount)).toBeCloseTo(start, 7);
      }),
    );
  });

  it('falls with the discount rate where no stage costs', () => {
    fc.assert(
      fc.property(chain, terms, (each, over) => {
        const paying = { ...each, cash: perStage((stage) => Math.abs(each.cash[stage])) };
        const more = { ...over, discount: over.discount + 0.1 };
        expect(expectedProfit(paying, more).total).toBeLessThanOrEqual(expectedProfit(paying, over).total + CLOSE);
      }),
    );
  });

  it('tends to the profit without horizon', () => {
    fc.assert(
      fc.property(leaky, rate, (each, discount) => {
        const over: Terms = { periods: 1200, discount, timing: 'end' };
        const ever = profitForEver(each, discount, 'end');
        // the slowest exit here is 1 of 81
        expect(ever).toEqual({ kind: 'finite', amount: expect.closeTo(expectedProfit(each, over).total, 1) });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the worth without horizon', () => {
  it('solves V = c + P V / (1 + d) wherever it is finite', () => {
    fc.assert(
      fc.property(chain, rate, (each, discount) => {
        const worth = worthForEver(each, discount, 'start');
        const amount = (place: Place) => {
          const there = place === 'gone' ? undefined : worth[place];
          return there?.kind === 'finite' ? there.amount : 0;
        };
        for (const from of STAGES) {
          if (worth[from].kind !== 'finite') continue;
          const onward = STAGES.reduce((sum, to) => sum + each.moves[from][to] * amount(to), 0);
          const scale = 1 + Math.abs(amount(from));
          expect((amount(from) - each.cash[from] - onward / (1 + discount)) / scale).toBeCloseTo(0, 8);
        }
      }),
    );
  });

  it('is finite at any discount', () => {
    fc.assert(
      fc.property(chain, fc.double({ min: 1e-6, max: 10, noNaN: true }), (each, discount) => {
        for (const there of Object.values(worthForEver(each, discount, 'end'))) {
          expect(there.kind).toBe('finite');
          if (there.kind === 'finite') expect(Number.isFinite(there.amount)).toBe(true);
        }
      }),
    );
  });
});

/** What is needed for a lever never to lower profit: each move it shifts goes to a place worth at least as much. */
const SHIFTS: readonly (readonly [Lever, (each: Chain) => readonly (readonly [from: Stage, away: Place, to: Stage])[]])[] = [
  [shortenExploration, () => [['exploration', 'exploration', 'buildUp']]],
  [speedBuildUp, () => [['buildUp', 'buildUp', 'stability']]],
  [
    prolongStability,
    () => PLACES.filter((place) => place !== 'stability').map((place) => ['stability', place, 'stability'] as const),
  ],
  [avoidDecline, () => STAGES.filter((stage) => stage !== 'decline').map((stage) => [stage, 'decline', stage] as const)],
];

/** Whether each shift that would move anybody goes to a place worth at least as much. */
function uphill(each: Chain, shifts: ReturnType<(typeof SHIFTS)[number][1]>, worth: (place: Place) => number): boolean {
  return shifts.every(([from, away, to]) => each.moves[from][away] === 0 || worth(to) >= worth(away));
}

describe('a lever', () => {
  it('gives a chain that passes', () => {
    fc.assert(
      fc.property(chain, lever, unit, (each, pull, share) => {
        expect(() => checkChain(pull(each, share))).not.toThrow();
      }),
    );
  });

  it.each(SHIFTS)('never lowers the profit without horizon where it leads to stages worth more (%#)', (pull, shifts) => {
    let tried = 0;
    fc.assert(
      fc.property(leaky, fc.double({ min: 0.001, max: 0.5, noNaN: true }), unit, (each, discount, share) => {
        const worth = worthForEver(each, discount, 'start');
        const amount = (place: Place) => {
          const there = place === 'gone' ? undefined : worth[place];
          return there?.kind === 'finite' ? there.amount : 0;
        };
        fc.pre(uphill(each, shifts(each), amount));
        tried++;
        const [before, after] = [each, pull(each, share)].map((one) => profitForEver(one, discount, 'start'));
        if (before?.kind !== 'finite' || after?.kind !== 'finite') throw new Error('expected finite profits');
        expect(after.amount).toBeGreaterThanOrEqual(before.amount - CLOSE * (1 + Math.abs(before.amount)));
      }),
    );
    expect(tried).toBeGreaterThan(20);
  });

  it.each(SHIFTS)(
    'never lowers the profit up to a horizon where it does so at every number of periods left (%#)',
    (pull, shifts) => {
      let tried = 0;
      fc.assert(
        fc.property(chain, terms, unit, (each, over, share) => {
          for (let periods = 1; periods < over.periods; periods++) {
            const worth = worthWithin(each, { ...over, periods });
            fc.pre(uphill(each, shifts(each), (place) => (place === 'gone' ? 0 : worth[place])));
          }
          tried++;
          expect(effect(each, pull, share, over).gain).toBeGreaterThanOrEqual(-CLOSE);
        }),
      );
      expect(tried).toBeGreaterThan(20);
    },
  );

  it('shortens or prolongs the mean stay as it says', () => {
    fc.assert(
      fc.property(chain, unit, (each, share) => {
        const stay = (one: Chain, stage: Stage) => {
          const span = meanStay(one, stage);
          return span.kind === 'finite' ? span.periods : Number.POSITIVE_INFINITY;
        };
        const slack = 1 + 1e-9;
        expect(stay(shortenExploration(each, share), 'exploration')).toBeLessThanOrEqual(stay(each, 'exploration') * slack);
        expect(stay(speedBuildUp(each, share), 'buildUp')).toBeLessThanOrEqual(stay(each, 'buildUp') * slack);
        expect(stay(prolongStability(each, share), 'stability') * slack).toBeGreaterThanOrEqual(stay(each, 'stability'));
        expect(avoidDecline(each, share).moves.stability.decline).toBeLessThanOrEqual(each.moves.stability.decline);
      }),
    );
  });

  it('leaves a frozen chain as it was', () => {
    fc.assert(
      fc.property(chain, terms, lever, unit, (each, over, pull, share) => {
        const copy = structuredClone(each);
        frozen(each);
        frozen(over);
        effect(each, pull, share, over);
        worthForEver(each, over.discount, over.timing);
        worthWithin(each, over);
        expect(each).toEqual(copy);
      }),
    );
  });
});
