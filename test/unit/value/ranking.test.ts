import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/core/value/offer.ts';
import { disagreement, rankOffers } from '../../../src/core/value/ranking.ts';

const offer = (benefit: number, cost: number): Offer => ({ benefits: { all: benefit }, costs: { all: cost } });

/** Ratio 1.5 and difference 20; ratio 3 and difference 10. */
const LARGE = offer(60, 40);
const SMALL = offer(15, 5);
/** Worse than both by either measure. */
const POOR = offer(10, 10);

describe('rankOffers', () => {
  it('puts the greatest value first, and ranks in the order of the offers', () => {
    expect(rankOffers([LARGE, SMALL, POOR], 'ratio')).toEqual([2, 1, 3]);
    expect(rankOffers([LARGE, SMALL, POOR], 'difference')).toEqual([1, 2, 3]);
    expect(rankOffers([POOR, SMALL, LARGE], 'difference')).toEqual([3, 2, 1]);
  });

  it('lets equals share a rank and skips the next', () => {
    expect(rankOffers([LARGE, POOR, LARGE, POOR, SMALL], 'difference')).toEqual([1, 4, 1, 4, 3]);
  });

  it('does not part equals by a last binary digit, and parts what differs by a millionth', () => {
    const [sum, plain] = [{ benefits: { a: 0.1, b: 0.2 }, costs: { c: 1 } }, offer(0.3, 1)];
    expect(rankOffers([sum, plain], 'ratio')).toEqual([1, 1]);
    expect(rankOffers([offer(0.300001, 1), plain], 'ratio')).toEqual([1, 2]);
    expect(rankOffers([offer(1, 3), offer(1, 3.000001)], 'difference')).toEqual([1, 2]);
  });

  it('is empty for no offers', () => {
    expect(rankOffers([], 'ratio')).toEqual([]);
  });

  it('refuses what has no value by the measure', () => {
    expect(() => rankOffers([LARGE, offer(1, 0)], 'ratio')).toThrow('invalid total cost: 0 ');
    expect(rankOffers([LARGE, offer(1, 0)], 'difference')).toEqual([1, 2]);
  });
});

describe('disagreement', () => {
  it('names the pairs that the measures put in opposite order', () => {
    expect(disagreement([LARGE, SMALL, POOR])).toEqual({
      pairs: [{ byRatio: 1, byDifference: 0 }],
      best: { ratio: [1], difference: [0] },
      sameBest: false,
    });
    expect(disagreement([SMALL, LARGE]).pairs).toEqual([{ byRatio: 0, byDifference: 1 }]);
  });

  it('finds all pairs, lower number first', () => {
    const larger = offer(210, 170);
    expect(disagreement([SMALL, LARGE, larger]).pairs).toEqual([
      { byRatio: 0, byDifference: 1 },
      { byRatio: 0, byDifference: 2 },
      { byRatio: 1, byDifference: 2 },
    ]);
  });

  it('finds none where the measures agree', () => {
    expect(disagreement([offer(60, 30), POOR])).toEqual({
      pairs: [],
      best: { ratio: [0], difference: [0] },
      sameBest: true,
    });
  });

  it('takes a tie under one measure for no opposition, but sees that the best differ', () => {
    // ratio 2 and 2, difference 10 and 20
    expect(disagreement([offer(20, 10), offer(40, 20)])).toEqual({
      pairs: [],
      best: { ratio: [0, 1], difference: [1] },
      sameBest: false,
    });
  });

  it('finds nothing to disagree about among no offers or one', () => {
    expect(disagreement([])).toEqual({ pairs: [], best: { ratio: [], difference: [] }, sameBest: true });
    expect(disagreement([LARGE])).toEqual({ pairs: [], best: { ratio: [0], difference: [0] }, sameBest: true });
  });

  it('tells offers 1 and 12 from offers 11 and 2', () => {
    const [best, other] = [offer(4, 2), offer(1, 1)];
    const found = disagreement(Array.from({ length: 13 }, (_, k) => (k === 1 || k === 12 ? best : other)));
    expect(found.best).toEqual({ ratio: [1, 12], difference: [1, 12] });
    expect(found.sameBest).toBe(true);
  });
});
