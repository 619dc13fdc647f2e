import { describe, expect, it } from 'vitest';
import { expectedProfit } from '../../../../src/core/lifecycle/chain/profit.ts';
import { advance, type Method, type Plan, start, workingOf } from '../../../../src/core/lifecycle/simulation/simulation.ts';
import { CHAIN, TERMS, withMoves } from '../sample.ts';

const PLAN: Plan = { customers: 500, seed: 3, method: 'by-stay' };

describe('start', () => {
  it('simulates nobody yet', () => {
    const simulation = start(CHAIN, TERMS, PLAN);
    expect(simulation.done).toBe(0);
    expect(simulation.customers).toBe(500);
    const { sums, change } = workingOf(simulation);
    expect([...sums, ...change].every((each) => each === 0)).toBe(true);
  });

  it('measures profits from the exact expected one', () => {
    expect(workingOf(start(CHAIN, TERMS, PLAN)).centre).toBe(expectedProfit(CHAIN, TERMS).total);
  });

  it.each([1, 0, -1, 2.5, 1e8 + 1, Number.NaN])('refuses %s customers', (customers) => {
    expect(() => start(CHAIN, TERMS, { ...PLAN, customers })).toThrow(`invalid number of customers: ${customers} `);
  });

  it('lets two customers and a hundred million be planned', () => {
    expect(start(CHAIN, TERMS, { ...PLAN, customers: 2 }).customers).toBe(2);
    expect(start(CHAIN, TERMS, { ...PLAN, customers: 1e8 }).customers).toBe(1e8);
  });

  it.each(['monthly', 'toString', undefined])('refuses the method %s, naming those there are', (method) => {
    expect(() => start(CHAIN, TERMS, { ...PLAN, method: method as Method })).toThrow(
      new RangeError(`invalid method: ${method} (expected by-period or by-stay)`),
    );
  });

  it('refuses an invalid seed, chain and terms', () => {
    expect(() => start(CHAIN, TERMS, { ...PLAN, seed: -1 })).toThrow('invalid seed: -1 ');
    expect(() => start(withMoves(CHAIN, 'decline', { gone: 0.5 }), TERMS, PLAN)).toThrow('invalid moves from decline: ');
    expect(() => start(CHAIN, { ...TERMS, periods: 0 }, PLAN)).toThrow('invalid number of periods: 0 ');
  });
});

describe('advance', () => {
  it('says how many are done, and stops at the plan', () => {
    const simulation = start(CHAIN, TERMS, PLAN);
    expect([advance(simulation, 200), advance(simulation, 200), advance(simulation, 200)]).toEqual([200, 400, 500]);
    expect(advance(simulation, 200)).toBe(500);
    expect(simulation.done).toBe(500);
  });

  it('does nothing once all are done', () => {
    const simulation = start(CHAIN, TERMS, PLAN);
    advance(simulation, 500);
    const { sums, change } = workingOf(simulation);
    const before = [...sums, ...change];
    advance(simulation, 500);
    expect([...sums, ...change]).toEqual(before);
  });

  it('works on what start gave, and on nothing made to look like it', () => {
    const simulation = start(CHAIN, TERMS, PLAN);
    expect(() => advance({ ...simulation }, 1)).toThrow('invalid simulation: [object Object] (expected what start gives)');
    expect(() => advance(undefined as unknown as typeof simulation, 1)).toThrow('invalid simulation: undefined ');
  });

  it.each([0, -1, 1.5, 1e8 + 1, Number.NaN])('refuses a portion of %s', (portion) => {
    expect(() => advance(start(CHAIN, TERMS, PLAN), portion)).toThrow(`invalid portion: ${portion} (expected a whole number`);
  });
});
