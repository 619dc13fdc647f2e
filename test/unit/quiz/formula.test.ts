import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/quiz/formula.ts';

const values = new Map([
  ['m', 600],
  ['r', 0.8],
  ['d', 0.1],
]);

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 5', 2],
    ['-(3 - 5)', 2],
    ['m * r / (1 + d - r)', (600 * 0.8) / (1 + 0.1 - 0.8)],
    ['min(3, 1, 2) + max(4, 5)', 6],
    ['round(2.5) + abs(-1) + sqrt(9) + exp(0) + ln(1)', 8],
    ['  7 ', 7],
  ])('%s is %d', (formula, value) => {
    expect(evaluate(formula, values)).toBeCloseTo(value, 12);
  });

  it.each([
    ['1 +', 'expected a number, a name or (, found the end'],
    ['(1 + 2', 'expected ), found the end'],
    ['1 2', 'expected an operator or the end, found 2'],
    ['m $ 2', 'at 2 (expected a number'],
    ['margin * 2', 'unknown name margin in “margin * 2” (expected m, r, d)'],
    ['sin(1)', 'unknown function sin'],
    ['1 / 0', '“1 / 0” is Infinity (expected a finite number)'],
    ['ln(0 - 1)', 'is NaN'],
  ])('%s is refused: %s', (formula, why) => {
    expect(() => evaluate(formula, values)).toThrow(why);
    expect(() => evaluate(formula, values)).toThrow(RangeError);
  });
});
