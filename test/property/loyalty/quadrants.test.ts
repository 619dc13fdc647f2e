import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLoyaltyKinds, LOYALTY_KINDS, loyaltyKind } from '../../../src/core/loyalty/quadrants.ts';

const standing = fc.record(
  { satisfaction: fc.integer({ min: 1, max: 5 }), loyalty: fc.integer({ min: 1, max: 5 }) },
  { noNullPrototype: true },
);

describe('the kinds of customer', () => {
  it('partition the customers', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 30 }), standing, (customers, limits) => {
        const counts = countLoyaltyKinds(Object.freeze(customers), Object.freeze(limits));
        expect(LOYALTY_KINDS.reduce((sum, kind) => sum + counts[kind], 0)).toBe(customers.length);
      }),
    );
  });

  it('never lose the loyal by satisfying them', () => {
    fc.assert(
      fc.property(standing, standing, (customer, limits) => {
        const loyal = (kind: string) => kind === 'loyalist' || kind === 'hostage';
        const pleased = { ...customer, satisfaction: customer.satisfaction + 1 };
        expect(loyal(loyaltyKind(pleased, limits))).toBe(loyal(loyaltyKind(customer, limits)));
        if (loyaltyKind(customer, limits) === 'loyalist') expect(loyaltyKind(pleased, limits)).toBe('loyalist');
      }),
    );
  });
});
