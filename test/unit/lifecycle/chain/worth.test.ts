import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../../src/core/lifecycle/chain/chain.ts';
import { expectedProfit } from '../../../../src/core/lifecycle/chain/profit.ts';
import { perStage, STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { profitForEver, worthForEver, worthWithin } from '../../../../src/core/lifecycle/chain/worth.ts';
import { CHAIN, row, steady, TERMS, withMoves } from '../sample.ts';

const finite = (amount: number) => ({ kind: 'finite', amount: expect.closeTo(amount, 9) });
const UNBOUNDED = { kind: 'unbounded' };
const beginningIn = (chain: Chain, stage: (typeof STAGES)[number]): Chain => ({
  ...chain,
  entry: perStage((each) => (each === stage ? 1 : 0)),
});

describe('worthWithin', () => {
  it('is the cash of the stage over one period', () => {
    expect(worthWithin(CHAIN, { periods: 1, discount: 0.5, timing: 'start' })).toEqual(CHAIN.cash);
  });

  it('adds what comes after, by where customers go', () => {
    expect(worthWithin(steady(0.9), { periods: 2, discount: 0, timing: 'start' }).stability).toBeCloseTo(19, 12);
    expect(worthWithin(steady(0.9), { periods: 2, discount: 0.5, timing: 'start' }).stability).toBeCloseTo(16, 12);
  });

  it('is the expected profit of who begins in the stage, at each timing', () => {
    for (const timing of ['start', 'middle', 'end'] as const) {
      const worth = worthWithin(CHAIN, { ...TERMS, timing });
      for (const stage of STAGES) {
        const { total } = expectedProfit(beginningIn(CHAIN, stage), { ...TERMS, timing });
        expect(worth[stage]).toBeCloseTo(total, 9);
      }
    }
  });

  it('refuses an invalid chain and terms', () => {
    expect(() => worthWithin(withMoves(CHAIN, 'decline', { gone: 0.5 }), TERMS)).toThrow('invalid moves from decline: ');
    expect(() => worthWithin(CHAIN, { ...TERMS, periods: 0 })).toThrow('invalid number of periods: 0 ');
  });
});

describe('worthForEver', () => {
  it('is cash times the mean stay in a stage that is only left', () => {
    expect(worthForEver(steady(0.9), 0, 'start').stability).toEqual(finite(100));
    // 10 (1 + d) / (1 + d - r)
    expect(worthForEver(steady(0.9), 0.1, 'start').stability).toEqual(finite(55));
    expect(worthForEver(steady(0.9), 0.1, 'end').stability).toEqual(finite(50));
    expect(worthForEver(steady(0.9), 0.21, 'middle').stability).toEqual(finite((10 * 1.21) / 0.31 / 1.1));
  });

  it('is what ever longer horizons tend to, with and without discount', () => {
    for (const discount of [0, 0.01, 0.2]) {
      const long = worthWithin(CHAIN, { periods: 1200, discount, timing: 'end' });
      const worth = worthForEver(CHAIN, discount, 'end');
      for (const stage of STAGES) expect(worth[stage]).toEqual({ kind: 'finite', amount: expect.closeTo(long[stage], 7) });
    }
  });

  it('holds for customers who come back from decline to any stage', () => {
    const coming = withMoves(CHAIN, 'decline', { exploration: 0.1, buildUp: 0.2, stability: 0.3, decline: 0.1, gone: 0.3 });
    const long = worthWithin(coming, { periods: 1200, discount: 0.03, timing: 'start' });
    const worth = worthForEver(coming, 0.03, 'start');
    for (const stage of STAGES) expect(worth[stage]).toEqual(finite(long[stage]));
  });

  it('solves the equation V = c + P V / (1 + d)', () => {
    const worth = worthForEver(CHAIN, 0.05, 'start');
    const amount = (stage: (typeof STAGES)[number]) => {
      const each = worth[stage];
      return each.kind === 'finite' ? each.amount : Number.NaN;
    };
    for (const from of STAGES) {
      const onward = STAGES.reduce((sum, to) => sum + CHAIN.moves[from][to] * amount(to), 0);
      expect(amount(from)).toBeCloseTo(CHAIN.cash[from] + onward / 1.05, 10);
    }
  });

  it('has no bound without discount where a paying stage is never left', () => {
    const kept = withMoves(CHAIN, 'stability', { stability: 1, decline: 0, gone: 0 });
    const worth = worthForEver(kept, 0, 'start');
    for (const stage of STAGES) expect(worth[stage]).toEqual(UNBOUNDED);
    for (const stage of STAGES) expect(worthForEver(kept, 0.01, 'start')[stage]).toMatchObject({ kind: 'finite' });
  });

  it('has no bound only from where such a stage can be reached', () => {
    const kept = withMoves(withMoves(CHAIN, 'stability', { stability: 1, decline: 0, gone: 0 }), 'decline', {
      stability: 0,
      gone: 0.2,
    });
    expect(worthForEver(kept, 0, 'start')).toMatchObject({
      exploration: UNBOUNDED,
      buildUp: UNBOUNDED,
      stability: UNBOUNDED,
      decline: finite(20),
    });
  });

  it('sees that a circle of stages is never left', () => {
    const circle = withMoves(withMoves(CHAIN, 'stability', { stability: 0, decline: 1, gone: 0 }), 'decline', {
      stability: 1,
      decline: 0,
      gone: 0,
    });
    expect(worthForEver(circle, 0, 'start').stability).toEqual(UNBOUNDED);
    expect(worthForEver(circle, 0, 'start').buildUp).toEqual(UNBOUNDED);
    // 20, 4, 20, 4, ... at 100 per cent: (20 + 4 / 2) / (1 - 1 / 4)
    expect(worthForEver(circle, 1, 'start').stability).toEqual(finite(22 / 0.75));
  });

  it('is finite where a stage that is never left neither pays nor costs', () => {
    const idle: Chain = {
      ...withMoves(CHAIN, 'decline', { stability: 0, decline: 1, gone: 0 }),
      cash: { ...CHAIN.cash, decline: 0 },
    };
    const worth = worthForEver(idle, 0, 'start');
    expect(worth.decline).toEqual({ kind: 'finite', amount: 0 });
    // 20 * 40 months
    expect(worth.stability).toEqual(finite(800));
    expect(worth.buildUp).toEqual(finite((6 + 0.06 * 800) / 0.1));
  });

  it('keeps its digits where a stage is left very slowly', () => {
    const slow = withMoves(steady(1), 'stability', { stability: 1, gone: 1e-20 });
    expect(worthForEver(slow, 0, 'start').stability).toEqual({ kind: 'finite', amount: expect.closeTo(1e21, -8) });
    expect(worthForEver(steady(1), 1e-9, 'start').stability).toEqual({ kind: 'finite', amount: expect.closeTo(1e10 + 10, 2) });
  });

  it('refuses what overflows instead of giving Infinity', () => {
    const slow = withMoves(steady(1), 'stability', { stability: 1, gone: 1e-320 });
    expect(() => worthForEver(slow, 0, 'start')).toThrow('invalid worth: Infinity ');
  });

  it('refuses an invalid chain, rate and timing', () => {
    expect(() => worthForEver(withMoves(CHAIN, 'decline', { gone: 0.5 }), 0, 'end')).toThrow('invalid moves from decline: ');
    expect(() => worthForEver(CHAIN, -0.1, 'end')).toThrow('invalid discount rate: -0.1 ');
    expect(() => worthForEver(CHAIN, 0.1, 'late' as 'end')).toThrow('invalid timing: late ');
  });
});

describe('profitForEver', () => {
  it('is the worth of where customers begin', () => {
    const { exploration, stability } = worthForEver(CHAIN, 0.01, 'end');
    if (exploration.kind !== 'finite' || stability.kind !== 'finite') throw new Error('expected finite worths');
    expect(profitForEver(CHAIN, 0.01, 'end')).toEqual(exploration);
    const mixed = { ...CHAIN, entry: { exploration: 0.75, buildUp: 0, stability: 0.25, decline: 0 } };
    expect(profitForEver(mixed, 0.01, 'end')).toEqual(finite(0.75 * exploration.amount + 0.25 * stability.amount));
  });

  it('is what ever longer horizons tend to', () => {
    const { total } = expectedProfit(CHAIN, { ...TERMS, periods: 1200 });
    expect(profitForEver(CHAIN, 0.01, 'end')).toEqual({ kind: 'finite', amount: expect.closeTo(total, 6) });
  });

  it('has no bound only where a stage in which customers begin has none', () => {
    const moves = { ...CHAIN.moves, stability: row({ stability: 1 }), exploration: row({ gone: 1 }) };
    const chain = { ...CHAIN, moves };
    expect(profitForEver(chain, 0, 'start')).toEqual(finite(-8));
    expect(profitForEver(beginningIn(chain, 'stability'), 0, 'start')).toEqual(UNBOUNDED);
  });
});
