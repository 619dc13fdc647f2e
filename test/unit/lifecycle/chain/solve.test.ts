import { describe, expect, it } from 'vitest';
import { solve } from '../../../../src/core/lifecycle/chain/solve.ts';
import { STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { worthWithin } from '../../../../src/core/lifecycle/chain/worth.ts';
import { CHAIN, row, steady } from '../sample.ts';

describe('solve', () => {
  it('adds up for ever', () => {
    expect(solve(steady(0.9), 0, []).stability).toBeCloseTo(100, 10);
    const long = worthWithin(CHAIN, { periods: 1200, discount: 0.02, timing: 'start' });
    const worth = solve(CHAIN, 0.02, []);
    for (const stage of STAGES) expect(worth[stage]).toBeCloseTo(long[stage], 8);
  });

  it('holds where every stage leads to every other', () => {
    const even = { exploration: 0.2, buildUp: 0.2, stability: 0.2, decline: 0.2, gone: 0.2 };
    const chain = { ...CHAIN, moves: { exploration: even, buildUp: even, stability: even, decline: even } };
    // whoever is not gone is anywhere: the mean cash 5.5, four times in five, for five periods on average
    const worth = solve(chain, 0, []);
    for (const stage of STAGES) expect(worth[stage]).toBeCloseTo(CHAIN.cash[stage] + 0.8 * 5 * 5.5, 10);
  });

  it('leaves stages out as if gone', () => {
    const worth = solve({ ...CHAIN, moves: { ...CHAIN.moves, decline: row({ decline: 1 }) } }, 0, ['decline']);
    expect(worth.decline).toBe(0);
    expect(worth.stability).toBeCloseTo(800, 9);
  });

  it('leaves all stages out', () => {
    expect(solve(CHAIN, 0, STAGES)).toEqual({ exploration: 0, buildUp: 0, stability: 0, decline: 0 });
  });
});
