import { describe, expect, it } from 'vitest';
import { bestExpectation, type Market, outcomeAt } from '../../../src/core/satisfaction/expectation.ts';

/** S = P - E, P = 6; a tenth of the people more try for each point promised, a tenth fewer return for each point of let-down. */
const MARKET: Market = {
  people: 1000,
  scale: [0, 10],
  performance: 6,
  weights: { a: 0, b: 0, c: 1 },
  trial: { base: 0, slope: 0.1 },
  repeat: { base: 0.5, slope: 0.1 },
  occasions: 1,
};

describe('outcomeAt', () => {
  it('reckons first buyers from the promise and repeats from the satisfaction that follows', () => {
    const { expectation, satisfaction, first, repeats, total } = outcomeAt(MARKET, 5);
    expect({ expectation, satisfaction, first }).toEqual({ expectation: 5, satisfaction: 1, first: 500 });
    expect(repeats).toBeCloseTo(300, 9);
    expect(total).toBeCloseTo(800, 9);
  });

  it('counts every later occasion', () => {
    expect(outcomeAt({ ...MARKET, occasions: 4 }, 5).repeats).toBeCloseTo(1200, 9);
    expect(outcomeAt({ ...MARKET, occasions: 0 }, 5)).toMatchObject({ first: 500, repeats: 0, total: 500 });
  });

  it('shows the three statements of the notes: low E satisfies and sells little, high E sells once', () => {
    const [low, high] = [outcomeAt(MARKET, 1), outcomeAt(MARKET, 9)];
    expect(low.satisfaction).toBeGreaterThan(high.satisfaction);
    expect(low.first).toBeLessThan(high.first);
    expect(low.repeats / low.first).toBeGreaterThan(high.repeats / high.first);
  });

  it('sells nothing at all to nobody', () => {
    expect(outcomeAt({ ...MARKET, people: 0 }, 5)).toMatchObject({ first: 0, repeats: 0, total: 0 });
  });

  it('takes both ends of the scale and nothing beyond', () => {
    expect(outcomeAt(MARKET, 0).total).toBe(0);
    expect(outcomeAt(MARKET, 10).first).toBe(1000);
    expect(() => outcomeAt(MARKET, 10.1)).toThrow(new RangeError('invalid expectation: 10.1 (expected 0 <= E <= 10)'));
    expect(() => outcomeAt(MARKET, -0.1)).toThrow(RangeError);
  });

  it('refuses an invalid market, and says what is wrong', () => {
    expect(() => outcomeAt({ ...MARKET, people: -1 }, 5)).toThrow('invalid people: -1 (expected 0 <= people');
    expect(() => outcomeAt({ ...MARKET, occasions: -1 }, 5)).toThrow('invalid occasions: -1 (expected 0 <= occasions');
    expect(() => outcomeAt({ ...MARKET, scale: [5, 1] }, 5)).toThrow('invalid scale: 1 (expected 5 <= high');
    expect(() => outcomeAt({ ...MARKET, scale: [Number.NaN, 1] }, 5)).toThrow('invalid scale: NaN ');
    expect(() => outcomeAt({ ...MARKET, performance: Number.NaN }, 5)).toThrow('invalid performance: NaN ');
    expect(() => outcomeAt({ ...MARKET, weights: { a: 0, b: -1, c: 0 } }, 5)).toThrow('invalid assimilation weight: -1 ');
    expect(() => outcomeAt({ ...MARKET, trial: { base: Number.NaN, slope: 0 } }, 5)).toThrow('invalid base: NaN ');
  });
});

