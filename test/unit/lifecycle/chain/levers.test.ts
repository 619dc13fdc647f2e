import { describe, expect, it } from 'vitest';
import { type Chain, checkChain, meanStay } from '../../../../src/core/lifecycle/chain/chain.ts';
import {
  avoidDecline,
  effect,
  type Lever,
  prolongStability,
  roomToRaise,
  shortenExploration,
  speedBuildUp,
} from '../../../../src/core/lifecycle/chain/levers.ts';
import { expectedProfit } from '../../../../src/core/lifecycle/chain/profit.ts';
import { type PerPlace, PLACES, type Stage } from '../../../../src/core/lifecycle/chain/stages.ts';
import { CHAIN, row, TERMS, withMoves } from '../sample.ts';

const LEVERS: readonly (readonly [string, Lever])[] = [
  ['shortenExploration', shortenExploration],
  ['speedBuildUp', speedBuildUp],
  ['prolongStability', prolongStability],
  ['avoidDecline', avoidDecline],
];

function expectMoves(chain: Chain, stage: Stage, expected: Partial<PerPlace<number>>): void {
  const full = row(expected);
  for (const place of PLACES) expect(chain.moves[stage][place], `${stage} to ${place}`).toBeCloseTo(full[place], 12);
}

describe.each(LEVERS)('%s', (_, lever) => {
  it('changes nothing at 0', () => {
    expect(lever(CHAIN, 0)).toEqual(CHAIN);
  });

  it('keeps where customers begin and what they bring', () => {
    const { entry, cash } = lever(CHAIN, 0.3);
    expect({ entry, cash }).toEqual({ entry: CHAIN.entry, cash: CHAIN.cash });
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a share of %s', (share) => {
    expect(() => lever(CHAIN, share)).toThrow(new RangeError(`invalid share moved: ${share} (expected 0 <= share <= 1)`));
  });

  it('refuses an invalid chain', () => {
    expect(() => lever(withMoves(CHAIN, 'decline', { gone: 0.5 }), 0.1)).toThrow('invalid moves from decline: ');
  });

  it('gives a chain that passes, also from one whose shares sum to a trace more than 1', () => {
    const loose = withMoves(CHAIN, 'stability', { stability: 0.999_999_9, decline: 0.000_000_5, gone: 0 });
    for (const share of [0.5, 1]) expect(() => checkChain(lever(loose, share))).not.toThrow();
  });
});

describe('shortenExploration', () => {
  it('raises the rate of going on to build-up by a share of itself, from those who would stay', () => {
    const changed = shortenExploration(CHAIN, 0.5);
    expectMoves(changed, 'exploration', { exploration: 0.74, buildUp: 0.18, gone: 0.08 });
    expect(meanStay(changed, 'exploration')).toEqual({ kind: 'finite', periods: expect.closeTo(1 / 0.26, 12) });
  });

  it('leaves the other stages alone', () => {
    const { buildUp, stability, decline } = shortenExploration(CHAIN, 0.5).moves;
    expect({ buildUp, stability, decline }).toEqual({
      buildUp: CHAIN.moves.buildUp,
      stability: CHAIN.moves.stability,
      decline: CHAIN.moves.decline,
    });
  });

  it('raises it as far as there are customers who would stay, and no further', () => {
    const full = withMoves(CHAIN, 'exploration', { exploration: 0.05, buildUp: 0.6, gone: 0.35 });
    expect(roomToRaise(full, 'exploration', 'buildUp')).toBeCloseTo(1 / 12, 12);
    expectMoves(shortenExploration(full, 0.5), 'exploration', { buildUp: 0.65, gone: 0.35 });
    const none = withMoves(CHAIN, 'exploration', { exploration: 0, buildUp: 0.6, gone: 0.4 });
    expect(shortenExploration(none, 0.5)).toEqual(none);
  });

  it('has nothing to raise where nobody goes on', () => {
    const stuck = withMoves(CHAIN, 'exploration', { exploration: 0.92, buildUp: 0, gone: 0.08 });
    expect(roomToRaise(stuck, 'exploration', 'buildUp')).toBeNull();
    expect(shortenExploration(stuck, 0.5)).toEqual(stuck);
  });

  it('has no room in an invalid chain', () => {
    expect(() => roomToRaise(withMoves(CHAIN, 'decline', { gone: 0.5 }), 'exploration', 'buildUp')).toThrow('invalid moves');
  });
});

