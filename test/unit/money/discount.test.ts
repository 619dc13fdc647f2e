import { describe, expect, it } from 'vitest';
import { accumulate, discount } from '../../../src/core/money/discount.ts';

describe('accumulate', () => {
  it('adds interest on interest', () => {
    expect(accumulate(100, 0.1, 2)).toBeCloseTo(121, 10);
    expect(accumulate(-100, 0.5, 3)).toBe(-337.5);
  });

  it('leaves the amount alone at a rate of 0 or over no time', () => {
    expect(accumulate(123.45, 0, 40)).toBe(123.45);
    expect(accumulate(123.45, 0.2, 0)).toBe(123.45);
  });

  it('shrinks the amount at a negative rate', () => {
    expect(accumulate(100, -0.5, 2)).toBe(25);
  });

  it('takes parts of a period', () => {
    expect(accumulate(100, 0.21, 0.5)).toBeCloseTo(110, 10);
  });

  it('refuses what would be too large for a number', () => {
    expect(() => accumulate(1e300, 1, 1_000)).toThrow('invalid future value: Infinity ');
  });
});

describe('discount', () => {
  it('takes interest off', () => {
    expect(discount(121, 0.1, 2)).toBeCloseTo(100, 10);
    expect(discount(-337.5, 0.5, 3)).toBeCloseTo(-100, 10);
  });

  it('leaves the amount alone at a rate of 0 or over no time', () => {
    expect(discount(123.45, 0, 40)).toBe(123.45);
    expect(discount(123.45, 0.2, 0)).toBe(123.45);
  });

  it('raises the amount at a negative rate, up to what a number holds', () => {
    expect(discount(25, -0.5, 2)).toBe(100);
    expect(() => discount(1, -0.999, 1_000)).toThrow('invalid present value: Infinity ');
  });

  it('is 0 and not -0 where a debt is too far off to matter', () => {
    expect(discount(-1, 1, 100_000)).toBe(0);
  });
});

describe.each([
  ['accumulate', accumulate],
  ['discount', discount],
])('%s', (_, move) => {
  it('refuses an amount that is none', () => {
    expect(() => move(Number.NaN, 0.1, 1)).toThrow(new RangeError('invalid amount: NaN (expected a finite amount)'));
  });

  it('refuses a rate that takes everything', () => {
    expect(() => move(1, -1, 1)).toThrow('invalid rate: -1 (expected a finite i > -1');
  });

  it.each([-1, 100_000.5, Number.NaN])('refuses %s periods', (periods) => {
    expect(() => move(1, 0.1, periods)).toThrow(
      new RangeError(`invalid number of periods: ${periods} (expected 0 <= n <= 100000)`),
    );
  });

  it('takes the longest time there is', () => {
    expect(move(2, 0, 100_000)).toBe(2);
  });
});
