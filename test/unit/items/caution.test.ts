import { describe, expect, it } from 'vitest';
import { cautionIndices } from '../../../src/core/items/caution.ts';

const row = (text: string) => [...text].map((sign) => sign === '1');
const of = (text: string, counts: readonly number[]) => cautionIndices([row(text), row('10000')], counts)[0];

describe('the caution index', () => {
  const counts = [9, 7, 5, 3, 1];

  it('is 0 for answers in the order of the class', () => {
    for (const text of ['10000', '11000', '11100', '11110']) expect(of(text, counts)).toBe(0);
  });

  it('is what the sums of Sato give by hand', () => {
    // y 3: wrong among the first three 7, right beyond 3, (7 - 3) / (21 - 15)
    expect(of('10110', counts)).toBeCloseTo(4 / 6, 12);
    // y 2: (9 + 7 - 3 - 1) / (16 - 10)
    expect(of('00011', counts)).toBe(2);
  });

  it('does not change with the order of items that are as easy', () => {
    expect(of('1100', [6, 4, 4, 2])).toBe(of('1010', [6, 4, 4, 2]));
  });

  it('is null for all right, all wrong, items that are all as easy, and one row alone', () => {
    expect(of('11111', counts)).toBeNull();
    expect(of('00000', counts)).toBeNull();
    expect(of('10', [4, 4])).toBeNull();
    expect(cautionIndices([row('10')], [1, 0])).toEqual([null]);
  });
});
