import { describe, expect, it } from 'vitest';
import { occupancy } from '../../../../src/core/lifecycle/chain/occupancy.ts';
import { PLACES, perStage, STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { CHAIN, row, steady, withMoves } from '../sample.ts';

describe('occupancy', () => {
  it('begins where customers begin', () => {
    expect(occupancy(CHAIN, 1)).toEqual([{ exploration: 1, buildUp: 0, stability: 0, decline: 0, gone: 0 }]);
  });

  it('moves everybody by the shares of the stage they are in', () => {
    const [, second, third] = occupancy(CHAIN, 3);
    expect(second).toEqual({ exploration: 0.8, buildUp: 0.12, stability: 0, decline: 0, gone: 0.08 });
    // exploration 0.8 * 0.8; build-up 0.8 * 0.12 + 0.12 * 0.9; and so on
    const expected = { exploration: 0.64, buildUp: 0.204, stability: 0.0072, decline: 0.0024, gone: 0.1464 };
    for (const place of PLACES) expect(third?.[place]).toBeCloseTo(expected[place], 14);
  });

  it('lets customers begin in any stage', () => {
    for (const stage of STAGES) {
      const chain = { ...CHAIN, entry: perStage((each) => (each === stage ? 1 : 0)) };
      const [first, second] = occupancy(chain, 2);
      expect(first?.[stage]).toBe(1);
      expect(second).toEqual(CHAIN.moves[stage]);
    }
  });

  it('lets customers leave from any stage', () => {
    for (const stage of STAGES) {
      const entry = perStage((each) => (each === stage ? 1 : 0));
      const chain = { ...CHAIN, entry, moves: { ...CHAIN.moves, [stage]: row({ gone: 1 }) } };
      expect(occupancy(chain, 2)[1]?.gone).toBe(1);
    }
  });

  it('lets customers skip stages and fall back', () => {
    const jumping = withMoves(CHAIN, 'exploration', { exploration: 0, buildUp: 0, gone: 0, decline: 1 });
    const back = withMoves(jumping, 'decline', { stability: 0, decline: 0, gone: 0, exploration: 1 });
    const places = occupancy(back, 4).map((shares) => STAGES.find((stage) => shares[stage] === 1));
    expect(places).toEqual(['exploration', 'decline', 'exploration', 'decline']);
  });

  it('falls by powers in a stage that is only left', () => {
    occupancy(steady(0.9), 12).forEach(({ stability, gone }, t) => {
      expect(stability).toBeCloseTo(0.9 ** t, 12);
      expect(gone).toBeCloseTo(1 - 0.9 ** t, 12);
    });
  });

  it('sums to 1 in every period', () => {
    for (const shares of occupancy(CHAIN, 240)) {
      expect(PLACES.reduce((sum, place) => sum + shares[place], 0)).toBeCloseTo(1, 12);
    }
  });

  it.each([0, 1.5, 1201, Number.NaN])('refuses %s periods', (periods) => {
    expect(() => occupancy(CHAIN, periods)).toThrow(`invalid number of periods: ${periods} `);
  });

  it('refuses an invalid chain', () => {
    expect(() => occupancy(withMoves(CHAIN, 'decline', { gone: 0.5 }), 2)).toThrow('invalid moves from decline: ');
  });
});
