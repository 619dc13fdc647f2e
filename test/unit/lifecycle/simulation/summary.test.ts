import { describe, expect, it } from 'vitest';
import { expectedProfit } from '../../../../src/core/lifecycle/chain/profit.ts';
import { PLACES, perStage, STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { advance, type Plan, start } from '../../../../src/core/lifecycle/simulation/simulation.ts';
import { simulate, summarise } from '../../../../src/core/lifecycle/simulation/summary.ts';
import { CHAIN, row, steady, TERMS } from '../sample.ts';

const METHODS = ['by-period', 'by-stay'] as const;
const PLAN: Plan = { customers: 1000, seed: 3, method: 'by-stay' };

describe('summarise', () => {
  it('refuses to judge before two customers are done', () => {
    const simulation = start(CHAIN, TERMS, PLAN);
    expect(() => summarise(simulation)).toThrow(
      new RangeError('invalid simulation: 0 customers done (expected at least 2; call advance first)'),
    );
    advance(simulation, 1);
    expect(() => summarise(simulation)).toThrow('invalid simulation: 1 customers done ');
    advance(simulation, 1);
    expect(summarise(simulation).customers).toBe(2);
  });

  it('reads a simulation under way without disturbing it', () => {
    const [read, unread] = [start(CHAIN, TERMS, PLAN), start(CHAIN, TERMS, PLAN)];
    advance(read, 400);
    expect(summarise(read).customers).toBe(400);
    expect(summarise(read)).toEqual(summarise(read));
    advance(read, 600);
    advance(unread, 1000);
    expect(summarise(read)).toEqual(summarise(unread));
  });
});

describe.each(METHODS)('simulate %s', (method) => {
  it('follows a chain without chance exactly', () => {
    // exploration, build-up, stability twice, decline, gone
    const lead = (to: string) => row({ [to]: 1 });
    const moves = {
      exploration: lead('buildUp'),
      buildUp: lead('stability'),
      stability: lead('decline'),
      decline: lead('gone'),
    };
    const terms = { periods: 6, discount: 0.1, timing: 'start' } as const;
    const { places, profit } = simulate({ ...CHAIN, moves }, terms, { ...PLAN, method });
    expect(places.map((shares) => PLACES.find((place) => shares[place] === 1))).toEqual([
      'exploration',
      'buildUp',
      'stability',
      'decline',
      'gone',
      'gone',
    ]);
    expect(profit.mean).toBeCloseTo(-8 + 6 / 1.1 + 20 / 1.21 + 4 / 1.331, 12);
    expect(profit.standardError).toBe(0);
  });

  it('keeps everybody where nobody leaves', () => {
    const { places, profit } = simulate(steady(1), { ...TERMS, discount: 0 }, { ...PLAN, method });
    for (const shares of places) expect(shares).toEqual({ exploration: 0, buildUp: 0, stability: 1, decline: 0, gone: 0 });
    expect(profit).toEqual({ mean: 600, standardError: 0 });
  });

  it('begins where customers begin, and loses nobody on the way', () => {
    const entry = { exploration: 0.5, buildUp: 0.25, stability: 0.125, decline: 0.125 };
    const { places } = simulate({ ...CHAIN, entry }, TERMS, { ...PLAN, customers: 40_000, method });
    expect(places).toHaveLength(60);
    expect(places[0]?.gone).toBe(0);
    for (const stage of STAGES) expect(Math.abs((places[0]?.[stage] ?? 0) - entry[stage])).toBeLessThan(0.01);
    for (const shares of places) expect(PLACES.reduce((sum, place) => sum + shares[place], 0)).toBeCloseTo(1, 12);
  });

  it('counts the period in which the horizon ends', () => {
    const { places, profit } = simulate(steady(0.5), { periods: 1, discount: 0, timing: 'start' }, { ...PLAN, method });
    expect(places).toEqual([{ exploration: 0, buildUp: 0, stability: 1, decline: 0, gone: 0 }]);
    expect(profit).toEqual({ mean: 10, standardError: 0 });
  });

  it('has the standard error of a profit that is 10 or 20', () => {
    // one period or two, each for half of the customers: a standard deviation of 5
    const n = 100_000;
    const terms = { periods: 2, discount: 0, timing: 'start' } as const;
    const { places, profit } = simulate(steady(0.5), terms, { customers: n, seed: 8, method });
    const p = places[1]?.stability ?? Number.NaN;
    expect(profit.mean).toBeCloseTo(10 + 10 * p, 9);
    expect(profit.standardError).toBeCloseTo((10 * Math.sqrt((p * (1 - p) * n) / (n - 1))) / Math.sqrt(n), 12);
  });

  it('comes within four standard errors of the exact profit', () => {
    const { profit } = simulate(CHAIN, TERMS, { customers: 50_000, seed: 5, method });
    expect(profit.standardError).toBeGreaterThan(0);
    expect(Math.abs(profit.mean - expectedProfit(CHAIN, TERMS).total)).toBeLessThanOrEqual(4 * profit.standardError);
  });

  it('measures differences to the cent where all profits are large', () => {
    // a million a period for sixty, whatever else happens, and at most 20 a period beside it
    const rich = { ...CHAIN, cash: perStage((stage) => 1e6 + CHAIN.cash[stage]) };
    const { standardError } = simulate(rich, TERMS, { ...PLAN, method }).profit;
    const plain = simulate({ ...CHAIN, cash: perStage(() => 1e6) }, TERMS, { ...PLAN, method }).profit.standardError;
    expect(standardError / plain).toBeCloseTo(1, 3);
  });
});
