import { describe, expect, it } from 'vitest';
import { internalRate, internalRates, modifiedInternalRate } from '../../../src/core/money/internal-rate.ts';

/** The rates found, to nine decimals. */
const rates = (flows: readonly number[]) => internalRates(flows).map((rate) => Math.round(rate * 1e9) / 1e9 + 0);

describe('internalRates', () => {
  it('finds the one rate of money lent and paid back', () => {
    expect(rates([-100, 110])).toEqual([0.1]);
    expect(rates([-100, 0, 121])).toEqual([0.1]);
    expect(rates([-100, 50])).toEqual([-0.5]);
  });

  it('is the same for the borrower as for the lender', () => {
    expect(rates([100, -110])).toEqual([0.1]);
  });

  it('finds both rates of a flow that changes sign twice, smallest first', () => {
    expect(rates([-100, 230, -132])).toEqual([0.1, 0.2]);
  });

  it('finds three', () => {
    // (x - 1/1.1)(x - 1/1.2)(x - 1/1.5), as payments
    expect(rates([-1, 3.8, -4.77, 1.98])).toEqual([0.1, 0.2, 0.5]);
  });

  it('does not mind waiting before the first payment or nothing after the last', () => {
    expect(rates([0, 0, -100, 110, 0])).toEqual([0.1]);
  });

  it('does not depend on the unit of money', () => {
    expect(rates([-1e300, 1.1e300])).toEqual([0.1]);
    expect(rates([-1e-300, 1.1e-300])).toEqual([0.1]);
  });

  it('finds a rate of 0', () => {
    expect(rates([-100, 60, 40])).toEqual([0]);
    expect(rates([1, -2, 1])).toEqual([0]);
  });

  it('finds large rates and those near -1', () => {
    expect(rates([-1, 1000])).toEqual([999]);
    expect(rates([-1000, 1])).toEqual([-0.999]);
  });

  it('finds none where money only comes or only goes', () => {
    expect(rates([100, 100])).toEqual([]);
    expect(rates([-5])).toEqual([]);
  });

  it('finds none where no rate makes up for the loss of both ends', () => {
    expect(rates([-100, 150, -100])).toEqual([]);
  });

  it('refuses no flow, too long a flow, one of nothing, and amounts that are none', () => {
    expect(() => internalRates([])).toThrow(new RangeError('invalid flow: a list of 0 (expected a list of 1 to 1000)'));
    expect(() => internalRates(new Array(1_001).fill(1))).toThrow('invalid flow: a list of 1001 ');
    expect(() => internalRates([0, 0])).toThrow(
      new RangeError('invalid flow: every payment is 0 (expected money paid and money received)'),
    );
    expect(() => internalRates([-1, Number.NaN])).toThrow('invalid flow at 1: NaN ');
  });

  it('takes the longest flow it allows', () => {
    const loan = [-100, ...new Array(999).fill(1)];
    expect(internalRates(loan)).toHaveLength(1);
  });
});

describe('internalRate', () => {
  it('is the only rate there is', () => {
    expect(internalRate([-100, 110])).toBeCloseTo(0.1, 12);
  });

  it('refuses to choose where there are several or none', () => {
    expect(() => internalRate([-100, 230, -132])).toThrow(
      new RangeError('invalid flow: 2 internal rates (expected one; compare present values at a given rate instead)'),
    );
    expect(() => internalRate([1, 1])).toThrow('invalid flow: 0 internal rates ');
  });
});

describe('modifiedInternalRate', () => {
  it('compounds receipts to the end and takes outlays to the beginning', () => {
    // outlays 100 + 60/1.5 = 140, receipts 50 * 2^2 + 80 = 280 after 3 periods
    expect(modifiedInternalRate([-100, -60 + 0, 100, 80], 0.5, 1)).toBeCloseTo((280 / 140) ** (1 / 3) - 1, 12);
  });

  it('is the internal rate where both rates are that rate', () => {
    expect(modifiedInternalRate([-100, 55, 60.5], 0.1, 0.1)).toBeCloseTo(0.1, 12);
  });

  it('refuses a flow without outlays or without receipts', () => {
    expect(() => modifiedInternalRate([100, 10], 0.1, 0.1)).toThrow('invalid flow: outlays 0, receipts 12');
    expect(() => modifiedInternalRate([-100, -10], 0.1, 0.1)).toThrow(RangeError);
    expect(() => modifiedInternalRate([], 0.1, 0.1)).toThrow(
      new RangeError('invalid flow: outlays 0, receipts 0 (expected some of each)'),
    );
  });

  it('refuses rates of -1 and amounts that are none, under their names', () => {
    expect(() => modifiedInternalRate([-1, 1], -1, 0.1)).toThrow('invalid finance rate: -1 (expected a finite i > -1');
    expect(() => modifiedInternalRate([-1, 1], 0.1, -1)).toThrow('invalid reinvestment rate: -1 (expected a finite i > -1');
    expect(() => modifiedInternalRate([-1, Number.NaN], 0.1, 0.1)).toThrow('invalid flow at 1: NaN ');
  });
});
