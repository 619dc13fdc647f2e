import { describe, expect, it } from 'vitest';
import { itemsNeeded } from '../../../src/core/items/spearman-brown.ts';

describe('itemsNeeded', () => {
  it('lengthens a test until it is reliable enough', () => {
    expect(itemsNeeded(0.5, 10)).toBe(40);
    expect(itemsNeeded(0.74, 10)).toBe(15);
    expect(itemsNeeded(0.8, 20)).toBe(20);
    expect(itemsNeeded(0.7, 20, 0.9)).toBe(78);
  });

  it('says how few would do where the test is more than reliable', () => {
    expect(itemsNeeded(0.9, 20)).toBe(9);
    expect(itemsNeeded(1, 20)).toBe(1);
  });

  it('knows no number where the items do not hang together', () => {
    expect(itemsNeeded(0, 10)).toBeNull();
    expect(itemsNeeded(-0.4, 10)).toBeNull();
  });

  it.each([
    ['a reliability above 1', [1.1, 10]],
    ['half an item', [0.5, 2.5]],
    ['certainty', [0.5, 10, 1]],
  ] as [string, [number, number, number?]][])('refuses %s', (_, [r, k, wanted]) => {
    expect(() => itemsNeeded(r, k, wanted)).toThrow(RangeError);
  });
});
