import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losses } from '../../../../src/core/lifecycle/chain/losses.ts';
import { occupancy } from '../../../../src/core/lifecycle/chain/occupancy.ts';
import { STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { chain } from '../../../property/lifecycle/arbitraries.ts';
import { CHAIN, steady, withMoves } from '../sample.ts';

const LONG = 1200;

describe('losses', () => {
  it('are, in the long run, the shares that go on and that leave', () => {
    const { lost, reached } = losses(CHAIN, LONG);
    expect(reached).toBeCloseTo(0.12 / 0.2, 9);
    expect(lost.exploration).toBeCloseTo(0.08 / 0.2, 9);
    expect(lost.buildUp).toBeCloseTo((0.6 * 0.02) / 0.1, 9);
  });

  it('are nothing in the first period, when nobody has moved', () => {
    expect(losses(CHAIN, 1)).toEqual({ lost: { exploration: 0, buildUp: 0, stability: 0, decline: 0 }, reached: 0 });
  });

  it('count once who comes to build-up twice', () => {
    const back = withMoves(CHAIN, 'buildUp', { exploration: 0.5, buildUp: 0.4 });
    expect(losses(back, LONG).reached).toBeCloseTo(0.6, 9);
  });

  it('reach nothing where build-up is never entered', () => {
    expect(losses(steady(0.9), LONG).reached).toBe(0);
  });

  it('refuse an invalid chain and number of periods', () => {
    expect(() => losses(CHAIN, 0)).toThrow('invalid number of periods: 0 ');
    expect(() => losses(withMoves(CHAIN, 'decline', { gone: 0.5 }), 12)).toThrow('invalid moves from decline: ');
  });

  it('sum to the share that is gone in the last period, and nobody reaches build-up less often than is in it', () => {
    fc.assert(
      fc.property(chain, fc.integer({ min: 1, max: 60 }), (each, periods) => {
        const { lost, reached } = losses(each, periods);
        const last = occupancy(each, periods).at(-1);
        expect(STAGES.reduce((sum, stage) => sum + lost[stage], 0)).toBeCloseTo(last?.gone ?? 0, 9);
        expect(reached).toBeGreaterThanOrEqual((last?.buildUp ?? 0) - 1e-9);
        expect(reached).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