describe('bestExpectation', () => {
  it('finds the top of a parabola within the scale', () => {
    // total = 100 E (1 + 4 (1.1 - 0.1 E)) = 100 E (5.4 - 0.4 E)
    const best = bestExpectation({ ...MARKET, occasions: 4 });
    expect(best.expectation).toBeCloseTo(6.75, 9);
    expect(best.total).toBeCloseTo(1822.5, 9);
  });

  it('returns what comes of the expectation it names', () => {
    const market = { ...MARKET, occasions: 4 };
    const best = bestExpectation(market);
    expect(best).toEqual(outcomeAt(market, best.expectation));
  });

  it('goes to the upper end where promising always pays', () => {
    expect(bestExpectation(MARKET).expectation).toBe(10);
    expect(bestExpectation({ ...MARKET, occasions: 0 }).expectation).toBe(10);
  });

  it('stays at the lower end where promising only disappoints', () => {
    const market: Market = { ...MARKET, scale: [1, 9], trial: { base: 0.5, slope: 0 } };
    // everybody returns as long as S >= 5, that is E <= 1
    expect(bestExpectation(market).expectation).toBe(1);
  });

  it('takes the least promise among those that bring the same', () => {
    const market: Market = { ...MARKET, trial: { base: 0.2, slope: 0.2 }, weights: { a: 0, b: 1, c: 1 } };
    // S = P whatever is promised; everybody tries from E = 4 on
    expect(bestExpectation(market).expectation).toBeCloseTo(4, 12);
    expect(bestExpectation({ ...MARKET, people: 0 }).expectation).toBe(0);
  });

  it('finds a kink: promise until the first customer would be lost', () => {
    // all return while S >= 0, that is E <= 6; beyond it 0.9 of them are lost for each point
    const market: Market = { ...MARKET, repeat: { base: 1, slope: 0.9 }, occasions: 5 };
    const best = bestExpectation(market);
    expect(best.expectation).toBeCloseTo(6, 9);
    expect(best.total).toBeCloseTo(600 * 6, 6);
  });

  it('finds the higher of two tops', () => {
    // below E = 6 all return; above E = 6.5 none do, and sales once only climb on to E = 10
    const market: Market = { ...MARKET, repeat: { base: 1, slope: 2 } };
    expect(bestExpectation({ ...market, occasions: 0.5 }).expectation).toBe(10);
    expect(bestExpectation({ ...market, occasions: 0.7 }).expectation).toBeCloseTo(6, 9);
  });

  it('finds a top between two kinks', () => {
    const market: Market = { ...MARKET, trial: { base: -0.2, slope: 0.1 }, occasions: 6, repeat: { base: 0.8, slope: 0.1 } };
    // total = 1000 (0.1 E - 0.2)(1 + 6 (1.4 - 0.1 E)), the second share being cut off at 1 below E = 4
    const best = bestExpectation(market);
    expect(best.expectation).toBeCloseTo((9.4 + 0.6 * 2) / 1.2, 9);
  });

  it('agrees with trying every hundredth of a point', () => {
    const market: Market = { ...MARKET, repeat: { base: 0.35, slope: 0.21 }, occasions: 3.3, weights: { a: -1, b: 0.3, c: 0.9 } };
    const tried = Array.from({ length: 1001 }, (_, k) => outcomeAt(market, k / 100).total);
    const best = bestExpectation(market);
    expect(best.total).toBeGreaterThanOrEqual(Math.max(...tried));
    expect(best.total).toBeLessThan(Math.max(...tried) * 1.0001);
  });

  it('has one answer on a scale of a single point', () => {
    expect(bestExpectation({ ...MARKET, scale: [3, 3] }).expectation).toBe(3);
  });

  it('finds a kink where customers turn away all at once', () => {
    // all return up to E = 1 and none a millionth of a point beyond
    const market: Market = { ...MARKET, scale: [0, 1.5], performance: 1, weights: { a: 0, b: 0, c: 1000 } };
    const best = bestExpectation({ ...market, repeat: { base: 0, slope: 1000 } });
    expect(best.expectation).toBeCloseTo(1, 5);
    expect(best.total).toBeCloseTo(200, 3);
  });

  it('refuses an invalid market', () => {
    expect(() => bestExpectation({ ...MARKET, people: Number.NaN })).toThrow('invalid people: NaN ');
    expect(() => bestExpectation({ ...MARKET, scale: [2, 1] })).toThrow('invalid scale: 1 ');
  });
});
