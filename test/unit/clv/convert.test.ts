import { describe, expect, it } from 'vitest';
import { convertRetention, convertTerms, type Spread } from '../../../src/core/clv/convert.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import type { Period } from '../../../src/core/money/rates.ts';
import { TERMS } from './terms.ts';

const YEARS: Terms = { ...TERMS, horizon: { kind: 'periods', count: 5 } };
const RENEWAL: Terms = { ...YEARS, timing: 'renewal', firstPurchase: { kind: 'out' } };
const GROWING: Terms = { ...YEARS, margins: { kind: 'growing', margin: 100, growth: 0.08 } };

describe('convertRetention', () => {
  it('takes the root to the shorter and the power to the longer period', () => {
    expect(convertRetention(0.81, 'year', 'half-year')).toBeCloseTo(0.9, 14);
    expect(convertRetention(0.9, 'half-year', 'year')).toBeCloseTo(0.81, 14);
    expect(convertRetention(0.9, 'year', 'month')).toBeCloseTo(0.99126, 5);
  });

  it('leaves nobody and everybody as they are', () => {
    expect(convertRetention(0, 'year', 'month')).toBe(0);
    expect(convertRetention(1, 'month', 'year')).toBe(1);
  });

  it('refuses a retention or period that is none', () => {
    expect(() => convertRetention(1.2, 'year', 'month')).toThrow('invalid retention: 1.2 (expected 0 <= r <= 1)');
    expect(() => convertRetention(0.5, 'year', 'week' as Period)).toThrow('invalid period: week ');
  });
});

