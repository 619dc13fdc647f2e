import { describe, expect, it } from 'vitest';
import {
  finite,
  MOST_PERIODS,
  requireAmount,
  requireOneOf,
  requireRate,
  requireWhole,
  requireWithin,
} from '../../../src/core/range.ts';
import { shown } from '../../../src/core/shape.ts';

const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined, '7'] as unknown as number[];

describe('requireWithin', () => {
  it('lets the ends and what lies between pass', () => {
    for (const value of [0, 0.5, 1]) expect(() => requireWithin('retention', 'r', value, 0, 1)).not.toThrow();
  });

  it('names the value and the remedy', () => {
    expect(() => requireWithin('retention', 'r', 1.2, 0, 1)).toThrow(
      new RangeError('invalid retention: 1.2 (expected 0 <= r <= 1)'),
    );
    expect(() => requireWithin('retention', 'r', -0.1, 0, 1)).toThrow(
      new RangeError('invalid retention: -0.1 (expected 0 <= r <= 1)'),
    );
  });

  it.each(NO_NUMBERS)('refuses %s even where its ends are the largest numbers', (value) => {
    expect(() => requireWithin('cost', 'c', value, -Number.MAX_VALUE, Number.MAX_VALUE)).toThrow(RangeError);
  });
});

describe('requireWhole', () => {
  it('lets whole numbers from end to end pass', () => {
    for (const value of [0, 1, 12]) expect(() => requireWhole('periods', 'n', value, 0, 12)).not.toThrow();
  });

  it('refuses fractions and what lies outside, naming value and remedy', () => {
    for (const value of [2.5, -1, 13]) {
      expect(() => requireWhole('periods', 'n', value, 0, 12)).toThrow(
        new RangeError(`invalid periods: ${value} (expected a whole number 0 <= n <= 12)`),
      );
    }
  });

  it.each(NO_NUMBERS)('refuses %s', (value) => {
    expect(() => requireWhole('periods', 'n', value, 0, 12)).toThrow(RangeError);
  });
});

describe('requireAmount', () => {
  it('lets any finite amount pass, debts too', () => {
    for (const value of [-Number.MAX_VALUE, -1, 0, 1e-9, Number.MAX_VALUE])
      expect(() => requireAmount('payment', value)).not.toThrow();
  });

  it.each(NO_NUMBERS)('refuses %s, naming it', (value) => {
    expect(() => requireAmount('payment', value)).toThrow(
      new RangeError(`invalid payment: ${shown(value)} (expected a finite amount)`),
    );
  });
});

describe('requireRate', () => {
  it('lets rates above -1 pass', () => {
    for (const value of [-0.999, 0, 0.1, 20]) expect(() => requireRate('rate', 'i', value)).not.toThrow();
  });

  it.each([-1, -1.5, ...NO_NUMBERS])('refuses %s, naming it', (value) => {
    expect(() => requireRate('rate', 'i', value)).toThrow(
      new RangeError(`invalid rate: ${shown(value)} (expected a finite i > -1, 0.1 for 10 %)`),
    );
  });
});

describe('requireOneOf', () => {
  it('lets the known words pass', () => {
    for (const word of ['in', 'out']) expect(() => requireOneOf('first purchase', word, ['in', 'out'])).not.toThrow();
  });

  it.each(['middle', 'toString', '', undefined])('refuses %s, naming the choices', (word) => {
    expect(() => requireOneOf('first purchase', word as string, ['in', 'out'])).toThrow(
      new RangeError(`invalid first purchase: ${shown(word)} (expected in or out)`),
    );
  });
});

describe('finite', () => {
  it('hands a finite value on, and -0 as 0', () => {
    expect(finite('value', -2.5)).toBe(-2.5);
    expect(finite('value', -0)).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('stops %s', (value) => {
    expect(() => finite('value', value)).toThrow(
      new RangeError(`invalid value: ${value} (expected inputs small enough to give a finite figure)`),
    );
  });
});

describe('MOST_PERIODS', () => {
  it('leaves room for every month of eight thousand years', () => {
    expect(MOST_PERIODS).toBe(100_000);
  });
});
