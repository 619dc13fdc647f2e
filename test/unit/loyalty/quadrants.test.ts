import { describe, expect, it } from 'vitest';
import { countLoyaltyKinds, LOYALTY_KINDS, loyaltyKind } from '../../../src/core/loyalty/quadrants.ts';

const LIMITS = { satisfaction: 4, loyalty: 3 };

describe('loyaltyKind', () => {
  it('parts the satisfied from the loyal', () => {
    expect(loyaltyKind({ satisfaction: 5, loyalty: 5 }, LIMITS)).toBe('loyalist');
    expect(loyaltyKind({ satisfaction: 5, loyalty: 1 }, LIMITS)).toBe('mercenary');
    expect(loyaltyKind({ satisfaction: 1, loyalty: 5 }, LIMITS)).toBe('hostage');
    expect(loyaltyKind({ satisfaction: 1, loyalty: 1 }, LIMITS)).toBe('defector');
  });

  it('takes a tie for high, on either axis', () => {
    expect(loyaltyKind({ satisfaction: 4, loyalty: 3 }, LIMITS)).toBe('loyalist');
    expect(loyaltyKind({ satisfaction: 4, loyalty: 2.9 }, LIMITS)).toBe('mercenary');
    expect(loyaltyKind({ satisfaction: 3.9, loyalty: 3 }, LIMITS)).toBe('hostage');
  });

  it('refuses a rating or a threshold that is no number', () => {
    expect(() => loyaltyKind({ satisfaction: Number.NaN, loyalty: 1 }, LIMITS)).toThrow('invalid satisfaction: NaN ');
    expect(() => loyaltyKind({ satisfaction: 1, loyalty: 2 ** 60 }, LIMITS)).toThrow('invalid loyalty: ');
    expect(() => loyaltyKind({ satisfaction: 1, loyalty: 1 }, { ...LIMITS, loyalty: Number.NaN })).toThrow(
      'invalid loyalty: NaN ',
    );
  });
});

describe('countLoyaltyKinds', () => {
  it('counts each kind', () => {
    const customers = [
      { satisfaction: 5, loyalty: 5 },
      { satisfaction: 5, loyalty: 1 },
      { satisfaction: 4, loyalty: 1 },
      { satisfaction: 1, loyalty: 5 },
      { satisfaction: 1, loyalty: 1 },
      { satisfaction: 2, loyalty: 1 },
      { satisfaction: 3, loyalty: 1 },
    ];
    expect(countLoyaltyKinds(customers, LIMITS)).toEqual({ loyalist: 1, mercenary: 2, hostage: 1, defector: 3 });
  });

  it('is all zeros for nobody, with every kind named', () => {
    expect(Object.keys(countLoyaltyKinds([], LIMITS))).toEqual(LOYALTY_KINDS);
    expect(Object.values(countLoyaltyKinds([], LIMITS))).toEqual([0, 0, 0, 0]);
  });
});