describe('speedBuildUp', () => {
  it('raises the rate of going on to stability by a share of itself, from those who would stay', () => {
    const changed = speedBuildUp(CHAIN, 0.5);
    expectMoves(changed, 'buildUp', { buildUp: 0.87, stability: 0.09, decline: 0.02, gone: 0.02 });
  });

  it('leaves the other stages alone', () => {
    const { exploration, stability, decline } = speedBuildUp(CHAIN, 0.5).moves;
    expect({ exploration, stability, decline }).toEqual({
      exploration: CHAIN.moves.exploration,
      stability: CHAIN.moves.stability,
      decline: CHAIN.moves.decline,
    });
  });
});

describe('prolongStability', () => {
  it('lowers the rate of leaving, wherever to, by a share of itself', () => {
    const changed = prolongStability(CHAIN, 0.5);
    expectMoves(changed, 'stability', { stability: 0.9875, decline: 0.0075, gone: 0.005 });
    const falling = withMoves(CHAIN, 'stability', { exploration: 0.01, buildUp: 0.02, stability: 0.945 });
    expectMoves(prolongStability(falling, 0.2), 'stability', {
      exploration: 0.008,
      buildUp: 0.016,
      stability: 0.956,
      decline: 0.012,
      gone: 0.008,
    });
  });

  it('makes the mean stay 1 / (1 - f) times as long, and endless at 1', () => {
    expect(meanStay(prolongStability(CHAIN, 0.5), 'stability')).toEqual({ kind: 'finite', periods: expect.closeTo(80, 9) });
    expect(meanStay(prolongStability(CHAIN, 1), 'stability')).toEqual({ kind: 'infinite' });
  });

  it('leaves the other stages alone', () => {
    const { exploration, buildUp, decline } = prolongStability(CHAIN, 0.5).moves;
    expect({ exploration, buildUp, decline }).toEqual({
      exploration: CHAIN.moves.exploration,
      buildUp: CHAIN.moves.buildUp,
      decline: CHAIN.moves.decline,
    });
  });
});

describe('avoidDecline', () => {
  it('keeps, in each other stage, a share of those who would fall', () => {
    const falling = withMoves(CHAIN, 'exploration', { exploration: 0.7, decline: 0.1 });
    const changed = avoidDecline(falling, 0.5);
    expectMoves(changed, 'exploration', { exploration: 0.75, buildUp: 0.12, decline: 0.05, gone: 0.08 });
    expectMoves(changed, 'buildUp', { buildUp: 0.91, stability: 0.06, decline: 0.01, gone: 0.02 });
    expectMoves(changed, 'stability', { stability: 0.9825, decline: 0.0075, gone: 0.01 });
  });

  it('leaves those in decline alone', () => {
    expect(avoidDecline(CHAIN, 0.5).moves.decline).toEqual(CHAIN.moves.decline);
  });

  it('lets nobody fall when it reaches all', () => {
    const { exploration, buildUp, stability } = avoidDecline(CHAIN, 1).moves;
    expect([exploration, buildUp, stability].map(({ decline }) => decline)).toEqual([0, 0, 0]);
  });
});

describe('effect', () => {
  it('compares the expected profit without and with the lever', () => {
    const { before, after, gain } = effect(CHAIN, speedBuildUp, 0.2, TERMS);
    expect(before).toEqual(expectedProfit(CHAIN, TERMS));
    expect(after).toEqual(expectedProfit(speedBuildUp(CHAIN, 0.2), TERMS));
    expect(gain).toBe(after.total - before.total);
  });

  it.each(LEVERS)('is a gain by %s where later stages are worth more, and none without it', (_, lever) => {
    expect(effect(CHAIN, lever, 0.2, TERMS).gain).toBeGreaterThan(0);
    expect(effect(CHAIN, lever, 0, TERMS).gain).toBe(0);
  });

  it('is a loss where a lever keeps customers who cost more than they bring: some exits are right', () => {
    const losing = { ...CHAIN, cash: { ...CHAIN.cash, stability: -20, decline: -1 } };
    expect(effect(losing, prolongStability, 0.5, TERMS).gain).toBeLessThan(0);
    expect(effect(losing, avoidDecline, 0.5, TERMS).gain).toBeLessThan(0);
  });

  it('refuses invalid terms', () => {
    expect(() => effect(CHAIN, avoidDecline, 0.5, { ...TERMS, periods: 0 })).toThrow('invalid number of periods: 0 ');
  });
});
