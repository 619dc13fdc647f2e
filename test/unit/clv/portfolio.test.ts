import { describe, expect, it } from 'vitest';
import { type Customer, type Cut, classifyCustomers, netWorth, type Worth } from '../../../src/core/clv/portfolio.ts';

const customer = (id: string, value: number, potential: number): Customer => ({ id, worth: { kind: 'net', value }, potential });
const share = (part: number): Cut => ({ kind: 'share', share: part });
const amount = (from: number): Cut => ({ kind: 'amount', amount: from });
const classes = (customers: readonly Customer[], byValue: Cut, byPotential: Cut) =>
  classifyCustomers(customers, byValue, byPotential)
    .map((each) => each.class)
    .join(' ');

const FOUR = [customer('a', 90, 5), customer('b', 40, 60), customer('c', 10, 0), customer('d', -5, 3)];

describe('netWorth', () => {
  it('takes the cost off a gross value and nothing off a net one', () => {
    expect(netWorth({ kind: 'net', value: 100 })).toBe(100);
    expect(netWorth({ kind: 'gross', value: 100, cost: 120 })).toBe(-20);
    expect(netWorth({ kind: 'net', value: -0 })).toBe(0);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => netWorth({ kind: 'both', value: 1 } as unknown as Worth)).toThrow('invalid worth: both (expected net or gross)');
    expect(() => netWorth({ kind: 'net', value: Number.NaN })).toThrow('invalid value: NaN ');
    expect(() => netWorth({ kind: 'gross', value: Number.NaN, cost: 1 })).toThrow('invalid value: NaN ');
    expect(() => netWorth({ kind: 'gross', value: 1, cost: -1 })).toThrow('invalid cost: -1 (expected 0 <= cost <= ');
    expect(() => netWorth({ kind: 'gross', value: -1e308, cost: 1e308 })).toThrow('invalid value less cost: -Infinity ');
  });
});

describe('classifyCustomers', () => {
  it('finds the most valuable, the most growable and those below zero', () => {
    expect(classifyCustomers(FOUR, amount(80), amount(50))).toEqual([
      { id: 'a', net: 90, potential: 5, class: 'MVC', treatment: 'retain' },
      { id: 'b', net: 40, potential: 60, class: 'MGC', treatment: 'extend' },
      { id: 'c', net: 10, potential: 0, class: 'rest', treatment: 'serve' },
      { id: 'd', net: -5, potential: 3, class: 'BZ', treatment: 'minimise' },
    ]);
  });

  it('counts a figure at the cut as within it', () => {
    expect(classes(FOUR, amount(90), amount(60))).toBe('MVC MGC rest BZ');
    expect(classes(FOUR, amount(91), amount(61))).toBe('rest rest rest BZ');
  });

  it('cuts off a share of those not below zero, rounded up', () => {
    expect(classes(FOUR, share(1 / 3), share(1 / 3))).toBe('MVC MGC rest BZ');
    expect(classes(FOUR, share(0.34), share(0))).toBe('MVC MVC rest BZ');
    expect(classes(FOUR, share(0), share(1))).toBe('MGC MGC rest BZ');
    expect(classes(FOUR, share(1), share(1))).toBe('MVC MVC MVC BZ');
    expect(classes(FOUR, share(0), share(0))).toBe('rest rest rest BZ');
  });

  it('ranks by value, in whatever order the customers stand', () => {
    const mixed = [customer('a', 1, 9), customer('b', 9, 1), customer('c', 5, 3), customer('d', 7, 8)];
    expect(classes(mixed, share(0.25), share(0.5))).toBe('MGC MVC rest MGC');
    expect(classes([...mixed].reverse(), share(0.25), share(0.5))).toBe('MGC rest MVC MGC');
  });

  it('counts who is worth just nothing among those it takes a share of', () => {
    const some = [customer('a', 6, 0), customer('b', 4, 0), customer('c', 0, 0), customer('d', 0, 0)];
    expect(classes(some, share(0.5), share(0))).toBe('MVC MVC rest rest');
  });

  it('does not let rounding take one more', () => {
    const hundred = Array.from({ length: 100 }, (_, k) => customer(`${k}`, 100 - k, 0));
    expect(classes(hundred, share(0.07), share(0)).match(/MVC/g)).toHaveLength(7);
  });

  it('takes in all who tie at the edge', () => {
    const ties = [customer('a', 5, 0), customer('b', 5, 0), customer('c', 5, 0), customer('d', 1, 0)];
    expect(classes(ties, share(0.25), share(0))).toBe('MVC MVC MVC rest');
  });

  it('puts value before potential where both fit', () => {
    expect(classes([customer('a', 90, 90)], share(1), share(1))).toBe('MVC');
  });

  it('finds no potential where there is none', () => {
    expect(classes([customer('a', 1, 0), customer('b', 9, 0)], amount(9), share(1))).toBe('rest MVC');
    expect(classes([customer('a', 1, 0)], amount(9), amount(0))).toBe('rest');
  });

  it('calls nobody below zero who is worth just nothing', () => {
    expect(classes([customer('a', 0, 0)], amount(1), amount(1))).toBe('rest');
    expect(classes([customer('a', -0.001, 0)], amount(-10), amount(-10))).toBe('BZ');
  });

  it('develops who is below zero but could be worth more than that', () => {
    const treatments = (potential: number) => classifyCustomers([customer('a', -5, potential)], share(1), share(1))[0]?.treatment;
    expect(treatments(6)).toBe('develop');
    expect(treatments(5)).toBe('minimise');
    expect(treatments(0)).toBe('minimise');
  });

  it('takes cost off gross values once', () => {
    const gross: Customer = { id: 'a', worth: { kind: 'gross', value: 100, cost: 130 }, potential: 0 };
    expect(classifyCustomers([gross], share(1), share(1))[0]).toMatchObject({ net: -30, class: 'BZ' });
  });

  it('sorts nobody', () => {
    expect(classifyCustomers([], share(0.2), share(0.2))).toEqual([]);
  });

  it('refuses what it cannot sort', () => {
    expect(() => classifyCustomers([customer('a', 1, -1)], share(0.2), share(0.2))).toThrow(
      'invalid potential of a: -1 (expected 0 <= potential <= ',
    );
    expect(() => classifyCustomers([], share(1.2), share(0.2))).toThrow(
      new RangeError('invalid share: 1.2 (expected 0 <= share <= 1)'),
    );
    expect(() => classifyCustomers([], share(0.2), share(-0.2))).toThrow('invalid share: -0.2 ');
    expect(() => classifyCustomers([], amount(Number.NaN), share(0.2))).toThrow('invalid amount: NaN ');
    expect(() => classifyCustomers([], { kind: 'top', amount: 1 } as unknown as Cut, share(0.2))).toThrow(
      'invalid cut: top (expected share or amount)',
    );
  });
});
