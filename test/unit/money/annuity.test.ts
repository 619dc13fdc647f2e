import { describe, expect, it } from 'vitest';
import {
  annuityFuture,
  annuityPresent,
  dueFactor,
  growingAnnuityPresent,
  type PaymentTiming,
  perpetuityPresent,
} from '../../../src/core/money/annuity.ts';

describe('dueFactor', () => {
  it('is a period of interest for payments at the beginning, and nothing for those at the end', () => {
    expect(dueFactor(0.25, 'start')).toBe(1.25);
    expect(dueFactor(0.25, 'end')).toBe(1);
  });

  it('refuses another word', () => {
    expect(() => dueFactor(0.1, 'late' as PaymentTiming)).toThrow(new RangeError('invalid timing: late (expected start or end)'));
  });
});

describe('annuityPresent', () => {
  it('discounts payments at the end of each period', () => {
    expect(annuityPresent(100, 1, 2, 'end')).toBe(75);
    expect(annuityPresent(100, 0.1, 5, 'end')).toBeCloseTo(379.0787, 4);
  });

  it('discounts payments at the beginning a period less', () => {
    expect(annuityPresent(100, 1, 2, 'start')).toBe(150);
    expect(annuityPresent(100, 0.1, 5, 'start')).toBeCloseTo(416.9865, 4);
  });

  it('adds payments up at a rate of 0, whenever they fall', () => {
    expect(annuityPresent(100, 0, 5, 'end')).toBe(500);
    expect(annuityPresent(100, 0, 5, 'start')).toBe(500);
  });

  it('refuses a payment that is none and a number that is not whole', () => {
    expect(() => annuityPresent(Number.NaN, 0.1, 5, 'start')).toThrow('invalid payment: NaN ');
    expect(() => annuityPresent(1, 0.1, 5.5, 'start')).toThrow('invalid number of periods: 5.5 ');
    expect(() => annuityPresent(1e308, 0.1, 50, 'start')).toThrow('invalid present value: Infinity ');
  });
});

describe('annuityFuture', () => {
  it('lets payments grow to the end of the last period', () => {
    expect(annuityFuture(100, 1, 2, 'end')).toBe(300);
    expect(annuityFuture(100, 1, 2, 'start')).toBe(600);
    expect(annuityFuture(100, 0, 2, 'start')).toBe(200);
    expect(annuityFuture(100, 0.1, 5, 'end')).toBeCloseTo(610.51, 8);
  });

  it('refuses a payment that is none', () => {
    expect(() => annuityFuture(Number.POSITIVE_INFINITY, 0.1, 5, 'start')).toThrow('invalid payment: Infinity ');
    expect(() => annuityFuture(1e308, 0.1, 50, 'start')).toThrow('invalid future value: Infinity ');
  });
});

describe('growingAnnuityPresent', () => {
  it('is the sum of its discounted payments', () => {
    const sum = 100 / 1.1 + (100 * 1.05) / 1.1 ** 2 + (100 * 1.05 ** 2) / 1.1 ** 3;
    expect(growingAnnuityPresent(100, 0.1, 0.05, 3, 'end')).toBeCloseTo(sum, 10);
    expect(growingAnnuityPresent(100, 0.1, 0.05, 3, 'start')).toBeCloseTo(sum * 1.1, 10);
  });

  it('has its own branch where growth and interest are equal', () => {
    expect(growingAnnuityPresent(100, 0.1, 0.1, 5, 'end')).toBeCloseTo(500 / 1.1, 10);
    expect(growingAnnuityPresent(100, 0.1, 0.1, 5, 'start')).toBeCloseTo(500, 10);
  });

  it('is the level annuity without growth, and takes shrinking payments', () => {
    expect(growingAnnuityPresent(100, 0.1, 0, 5, 'end')).toBeCloseTo(annuityPresent(100, 0.1, 5, 'end'), 10);
    expect(growingAnnuityPresent(100, 0, -0.5, 2, 'end')).toBe(150);
  });

  it('is worth nothing without payments', () => {
    expect(growingAnnuityPresent(100, 0.1, 0.05, 0, 'start')).toBe(0);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => growingAnnuityPresent(Number.NaN, 0.1, 0, 5, 'start')).toThrow('invalid payment: NaN ');
    expect(() => growingAnnuityPresent(1, -1, 0, 5, 'start')).toThrow('invalid rate: -1 (expected a finite i ');
    expect(() => growingAnnuityPresent(1, 0.1, -1, 5, 'start')).toThrow('invalid growth rate: -1 (expected a finite g ');
    expect(() => growingAnnuityPresent(1, 0.1, 0, -1, 'start')).toThrow(
      'invalid number of periods: -1 (expected a whole number 0 <= n <= ',
    );
    expect(() => growingAnnuityPresent(1, 0, 1, 5_000, 'start')).toThrow('invalid present value: Infinity ');
  });
});

describe('perpetuityPresent', () => {
  it('is the payment over the rate, less its growth', () => {
    expect(perpetuityPresent(100, 0.1, 0, 'end')).toBeCloseTo(1000, 10);
    expect(perpetuityPresent(100, 0.1, 0.05, 'end')).toBeCloseTo(2000, 10);
    expect(perpetuityPresent(100, 0.1, 0.05, 'start')).toBeCloseTo(2200, 10);
    expect(perpetuityPresent(100, 0.1, -0.1, 'end')).toBeCloseTo(500, 10);
  });

  it('refuses growth that keeps up with the interest', () => {
    expect(() => perpetuityPresent(100, 0.1, 0.1, 'start')).toThrow(
      new RangeError('invalid rate: 0.1 (expected i > g = 0.1 for payments without end)'),
    );
    expect(() => perpetuityPresent(100, 0.1, 0.2, 'start')).toThrow('invalid rate: 0.1 (expected i > g = 0.2 ');
    expect(() => perpetuityPresent(100, 0, 0, 'start')).toThrow(RangeError);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => perpetuityPresent(Number.NaN, 0.1, 0, 'start')).toThrow('invalid payment: NaN ');
    expect(() => perpetuityPresent(1, Number.NaN, 0, 'start')).toThrow('invalid rate: NaN (expected a finite i > -1');
    expect(() => perpetuityPresent(1, 0.1, -2, 'start')).toThrow('invalid growth rate: -2 (expected a finite g > -1');
    expect(() => perpetuityPresent(1e300, 1e-300, 0, 'start')).toThrow('invalid present value: Infinity ');
  });
});
