import { describe, expect, it } from 'vitest';
import { type Chain, checkChain, leaving, meanStay } from '../../../../src/core/lifecycle/chain/chain.ts';
import { STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';
import { CHAIN, steady, withMoves } from '../sample.ts';

const withEntry = (entry: Partial<Chain['entry']>): Chain => ({ ...CHAIN, entry: { ...CHAIN.entry, ...entry } });
const withCash = (cash: Partial<Chain['cash']>): Chain => ({ ...CHAIN, cash: { ...CHAIN.cash, ...cash } });

describe('checkChain', () => {
  it('lets shares pass that sum to 1, as nearly as typed thirds do', () => {
    expect(() => checkChain(CHAIN)).not.toThrow();
    expect(() => checkChain(withEntry({ exploration: 0.3333333, buildUp: 0.3333333, stability: 0.3333334 }))).not.toThrow();
    expect(() => checkChain(withEntry({ exploration: 0.999_999_1 }))).not.toThrow();
  });

  it('refuses a beginning that does not sum to 1', () => {
    expect(() => checkChain(withEntry({ exploration: 0.9 }))).toThrow(
      new RangeError('invalid entry: shares sum to 0.9 (expected 1)'),
    );
    expect(() => checkChain(withEntry({ exploration: 1, decline: 0.00001 }))).toThrow(/^invalid entry: shares sum to 1\.00001/);
  });

  it.each(STAGES)('refuses moves from %s that do not sum to 1', (stage) => {
    const { gone } = CHAIN.moves[stage];
    expect(() => checkChain(withMoves(CHAIN, stage, { gone: gone + 0.1 }))).toThrow(
      new RegExp(`^invalid moves from ${stage}: shares sum to 1\\.1`),
    );
  });

  it('refuses a share that is negative, above 1 or no number, even if the sum is right', () => {
    expect(() => checkChain(withEntry({ exploration: 1.5, buildUp: -0.5 }))).toThrow(
      new RangeError('invalid entry, exploration: 1.5 (expected 0 <= share <= 1)'),
    );
    expect(() => checkChain(withEntry({ decline: -0.5, exploration: 1, buildUp: 0.5 }))).toThrow('invalid entry, decline: -0.5 ');
    expect(() => checkChain(withMoves(CHAIN, 'stability', { gone: -0.005, decline: 0.03 }))).toThrow(
      new RangeError('invalid moves from stability, gone: -0.005 (expected 0 <= share <= 1)'),
    );
    expect(() => checkChain(withMoves(CHAIN, 'buildUp', { decline: Number.NaN }))).toThrow(
      'invalid moves from buildUp, decline: NaN ',
    );
  });

  it('refuses a missing share or row', () => {
    const { gone: _, ...rest } = CHAIN.moves.decline;
    const short = { ...CHAIN, moves: { ...CHAIN.moves, decline: rest } } as unknown as Chain;
    expect(() => checkChain(short)).toThrow('invalid moves from decline, gone: undefined ');
    const { stability: __, ...rows } = CHAIN.moves;
    expect(() => checkChain({ ...CHAIN, moves: rows } as unknown as Chain)).toThrow(
      'invalid moves from stability: undefined (expected an object)',
    );
  });

  it.each([1.1e9, -1.1e9, Number.NaN, Number.POSITIVE_INFINITY])('refuses cash of %s', (cash) => {
    for (const stage of STAGES) {
      expect(() => checkChain(withCash({ [stage]: cash }))).toThrow(
        new RangeError(`invalid cash in ${stage}: ${cash} (expected -1000000000 <= cash <= 1000000000)`),
      );
    }
  });

  it('lets a loss pass', () => {
    expect(() => checkChain(withCash({ exploration: -1e9, decline: 1e9 }))).not.toThrow();
  });
});

describe('meanStay', () => {
  it('is 1 / (1 - share that stays)', () => {
    expect(meanStay(CHAIN, 'exploration')).toEqual({ kind: 'finite', periods: 5 });
    expect(meanStay(CHAIN, 'buildUp')).toEqual({ kind: 'finite', periods: expect.closeTo(10, 10) });
    expect(meanStay(CHAIN, 'stability')).toEqual({ kind: 'finite', periods: expect.closeTo(40, 10) });
  });

  it('is one period where nobody stays, and never ends where nobody leaves', () => {
    expect(meanStay(steady(0), 'stability')).toEqual({ kind: 'finite', periods: 1 });
    expect(meanStay(steady(1), 'stability')).toEqual({ kind: 'infinite' });
  });

  it('is never below one period by rounding of the shares', () => {
    const loose = withMoves(steady(0), 'stability', { decline: 0.000_000_5 });
    expect(meanStay(loose, 'stability')).toEqual({ kind: 'finite', periods: 1 });
  });

  it('refuses an invalid chain', () => {
    expect(() => meanStay(withMoves(CHAIN, 'decline', { gone: 0.5 }), 'buildUp')).toThrow('invalid moves from decline: ');
  });
});

describe('leaving', () => {
  it('adds up where customers go to', () => {
    expect(leaving(CHAIN, 'decline')).toBeCloseTo(0.2, 15);
    expect(leaving(CHAIN, 'exploration')).toBeCloseTo(0.2, 15);
  });

  it('keeps the digits of a small share, which 1 - share would lose', () => {
    const slow = withMoves(CHAIN, 'stability', { stability: 1, decline: 1e-20, gone: 2e-20 });
    expect(leaving(slow, 'stability') / 3e-20).toBeCloseTo(1, 12);
  });
});
