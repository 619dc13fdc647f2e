import { describe, expect, it } from 'vitest';
import { futureValue, levelPayment, presentValue } from '../../../src/core/money/account.ts';

describe('futureValue', () => {
  it('turns money paid in into money to be received', () => {
    expect(futureValue(-100, 0, 1, 2, 'end')).toBe(400);
    expect(futureValue(0, -100, 1, 2, 'end')).toBe(300);
    expect(futureValue(0, -100, 1, 2, 'start')).toBe(600);
    expect(futureValue(-100, -100, 1, 2, 'start')).toBe(1000);
  });

  it('adds up at a rate of 0', () => {
    expect(futureValue(-50, -10, 0, 5, 'start')).toBe(100);
  });

  it('refuses amounts that are none, under their names', () => {
    expect(() => futureValue(Number.NaN, 0, 0.1, 2, 'start')).toThrow('invalid present value: NaN ');
    expect(() => futureValue(0, Number.NaN, 0.1, 2, 'start')).toThrow('invalid payment: NaN ');
    expect(() => futureValue(1e308, 0, 1, 2, 'start')).toThrow('invalid future value: -Infinity ');
  });
});

describe('presentValue', () => {
  it('is what has to be paid in now', () => {
    expect(presentValue(400, 0, 1, 2, 'end')).toBe(-100);
    expect(presentValue(0, 100, 1, 2, 'end')).toBe(-75);
    expect(presentValue(0, 100, 1, 2, 'start')).toBe(-150);
    expect(presentValue(400, 100, 1, 2, 'start')).toBe(-250);
  });

  it('adds up at a rate of 0, to 0 and not -0', () => {
    expect(presentValue(50, -10, 0, 5, 'start')).toBe(0);
  });

  it('refuses amounts that are none, under their names', () => {
    expect(() => presentValue(Number.NaN, 0, 0.1, 2, 'start')).toThrow('invalid future value: NaN ');
    expect(() => presentValue(0, Number.NaN, 0.1, 2, 'start')).toThrow('invalid payment: NaN ');
    expect(() => presentValue(1e308, 0, -0.9, 2, 'start')).toThrow('invalid present value: -Infinity ');
  });
});

describe('levelPayment', () => {
  it('pays a loan back', () => {
    expect(levelPayment(75, 0, 1, 2, 'end')).toBeCloseTo(-100, 12);
    expect(levelPayment(150, 0, 1, 2, 'start')).toBeCloseTo(-100, 12);
    expect(levelPayment(100, 0, 0, 4, 'start')).toBe(-25);
  });

  it('saves up', () => {
    expect(levelPayment(0, 300, 1, 2, 'end')).toBeCloseTo(-100, 12);
    expect(levelPayment(0, 600, 1, 2, 'start')).toBeCloseTo(-100, 12);
  });

  it('does both at once', () => {
    expect(levelPayment(75, 300, 1, 2, 'end')).toBeCloseTo(-200, 12);
  });

  it('needs a payment to spread over, and amounts', () => {
    expect(() => levelPayment(100, 0, 0.1, 0, 'end')).toThrow('invalid number of periods: 0 (expected a whole number 1 ');
    expect(() => levelPayment(Number.NaN, 0, 0.1, 2, 'start')).toThrow('invalid present value: NaN ');
    expect(() => levelPayment(0, Number.NaN, 0.1, 2, 'start')).toThrow('invalid future value: NaN ');
    expect(() => levelPayment(1e308, 0, 9, 2, 'end')).toThrow('invalid payment: -Infinity ');
  });
});
