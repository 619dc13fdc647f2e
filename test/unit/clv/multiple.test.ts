import { describe, expect, it } from 'vitest';
import { lifetimeSum } from '../../../src/core/clv/lifetime-sum.ts';
import { marginMultiple, requireConvergence } from '../../../src/core/clv/multiple.ts';
import type { Horizon, Timing } from '../../../src/core/clv/terms.ts';

const FOR_EVER: Horizon = { kind: 'for-ever' };
const periods = (count: number): Horizon => ({ kind: 'periods', count });

describe('marginMultiple', () => {
  it.each<[Timing, number]>([
    ['start', 1.25 / 0.75],
    ['end', 1 / 0.75],
    ['renewal', 0.5 / 0.75],
  ])('has the closed form of the %s', (timing, expected) => {
    expect(marginMultiple(timing, 0.5, 0.25, 0, FOR_EVER)).toBeCloseTo(expected, 14);
  });

  it.each<[Timing, number]>([
    ['start', 1 + 0.25 + 0.0625],
    ['end', 0.5 + 0.125 + 0.03125],
    ['renewal', 0.25 + 0.0625 + 0.015625],
  ])('adds up to the %s over three periods', (timing, expected) => {
    expect(marginMultiple(timing, 0.5, 1, 0, periods(3))).toBeCloseTo(expected, 14);
  });

  it('lets margins grow', () => {
    expect(marginMultiple('start', 0.5, 0.25, 0.5, FOR_EVER)).toBeCloseTo(2.5, 14);
    expect(marginMultiple('start', 0.5, 1, 1, periods(3))).toBeCloseTo(1 + 0.5 + 0.25, 14);
  });

  it('counts the periods where growth, retention and discount cancel', () => {
    expect(marginMultiple('start', 1, 0, 0, periods(7))).toBe(7);
    expect(marginMultiple('end', 1, 1, 1, periods(7))).toBe(3.5);
    expect(marginMultiple('renewal', 0.5, 0, 1, periods(7))).toBe(3.5);
  });

  it('has its limits at no retention', () => {
    expect(marginMultiple('start', 0, 0.25, 0, FOR_EVER)).toBe(1);
    expect(marginMultiple('end', 0, 0.25, 0, FOR_EVER)).toBe(0.8);
    expect(marginMultiple('renewal', 0, 0.25, 0, FOR_EVER)).toBe(0);
    expect(marginMultiple('start', 0, 0.25, 0, periods(9))).toBeCloseTo(1, 14);
  });

  it('is 0 over no periods', () => {
    expect(marginMultiple('start', 0.9, 0.1, 0, periods(0))).toBe(0);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => marginMultiple('late' as Timing, 0.9, 0.1, 0, FOR_EVER)).toThrow('invalid timing: late ');
    expect(() => marginMultiple('start', 1.1, 0.1, 0, FOR_EVER)).toThrow('invalid retention: 1.1 (expected 0 <= r <= 1)');
    expect(() => marginMultiple('start', 0.9, -1, 0, FOR_EVER)).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => marginMultiple('start', 0.9, 0.1, -1, FOR_EVER)).toThrow('invalid growth rate: -1 (expected a finite g > -1');
    expect(() => marginMultiple('start', 0.9, 0.1, 0, { kind: 'long' } as unknown as Horizon)).toThrow('invalid horizon: long ');
    expect(() => marginMultiple('start', 0.9, 0.1, 0, periods(1.5))).toThrow(
      'invalid horizon: 1.5 (expected a whole number 0 <= n <= ',
    );
    expect(() => marginMultiple('start', 1, 0, 1, periods(2_000))).toThrow('invalid margin multiple: Infinity ');
    expect(() => marginMultiple('start', 1, 0.1, 0.1, FOR_EVER)).toThrow('(expected r (1 + g) < 1 + d for ever');
  });
});

describe('requireConvergence', () => {
  it('lets a sum with a limit pass, however slow', () => {
    expect(() => requireConvergence(1, 0, 1e-9)).not.toThrow();
    expect(() => requireConvergence(0.999999, 0, 0)).not.toThrow();
  });

  it('refuses the boundary and what lies beyond', () => {
    expect(() => requireConvergence(1, 0, 0)).toThrow(RangeError);
    expect(() => requireConvergence(0.5, 1, 0)).toThrow(RangeError);
    expect(() => requireConvergence(0.6, 1, 0.1)).toThrow(RangeError);
  });
});

describe('lifetimeSum', () => {
  it.each<[Timing, number]>([
    ['start', 100 + 25 + 6.25],
    ['end', 50 + 12.5 + 3.125],
    ['renewal', 25 + 6.25 + 1.5625],
  ])('adds up to the %s', (timing, expected) => {
    expect(lifetimeSum(100, 0.5, 1, 3, timing)).toBe(expected);
  });

  it('is nothing over no periods, and takes losses', () => {
    expect(lifetimeSum(100, 0.5, 1, 0, 'start')).toBe(0);
    expect(lifetimeSum(-100, 0.5, 1, 1, 'end')).toBe(-50);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => lifetimeSum(Number.NaN, 0.5, 1, 3, 'start')).toThrow('invalid margin: NaN ');
    expect(() => lifetimeSum(1, -0.5, 1, 3, 'start')).toThrow('invalid retention: -0.5 (expected 0 <= r <= 1)');
    expect(() => lifetimeSum(1, 0.5, -1, 3, 'start')).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => lifetimeSum(1, 0.5, 1, 2.5, 'start')).toThrow('invalid horizon: 2.5 (expected a whole number 0 <= n <= ');
    expect(() => lifetimeSum(1, 0.5, 1, 3, 'late' as Timing)).toThrow('invalid timing: late ');
    expect(() => lifetimeSum(1e308, 1, 0, 3, 'start')).toThrow('invalid lifetime value: Infinity ');
  });
});
