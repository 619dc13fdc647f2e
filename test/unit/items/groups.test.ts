import { describe, expect, it } from 'vitest';
import { extremeGroups, type Ties } from '../../../src/core/items/groups.ts';

const groups = (criterion: number[], share: number, ties: Ties) => {
  const { size, upper, lower } = extremeGroups(criterion, share, ties);
  return { size, upper: [...upper], lower: [...lower] };
};

describe('the size of the groups', () => {
  const size = (n: number, share = 0.27) =>
    extremeGroups(
      Array.from({ length: n }, (_, i) => i),
      share,
      'share',
    ).size;

  it('is the rounded share of the class', () => {
    expect(size(15)).toBe(4);
    expect(size(100)).toBe(27);
    expect(size(11)).toBe(3);
    expect(size(13)).toBe(4);
    expect(size(9)).toBe(2);
  });

  it('is at least 1 and at most half the class', () => {
    expect(size(2, 0.01)).toBe(1);
    expect(size(2, 0.5)).toBe(1);
    expect(size(15, 0.5)).toBe(7);
    expect(size(3, 0.5)).toBe(1);
  });
});

describe('extremeGroups', () => {
  it('takes the best and the worst, in whatever order they are listed', () => {
    expect(groups([5, 9, 1, 7], 0.25, 'share')).toEqual({ size: 1, upper: [0, 1, 0, 0], lower: [0, 0, 1, 0] });
    expect(groups([5, 9, 1, 7], 0.25, 'order')).toEqual({ size: 1, upper: [0, 1, 0, 0], lower: [0, 0, 1, 0] });
  });

  it('lets equals at the edge share the places left', () => {
    expect(groups([9, 5, 5, 1], 0.5, 'share')).toEqual({ size: 2, upper: [1, 0.5, 0.5, 0], lower: [0, 0.5, 0.5, 1] });
    expect(groups([5, 5, 5, 5], 0.25, 'share')).toEqual({
      size: 1,
      upper: [0.25, 0.25, 0.25, 0.25],
      lower: [0.25, 0.25, 0.25, 0.25],
    });
  });

  it('shares only at the edge', () => {
    expect(groups([9, 9, 9, 3, 2, 1], 0.5, 'share').upper).toEqual([1, 1, 1, 0, 0, 0]);
    expect(groups([9, 9, 9, 3, 2, 1], 0.34, 'share').upper).toEqual([2 / 3, 2 / 3, 2 / 3, 0, 0, 0]);
    expect(groups([9, 8, 7, 2, 2, 2], 0.34, 'share').lower).toEqual([0, 0, 0, 2 / 3, 2 / 3, 2 / 3]);
  });

  it('counts the earlier in the list as higher where the order is to decide', () => {
    expect(groups([9, 5, 5, 1], 0.5, 'order')).toEqual({ size: 2, upper: [1, 1, 0, 0], lower: [0, 0, 1, 1] });
    expect(groups([5, 5, 5, 5], 0.25, 'order')).toEqual({ size: 1, upper: [1, 0, 0, 0], lower: [0, 0, 0, 1] });
  });

  it('takes totals that differ in the last binary digit for equal', () => {
    expect(groups([0.3, 0.1 + 0.2], 0.5, 'share').upper).toEqual([0.5, 0.5]);
    expect(groups([0.3, 0.1 + 0.2], 0.5, 'order').upper).toEqual([1, 0]);
    expect(groups([0.3, 0.3000001], 0.5, 'share').upper).toEqual([0, 1]);
  });

  it('takes negative criteria', () => {
    expect(groups([-1, -3, -2], 0.33, 'share')).toEqual({ size: 1, upper: [1, 0, 0], lower: [0, 1, 0] });
  });

  it('does not sort the list it is given', () => {
    const criterion = Float64Array.from([1, 3, 2]);
    extremeGroups(criterion, 0.33, 'share');
    extremeGroups(criterion, 0.33, 'order');
    expect([...criterion]).toEqual([1, 3, 2]);
  });

  it('refuses a class of one, a share out of range and an unknown way with ties', () => {
    expect(() => extremeGroups([1], 0.27, 'share')).toThrow(
      new RangeError('invalid class: 1 learners (expected at least 2 for an upper and a lower group)'),
    );
    expect(() => extremeGroups([1, 2], 0.51, 'share')).toThrow('invalid share: 0.51 (expected 0.01 <= share <= 0.5)');
    expect(() => extremeGroups([1, 2], 0, 'order')).toThrow('invalid share: 0 ');
    expect(() => extremeGroups([1, 2], 0.27, 'random' as Ties)).toThrow(
      new RangeError('invalid ties: random (expected share or order)'),
    );
  });
});
