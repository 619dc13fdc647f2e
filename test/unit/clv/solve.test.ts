import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/core/clv/solve.ts';

describe('solve', () => {
  it('divides where there is one unknown', () => {
    expect(solve([[4]], [2])).toEqual([0.5]);
  });

  it('solves a system by hand', () => {
    const found = solve(
      [
        [2, 1, -1],
        [-3, -1, 2],
        [-2, 1, 2],
      ],
      [8, -11, -3],
    );
    [2, 3, -1].forEach((value, k) => {
      expect(found[k]).toBeCloseTo(value, 12);
    });
  });

  it('changes rows where the first has nothing to lead with', () => {
    expect(
      solve(
        [
          [0, 2],
          [4, 0],
        ],
        [6, 8],
      ),
    ).toEqual([2, 3]);
  });

  it('leads with the largest, or a tiny pivot would eat the digits', () => {
    const found = solve(
      [
        [1e-20, 1],
        [1, 1],
      ],
      [1, 2],
    );
    expect(found[0]).toBeCloseTo(1, 12);
    expect(found[1]).toBeCloseTo(1, 12);
  });

  it('solves small systems of small numbers', () => {
    expect(solve([[1e-200]], [2e-200])[0]).toBeCloseTo(2, 12);
  });

  it('solves nothing for nothing', () => {
    expect(solve([], [])).toEqual([]);
  });

  it.each([
    [
      'two equal rows',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'a row of zeros',
      [
        [1, 2],
        [0, 0],
      ],
    ],
    [
      'rows equal but for rounding',
      [
        [1, 1],
        [1, 1 + 2e-16],
      ],
    ],
    [
      'rows equal but for rounding, beside zeros',
      [
        [1, 1, 0],
        [1, 1 + 2e-16, 0],
        [0, 0, 1],
      ],
    ],
    [
      'no number',
      [
        [1, 2],
        [Number.NaN, 1],
      ],
    ],
  ])('refuses %s', (_, matrix) => {
    expect(() =>
      solve(
        matrix,
        matrix.map((_, k) => k),
      ),
    ).toThrow(new RangeError('invalid matrix: singular (expected independent rows)'));
  });

  it('leaves frozen inputs as they were', () => {
    const matrix = Object.freeze([Object.freeze([0, 2]), Object.freeze([4, 1])]);
    const right = Object.freeze([6, 8]);
    solve(matrix, right);
    expect(matrix).toEqual([
      [0, 2],
      [4, 1],
    ]);
    expect(right).toEqual([6, 8]);
  });
});
