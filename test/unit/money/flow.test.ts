import { describe, expect, it } from 'vitest';
import { flowLines, presentOfFlow } from '../../../src/core/money/flow.ts';

describe('flowLines', () => {
  it('shows each payment with its time, discount factor, worth and running sum', () => {
    expect(flowLines([-100, 60, 120], 1)).toEqual([
      { at: 0, amount: -100, discount: 1, present: -100, cumulative: -100 },
      { at: 1, amount: 60, discount: 0.5, present: 30, cumulative: -70 },
      { at: 2, amount: 120, discount: 0.25, present: 30, cumulative: -40 },
    ]);
  });

  it('is empty for no payments', () => {
    expect(flowLines([], 0.1)).toEqual([]);
  });

  it('names the payment that is none, holes too', () => {
    expect(() => flowLines([1, Number.NaN], 0.1)).toThrow(new RangeError('invalid flow at 1: NaN (expected a finite amount)'));
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(() => flowLines([1, , 3] as number[], 0.1)).toThrow('invalid flow at 1: undefined ');
  });

  it('refuses a rate of -1 even without payments', () => {
    expect(() => flowLines([], -1)).toThrow('invalid rate: -1 (expected a finite i > -1');
  });

  it('says which figure grew too large', () => {
    expect(() => flowLines(new Array(400).fill(0), -0.9)).toThrow('invalid discount factor: Infinity ');
    expect(() => flowLines([0, 1e308], -0.9)).toThrow('invalid present value: Infinity ');
    expect(() => flowLines([1e308, 1e308], 0)).toThrow('invalid net present value: Infinity ');
  });
});

describe('presentOfFlow', () => {
  it('discounts from today on, not from the end of the first period', () => {
    expect(presentOfFlow([-100, 60, 120], 1)).toBe(-40);
    expect(presentOfFlow([7], 1)).toBe(7);
  });

  it('adds up at a rate of 0', () => {
    expect(presentOfFlow([-100, 60, 60], 0)).toBe(20);
  });

  it('is 0 for no payments', () => {
    expect(presentOfFlow([], 0.1)).toBe(0);
  });
});
