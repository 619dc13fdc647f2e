import { describe, expect, it } from 'vitest';
import { checkFirm, customerEquity, customerValue, type Firm } from '../../../src/core/loyalty/equity.ts';
import { calibrate } from '../../../src/core/loyalty/response.ts';

const FIRM: Firm = {
  margin: 50,
  discount: 0.1,
  acquisition: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }),
  retention: calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 }),
};

describe('customerValue', () => {
  it('is m + (m - R / r) r_ / (1 - r_) with r_ = r / (1 + d)', () => {
    const discounted = 0.4 / 1.1;
    expect(customerValue(FIRM, 10)).toBeCloseTo(50 + ((50 - 10 / 0.4) * discounted) / (1 - discounted), 10);
  });

  it('is the sum of margins and retention spending, survival by survival', () => {
    let [sum, alive] = [50, 1];
    for (let t = 1; t < 200; t++) {
      sum += (alive * 0.4 * 50 - alive * 10) / 1.1 ** t;
      alive *= 0.4;
    }
    expect(customerValue(FIRM, 10)).toBeCloseTo(sum, 10);
  });

  it('is one margin where nothing is spent on keeping', () => {
    expect(customerValue(FIRM, 0)).toBeCloseTo(50, 12);
  });

  it('is negative where keeping costs more than it brings', () => {
    expect(customerValue(FIRM, 500)).toBeLessThan(0);
  });

  it('refuses negative spending and an invalid firm', () => {
    expect(() => customerValue(FIRM, -1)).toThrow('invalid spending: -1 ');
    expect(() => customerValue({ ...FIRM, margin: -1 }, 1)).toThrow('invalid margin: -1 (expected 0 <= m <= ');
  });
});

describe('customerEquity', () => {
  it('is the value of those won less what was spent on all prospects', () => {
    const found = customerEquity(FIRM, { acquisition: 5, retention: 10 });
    expect(found.acquisitionRate).toBeCloseTo(0.15, 12);
    expect(found.retentionRate).toBeCloseTo(0.4, 12);
    expect(found.customerValue).toBe(customerValue(FIRM, 10));
    expect(found.equity).toBeCloseTo(0.15 * customerValue(FIRM, 10) - 5, 12);
  });

  it('is the first year alone where nothing is spent on keeping', () => {
    expect(customerEquity(FIRM, { acquisition: 5, retention: 0 }).equity).toBeCloseTo(2.5, 12);
  });

  it('is 0 where nothing is spent on winning', () => {
    expect(customerEquity(FIRM, { acquisition: 0, retention: 10 }).equity).toBe(0);
  });

  it('refuses negative spending on either', () => {
    expect(() => customerEquity(FIRM, { acquisition: -1, retention: 0 })).toThrow('invalid spending: -1 ');
    expect(() => customerEquity(FIRM, { acquisition: 0, retention: -2 })).toThrow('invalid spending: -2 ');
  });
});

describe('checkFirm', () => {
  it('lets margins and discount rates of 0 pass', () => {
    expect(() => checkFirm({ ...FIRM, margin: 0, discount: 0 })).not.toThrow();
  });

  it('refuses a discount rate out of range and invalid responses', () => {
    expect(() => checkFirm({ ...FIRM, discount: -0.1 })).toThrow('invalid discount rate: -0.1 (expected 0 <= d <= 10)');
    expect(() => checkFirm({ ...FIRM, discount: 11 })).toThrow('invalid discount rate: 11 ');
    expect(() => checkFirm({ ...FIRM, acquisition: { ceiling: 2, k: 1 } })).toThrow('invalid ceiling: 2 ');
    expect(() => checkFirm({ ...FIRM, retention: { ceiling: 0.5, k: -1 } })).toThrow('invalid response constant: -1 ');
  });

  it('refuses customers who could stay undiscounted for good', () => {
    const forever = { ...FIRM, discount: 0, retention: { ceiling: 1, k: 0.1 } };
    expect(() => checkFirm(forever)).toThrow(new RangeError('invalid retention ceiling: 1 (expected below 1 + d, which is 1)'));
    expect(() => checkFirm({ ...forever, discount: 0.01 })).not.toThrow();
    expect(() => checkFirm({ ...forever, retention: { ceiling: 0.999, k: 0.1 } })).not.toThrow();
  });
});
