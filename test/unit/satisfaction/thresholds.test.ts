import { describe, expect, it } from 'vitest';
import { type Rated, type Rule, thresholds } from '../../../src/core/satisfaction/thresholds.ts';

const ITEMS: readonly Rated[] = [
  { importance: 5, satisfaction: 1 },
  { importance: 4, satisfaction: 2 },
  { importance: 1, satisfaction: 3 },
  { importance: 2, satisfaction: 6 },
];

describe('thresholds', () => {
  it('by midpoint lie half way along each scale, wherever the items are', () => {
    expect(thresholds(ITEMS, { by: 'midpoint', importance: [1, 5], satisfaction: [0, 10] })).toEqual({
      importance: 3,
      satisfaction: 5,
    });
  });

  it('by mean are the means of the items', () => {
    expect(thresholds(ITEMS, { by: 'mean' })).toEqual({ importance: 3, satisfaction: 3 });
    expect(thresholds(ITEMS.slice(0, 1), { by: 'mean' })).toEqual({ importance: 5, satisfaction: 1 });
  });

  it('by median are the middle items, or the mean of the two middle ones', () => {
    expect(thresholds(ITEMS, { by: 'median' })).toEqual({ importance: 3, satisfaction: 2.5 });
    expect(thresholds(ITEMS.slice(1), { by: 'median' })).toEqual({ importance: 2, satisfaction: 3 });
  });

  it('given are as given, inside the scale or not', () => {
    expect(thresholds(ITEMS, { by: 'given', importance: 2.5, satisfaction: -7 })).toEqual({ importance: 2.5, satisfaction: -7 });
  });

  it('refuse no items', () => {
    expect(() => thresholds([], { by: 'mean' })).toThrow(
      new RangeError('invalid items: a list of 0 (expected a list of 1 to 1000000)'),
    );
    expect(() => thresholds([], { by: 'given', importance: 1, satisfaction: 1 })).toThrow(RangeError);
  });

  it('refuse an item or a threshold that is no number, on either axis', () => {
    expect(() => thresholds([{ importance: Number.NaN, satisfaction: 1 }], { by: 'median' })).toThrow('invalid importance: NaN ');
    expect(() => thresholds([{ importance: 1, satisfaction: Number.NaN }], { by: 'mean' })).toThrow('invalid satisfaction: NaN ');
    expect(() => thresholds(ITEMS, { by: 'given', importance: Number.NaN, satisfaction: 1 })).toThrow('invalid importance: NaN ');
    expect(() => thresholds(ITEMS, { by: 'given', importance: 1, satisfaction: 2 ** 60 })).toThrow('invalid satisfaction: ');
  });

  it('refuse a rating outside the scale whose midpoint is asked for, and a scale upside down', () => {
    expect(() => thresholds(ITEMS, { by: 'midpoint', importance: [1, 4], satisfaction: [0, 10] })).toThrow(
      new RangeError('invalid importance: 5 (expected 1 <= importance <= 4)'),
    );
    expect(() => thresholds(ITEMS, { by: 'midpoint', importance: [1, 5], satisfaction: [2, 10] })).toThrow(
      'invalid satisfaction: 1 ',
    );
    expect(() => thresholds(ITEMS, { by: 'midpoint', importance: [5, 1], satisfaction: [0, 9] })).toThrow(
      'invalid scale of importance: 1 (expected 5 <= high',
    );
    expect(() => thresholds(ITEMS, { by: 'midpoint', importance: [1, 5], satisfaction: [Number.NaN, 9] })).toThrow(
      'invalid scale of satisfaction: NaN ',
    );
  });

  it.each(['mode', 'toString', undefined])('refuse the unknown rule %s', (by) => {
    expect(() => thresholds(ITEMS, { by } as unknown as Rule)).toThrow(
      new RangeError(`invalid rule: ${by} (expected midpoint, mean, median, given)`),
    );
  });
});
