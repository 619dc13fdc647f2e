import { describe, expect, it } from 'vitest';
import { checkDiscounting, checkTerms, type Timing, worthNow } from '../../../../src/core/lifecycle/chain/terms.ts';
import { TERMS } from '../sample.ts';

describe('checkTerms', () => {
  it.each([1, 60, 1200])('lets %s periods pass', (periods) => {
    expect(() => checkTerms({ ...TERMS, periods })).not.toThrow();
  });

  it.each([0, -1, 1.5, 1201, Number.NaN])('refuses %s periods', (periods) => {
    expect(() => checkTerms({ ...TERMS, periods })).toThrow(`invalid number of periods: ${periods} (expected a whole number`);
  });

  it('refuses what discounting refuses', () => {
    expect(() => checkTerms({ ...TERMS, discount: -0.01 })).toThrow('invalid discount rate: -0.01 ');
    expect(() => checkTerms({ ...TERMS, timing: 'late' as Timing })).toThrow('invalid timing: late ');
  });
});

describe('checkDiscounting', () => {
  it.each([0, 0.01, 10])('lets a rate of %s pass', (discount) => {
    for (const timing of ['start', 'middle', 'end'] as const) {
      expect(() => checkDiscounting(discount, timing)).not.toThrow();
    }
  });

  it.each([-0.01, 10.1, Number.NaN])('refuses a rate of %s', (discount) => {
    expect(() => checkDiscounting(discount, 'end')).toThrow(
      new RangeError(`invalid discount rate: ${discount} (expected 0 <= d <= 10)`),
    );
  });

  it.each(['late', 'toString', undefined])('refuses the timing %s, naming those there are', (timing) => {
    expect(() => checkDiscounting(0, timing as Timing)).toThrow(
      new RangeError(`invalid timing: ${timing} (expected start or middle or end)`),
    );
  });
});

describe('worthNow', () => {
  it('discounts period t over t, t + 1/2 or t + 1 periods', () => {
    expect(worthNow({ discount: 0.1, timing: 'start' }, 2)).toBeCloseTo(1.1 ** -2, 14);
    expect(worthNow({ discount: 0.1, timing: 'middle' }, 2)).toBeCloseTo(1.1 ** -2.5, 14);
    expect(worthNow({ discount: 0.1, timing: 'end' }, 2)).toBeCloseTo(1.1 ** -3, 14);
  });

  it('does not discount what comes now, nor anything at a rate of 0', () => {
    expect(worthNow({ discount: 0.1, timing: 'start' }, 0)).toBe(1);
    expect(worthNow({ discount: 0, timing: 'end' }, 100)).toBe(1);
  });
});
