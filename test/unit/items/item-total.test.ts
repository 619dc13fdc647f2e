import { describe, expect, it } from 'vitest';
import { correctedItemTotal, itemTotal, restOf } from '../../../src/core/items/item-total.ts';
import { readScores } from '../../../src/core/items/scores.ts';

const SCORES = readScores([
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 1, 0],
]);

describe('correctedItemTotal', () => {
  it('correlates each item with the total of the others', () => {
    // item 0: 1 1 1 0 against 2 1 0 1; item 1: 1 1 0 0 against 2 1 1 1; item 2: 1 0 0 1 against 2 2 1 0
    const [first, second, third] = correctedItemTotal(SCORES) as number[];
    expect(first).toBeCloseTo(0, 14);
    expect(second).toBeCloseTo(0.5 / Math.sqrt(1 * 0.75), 12);
    expect(third).toBeCloseTo(-0.5 / Math.sqrt(1 * 2.75), 12);
  });

  it('is null for an item all get wrong or right', () => {
    expect(correctedItemTotal(SCORES)[3]).toBeNull();
  });

  it('is null where the others do not vary, and for a test of one item', () => {
    expect(
      correctedItemTotal(
        readScores([
          [1, 1],
          [0, 1],
        ]),
      ),
    ).toEqual([null, null]);
    expect(correctedItemTotal(readScores([[1], [0]]))).toEqual([null]);
  });

  it('sees others that do not vary through rounding', () => {
    const rows = [
      [0.1, 0.7, 0.2],
      [0.3, 0.7, 0.2],
      [0.9, 0.7, 0.2],
    ];
    expect(correctedItemTotal(readScores(rows))[0]).toBeNull();
  });
});

describe('itemTotal', () => {
  it('correlates each item with the whole total', () => {
    // item 0: 1 1 1 0 against 3 2 1 1
    expect(itemTotal(SCORES)[0]).toBeCloseTo(0.75 / Math.sqrt(0.75 * 2.75), 12);
  });

  it('is 1 for a test of one item, of which it is the total', () => {
    expect(itemTotal(readScores([[1], [0]]))).toEqual([1]);
  });

  it('is null for an item all get wrong', () => {
    expect(itemTotal(SCORES)[3]).toBeNull();
  });
});

describe('restOf', () => {
  it('takes the item out of the total and leaves both as they are', () => {
    expect([...restOf(SCORES, SCORES.columns[0] as Float64Array)]).toEqual([2, 1, 0, 1]);
    expect([...SCORES.totals]).toEqual([3, 2, 1, 1]);
    expect([...(SCORES.columns[0] as Float64Array)]).toEqual([1, 1, 1, 0]);
  });
});
