import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS,
  dimensionGaps,
  ITEM_DIMENSIONS,
  itemGaps,
  overallGap,
  WEIGHTS,
  weightedGap,
} from '../../../src/core/satisfaction/servqual.ts';

describe('the questionnaire', () => {
  it('has five dimensions whose first letters make RATER', () => {
    expect(DIMENSIONS.map((name) => name[0]?.toUpperCase()).join('')).toBe('RATER');
  });

  it('has 22 statements in five runs of 4, 5, 4, 4 and 5 (the split is recalled)', () => {
    const names = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;
    expect(ITEM_DIMENSIONS).toHaveLength(22);
    expect([...new Set(ITEM_DIMENSIONS)]).toEqual(names);
    expect(names.map((name) => ITEM_DIMENSIONS.filter((each) => each === name).length)).toEqual([4, 5, 4, 4, 5]);
  });

  it('weighs the dimensions with 100 points in all (recalled)', () => {
    expect(DIMENSIONS.reduce((sum, name) => sum + WEIGHTS[name], 0)).toBe(100);
  });
});

describe('itemGaps', () => {
  it('is perception less expectation', () => {
    expect(itemGaps([[7, 6, 1]], [[5, 6, 4]])).toEqual([-2, 0, 3]);
  });

  it('is the mean over respondents', () => {
    const expectations = [
      [7, 7],
      [5, 6],
    ];
    const perceptions = [
      [6, 7],
      [2, 7],
    ];
    expect(itemGaps(expectations, perceptions)).toEqual([-2, 0.5]);
  });

  it('refuses tables of different or of no shape', () => {
    expect(() => itemGaps([[1, 2]], [[1]])).toThrow(
      new RangeError('invalid perceptions: rows of [1] (expected 1 rows of 2, at least 1 of 1)'),
    );
    expect(() => itemGaps([[1, 2], [1]], [[1, 2], [1]])).toThrow('invalid expectations: rows of [2, 1] (expected 2 rows of 2,');
    expect(() => itemGaps([[1]], [[1], [1]])).toThrow('invalid perceptions: rows of [1, 1] ');
    expect(() => itemGaps([], [])).toThrow('invalid expectations: rows of [] (expected 0 rows of 0, at least 1 of 1)');
    expect(() => itemGaps([[]], [[]])).toThrow('invalid expectations: rows of [0] ');
  });

  it('refuses a rating that is no finite number on either side', () => {
    expect(() => itemGaps([[Number.NaN]], [[1]])).toThrow('invalid rating: NaN ');
    expect(() => itemGaps([[1]], [[Number.POSITIVE_INFINITY]])).toThrow('invalid rating: Infinity ');
  });

  it('gives gaps the next step still takes, even from the largest ratings', () => {
    const most = Number.MAX_SAFE_INTEGER / 2;
    expect(() => dimensionGaps(itemGaps([[-most]], [[most]]), ['only'])).not.toThrow();
    expect(() => itemGaps([[-most * 2]], [[0]])).toThrow(RangeError);
    expect(() => itemGaps([[0]], [[most * 2]])).toThrow(RangeError);
  });
});

describe('dimensionGaps', () => {
  it('is the mean of the gaps of the statements of each dimension', () => {
    expect(dimensionGaps([-2, 0, 1], ['empathy', 'empathy', 'tangibles'])).toEqual({ empathy: -1, tangibles: 1 });
  });

  it('finds a dimension whose statements are scattered', () => {
    expect(dimensionGaps([1, 2, 3, 4], ['a', 'b', 'a', 'b'])).toEqual({ a: 2, b: 3 });
  });

  it("takes SERVQUAL's 22 statements", () => {
    const gaps = dimensionGaps(
      ITEM_DIMENSIONS.map((_, item) => item),
      ITEM_DIMENSIONS,
    );
    expect(gaps).toEqual({ tangibles: 1.5, reliability: 6, responsiveness: 10.5, assurance: 14.5, empathy: 19 });
  });

  it('refuses gaps without a name each, or none at all', () => {
    expect(() => dimensionGaps([1, 2], ['a'])).toThrow(
      new RangeError('invalid gaps: 2 for 1 names (expected one name for each, at least one)'),
    );
    expect(() => dimensionGaps([], [])).toThrow('invalid gaps: 0 for 0 names ');
    expect(() => dimensionGaps([Number.NaN], ['a'])).toThrow('invalid gap: NaN ');
  });
});

describe('overallGap', () => {
  it('is the mean of the dimensions, however many statements each has', () => {
    expect(overallGap({ empathy: -1, tangibles: 0.5 })).toBe(-0.25);
    expect(overallGap(dimensionGaps([-3, -3, -3, 1], ['a', 'a', 'a', 'b']))).toBe(-1);
  });

  it('refuses no dimension and a gap that is no number', () => {
    expect(() => overallGap({})).toThrow(new RangeError('invalid gaps: no dimension (expected at least one)'));
    expect(() => overallGap({ empathy: Number.NaN })).toThrow('invalid gap: NaN ');
  });
});

describe('weightedGap', () => {
  it('weighs each dimension', () => {
    expect(weightedGap({ empathy: -1, tangibles: 1 }, { empathy: 75, tangibles: 25 })).toBe(-0.5);
  });

  it('does not depend on the unit of the weights', () => {
    const gaps = { empathy: -1.5, tangibles: 1 };
    expect(weightedGap(gaps, { empathy: 0.75, tangibles: 0.25 })).toBe(weightedGap(gaps, { empathy: 75, tangibles: 25 }));
  });

  it('leaves a dimension of weight 0 out, and weights without a gap', () => {
    expect(weightedGap({ empathy: -1, tangibles: 9 }, { empathy: 1, tangibles: 0, assurance: 5 })).toBe(-1);
  });

  it('is 0 and not -0 where nothing is amiss', () => {
    expect(Object.is(weightedGap({ empathy: -0 }, { empathy: 1 }), 0)).toBe(true);
  });

  it('refuses a missing or negative weight, and weights of 0 throughout', () => {
    expect(() => weightedGap({ empathy: 1 }, {})).toThrow('invalid weight of empathy: undefined (expected 0 <= weight');
    expect(() => weightedGap({ empathy: 1 }, { empathy: -1 })).toThrow('invalid weight of empathy: -1 ');
    expect(() => weightedGap({ empathy: 1 }, { empathy: 0 })).toThrow(
      new RangeError('invalid weights: their sum is 0 (expected a dimension that counts)'),
    );
    expect(() => weightedGap({ toString: 1 }, {})).toThrow('invalid weight of toString: ');
    expect(() => weightedGap({}, { empathy: 1 })).toThrow('invalid gaps: no dimension ');
  });
});
