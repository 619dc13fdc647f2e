import { describe, expect, it } from 'vitest';
import {
  annuityFuture,
  annuityPresent,
  type Due,
  dueFactor,
  growingAnnuityPresent,
  perpetuityPresent,
} from '../../../src/core/money/annuity.ts';

describe('dueFactor', () => {
  it('is a period of interest for payments at the beginning, and nothing for those at the end', () => {
    expect(dueFactor(0.25, 'due')).toBe(1.25);
    expect(dueFactor(0.25, 'immediate')).toBe(1);
  });

  it('refuses another word', () => {
    expect(() => dueFactor(0.1, 'late' as Due)).toThrow(
      new RangeError('invalid kind of annuity: late (expected immediate or due)'),
    );
  });
});

describe('annuityPresent', () => {
  it('discounts payments at the end of each period', () => {
    expect(annuityPresent(100, 1, 2, 'immediate')).toBe(75);
    expect(annuityPresent(100, 0.1, 5, 'immediate')).toBeCloseTo(379.0787, 4);
  });

  it('discounts payments at the beginning a period less', () => {
    expect(annuityPresent(100, 1, 2, 'due')).toBe(150);
    expect(annuityPresent(100, 0.1, 5, 'due')).toBeCloseTo(416.9865, 4);
  });

  it('adds payments up at a rate of 0, whenever they fall', () => {
    expect(annuityPresent(100, 0, 5, 'immediate')).toBe(500);
    expect(annuityPresent(100, 0, 5, 'due')).toBe(500);
  });

  it('refuses a payment that is none and a number that is not whole', () => {
    expect(() => annuityPresent(Number.NaN, 0.1, 5, 'due')).toThrow('invalid payment: NaN ');
    expect(() => annuityPresent(1, 0.1, 5.5, 'due')).toThrow('invalid number of periods: 5.5 ');
    expect(() => annuityPresent(1e308, 0.1, 50, 'due')).toThrow('invalid present value: Infinity ');
  });
});

describe('annuityFuture', () => {
  it('lets payments grow to the end of the last period', () => {
    expect(annuityFuture(100, 1, 2, 'immediate')).toBe(300);
    expect(annuityFuture(100, 1, 2, 'due')).toBe(600);
    expect(annuityFuture(100, 0, 2, 'due')).toBe(200);
    expect(annuityFuture(100, 0.1, 5, 'immediate')).toBeCloseTo(610.51, 8);
  });

  it('refuses a payment that is none', () => {
    expect(() => annuityFuture(Number.POSITIVE_INFINITY, 0.1, 5, 'due')).toThrow('invalid payment: Infinity ');
    expect(() => annuityFuture(1e308, 0.1, 50, 'due')).toThrow('invalid future value: Infinity ');
  });
});

describe('growingAnnuityPresent', () => {
  it('is the sum of its discounted payments', () => {
    const sum = 100 / 1.1 + (100 * 1.05) / 1.1 ** 2 + (100 * 1.05 ** 2) / 1.1 ** 3;
    expect(growingAnnuityPresent(100, 0.1, 0.05, 3, 'immediate')).toBeCloseTo(sum, 10);
    expect(growingAnnuityPresent(100, 0.1, 0.05, 3, 'due')).toBeCloseTo(sum * 1.1, 10);
  });

  it('has its own branch where growth and interest are equal', () => {
    expect(growingAnnuityPresent(100, 0.1, 0.1, 5, 'immediate')).toBeCloseTo(500 / 1.1, 10);
    expect(growingAnnuityPresent(100, 0.1, 0.1, 5, 'due')).toBeCloseTo(500, 10);
  });

  it('is the level annuity without growth, and takes shrinking payments', () => {
    expect(growingAnnuityPresent(100, 0.1, 0, 5, 'immediate')).toBeCloseTo(annuityPresent(100, 0.1, 5, 'immediate'), 10);
    expect(growingAnnuityPresent(100, 0, -0.5, 2, 'immediate')).toBe(150);
  });

  it('is worth nothing without payments', () => {
    expect(growingAnnuityPresent(100, 0.1, 0.05, 0, 'due')).toBe(0);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => growingAnnuityPresent(Number.NaN, 0.1, 0, 5, 'due')).toThrow('invalid payment: NaN ');
    expect(() => growingAnnuityPresent(1, -1, 0, 5, 'due')).toThrow('invalid rate: -1 (expected a finite i ');
    expect(() => growingAnnuityPresent(1, 0.1, -1, 5, 'due')).toThrow('invalid growth rate: -1 (expected a finite g ');
    expect(() => growingAnnuityPresent(1, 0.1, 0, -1, 'due')).toThrow(
      'invalid number of periods: -1 (expected a whole number 0 <= n <= ',
    );
    expect(() => growingAnnuityPresent(1, 0, 1, 5_000, 'due')).toThrow('invalid present value: Infinity ');
  });
});

describe('perpetuityPresent', () => {
  it('is the payment over the rate, less its growth', () => {
    expect(perpetuityPresent(100, 0.1, 0, 'immediate')).toBeCloseTo(1000, 10);
    expect(perpetuityPresent(100, 0.1, 0.05, 'immediate')).toBeCloseTo(2000, 10);
    expect(perpetuityPresent(100, 0.1, 0.05, 'due')).toBeCloseTo(2200, 10);
    expect(perpetuityPresent(100, 0.1, -0.1, 'immediate')).toBeCloseTo(500, 10);
  });

  it('refuses growth that keeps up with the interest', () => {
    expect(() => perpetuityPresent(100, 0.1, 0.1, 'due')).toThrow(
      new RangeError('invalid rate: 0.1 (expected i > g = 0.1 for payments without end)'),
    );
    expect(() => perpetuityPresent(100, 0.1, 0.2, 'due')).toThrow('invalid rate: 0.1 (expected i > g = 0.2 ');
    expect(() => perpetuityPresent(100, 0, 0, 'due')).toThrow(RangeError);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => perpetuityPresent(Number.NaN, 0.1, 0, 'due')).toThrow('invalid payment: NaN ');
    expect(() => perpetuityPresent(1, Number.NaN, 0, 'due')).toThrow('invalid rate: NaN (expected a finite i > -1');
    expect(() => perpetuityPresent(1, 0.1, -2, 'due')).toThrow('invalid growth rate: -2 (expected a finite g > -1');
    expect(() => perpetuityPresent(1e300, 1e-300, 0, 'due')).toThrow('invalid present value: Infinity ');
  });
});