describe('convertTerms', () => {
  it('converts rates by compounding and horizons by twelve', () => {
    const monthly = convertTerms(GROWING, 'month', 'level');
    expect(monthly.period).toBe('month');
    expect(monthly.horizon).toEqual({ kind: 'periods', count: 60 });
    expect(monthly.discount).toBeCloseTo(1.1 ** (1 / 12) - 1, 14);
    expect(monthly.retention).toEqual({ kind: 'constant', rate: 0.9 ** (1 / 12) });
    expect(monthly.margins).toMatchObject({ kind: 'growing', margin: 100 / 12 });
    expect(monthly.margins.kind === 'growing' && monthly.margins.growth).toBeCloseTo(1.08 ** (1 / 12) - 1, 14);
  });

  it('keeps the other conventions', () => {
    const { timing, firstPurchase, acquisition } = convertTerms(
      { ...YEARS, acquisition: { kind: 'in', cost: 9 } },
      'month',
      'level',
    );
    expect({ timing, firstPurchase, acquisition }).toEqual({
      timing: 'start',
      firstPurchase: { kind: 'in' },
      acquisition: { kind: 'in', cost: 9 },
    });
  });

  it('keeps for ever for ever', () => {
    expect(convertTerms(TERMS, 'month', 'level').horizon).toEqual({ kind: 'for-ever' });
  });

  it('takes a twelfth by level, and twelve times that back', () => {
    const monthly = convertTerms(YEARS, 'month', 'level');
    expect(monthly.margins).toEqual({ kind: 'constant', margin: 100 / 12 });
    expect(convertTerms(monthly, 'year', 'level').margins).toMatchObject({ kind: 'constant', margin: 100 });
    expect(convertTerms(monthly, 'year', 'level').horizon).toEqual({ kind: 'periods', count: 5 });
  });

  it('keeps the value by equivalent margins, both ways', () => {
    for (const terms of [YEARS, { ...YEARS, timing: 'end' } as Terms, RENEWAL, GROWING, TERMS]) {
      const monthly = convertTerms(terms, 'month', 'equivalent');
      expect(lifetimeValue(monthly).value).toBeCloseTo(lifetimeValue(terms).value, 9);
      const back = convertTerms(monthly, 'year', 'equivalent');
      expect(lifetimeValue(back).value).toBeCloseTo(lifetimeValue(terms).value, 9);
    }
  });

  it('changes the value by level: monthly cash comes later than at the start and earlier than at the end', () => {
    expect(lifetimeValue(convertTerms(YEARS, 'month', 'level')).value).toBeLessThan(lifetimeValue(YEARS).value);
    const end: Terms = { ...YEARS, retention: { kind: 'constant', rate: 1 }, timing: 'end' };
    expect(lifetimeValue(convertTerms(end, 'month', 'level')).value).toBeGreaterThan(lifetimeValue(end).value);
  });

  it('leaves terms alone that have the period already', () => {
    expect(convertTerms(YEARS, 'year', 'level')).toBe(YEARS);
  });

  it('spreads each margin of a table over its twelve months', () => {
    const tabled: Terms = { ...YEARS, margins: { kind: 'tabled', margins: [120, 240, 0, -12, 60] } };
    const { margins } = convertTerms(tabled, 'month', 'level');
    const months = margins.kind === 'tabled' ? margins.margins : [];
    expect(months).toHaveLength(60);
    expect([months[0], months[11], months[12], months[24], months[47], months[59]]).toEqual([10, 10, 20, 0, -1, 5]);
    const equivalent = convertTerms(tabled, 'month', 'equivalent');
    expect(lifetimeValue(equivalent).value).toBeCloseTo(lifetimeValue(tabled).value, 9);
  });

  it('has margins of nothing where nobody stays to bring them', () => {
    const nobody: Terms = { ...YEARS, retention: { kind: 'constant', rate: 0 } };
    expect(convertTerms(nobody, 'month', 'equivalent').margins).toMatchObject({ margin: 100 });
    expect(() => convertTerms({ ...RENEWAL, retention: { kind: 'constant', rate: 0 } }, 'month', 'equivalent')).toThrow(
      new RangeError('invalid retention: 0 (expected r > 0 for an equivalent margin after renewal)'),
    );
    expect(() => convertTerms({ ...RENEWAL, retention: { kind: 'constant', rate: 0 } }, 'month', 'level')).not.toThrow();
  });

  it('refuses a first purchase that belongs to a period of given length', () => {
    const own = { kind: 'in', margin: 5 } as const;
    expect(() => convertTerms({ ...YEARS, firstPurchase: { kind: 'out' } }, 'month', 'level')).toThrow(
      new RangeError(
        'invalid first purchase: not as the start form has it (expected in, without a margin of its own; convert first, then choose it)',
      ),
    );
    expect(() => convertTerms({ ...YEARS, timing: 'end', firstPurchase: own }, 'month', 'level')).toThrow('as the end form ');
    expect(() => convertTerms({ ...RENEWAL, firstPurchase: { kind: 'in' } }, 'month', 'level')).toThrow(
      new RangeError('invalid first purchase: not as the renewal form has it (expected out; convert first, then choose it)'),
    );
  });

  it('refuses tables it cannot convert', () => {
    expect(() => convertTerms({ ...YEARS, retention: { kind: 'tabled', rates: [1, 1, 1, 1] } }, 'month', 'level')).toThrow(
      new RangeError('invalid retention: tabled (expected a constant rate to convert)'),
    );
    const months: Terms = {
      ...YEARS,
      period: 'month',
      horizon: { kind: 'periods', count: 12 },
      margins: { kind: 'tabled', margins: new Array(12).fill(1) },
    };
    expect(() => convertTerms(months, 'year', 'level')).toThrow(
      new RangeError('invalid margins: a table by the month (expected constant or growing margins)'),
    );
  });

  it('refuses months that make no whole years, and years of too many months', () => {
    const months: Terms = { ...YEARS, period: 'month', horizon: { kind: 'periods', count: 18 } };
    expect(() => convertTerms(months, 'year', 'level')).toThrow(
      new RangeError('invalid horizon: 18 (expected whole years, and at most 100000 months)'),
    );
    const ages: Terms = { ...YEARS, horizon: { kind: 'periods', count: 8_334 } };
    expect(() => convertTerms(ages, 'month', 'level')).toThrow('invalid horizon: 8334 ');
    expect(() => convertTerms({ ...ages, horizon: { kind: 'periods', count: 8_333 } }, 'month', 'level')).not.toThrow();
  });

  it('refuses terms and choices that are none', () => {
    expect(() => convertTerms({ ...YEARS, discount: -1 }, 'year', 'level')).toThrow(
      'invalid discount rate: -1 (expected a finite d > -1',
    );
    expect(() => convertTerms(YEARS, 'week' as 'year', 'level')).toThrow('invalid period: week (expected month or year)');
    expect(() => convertTerms(YEARS, 'month', 'even' as Spread)).toThrow('invalid spread: even (expected level or equivalent)');
  });
});
