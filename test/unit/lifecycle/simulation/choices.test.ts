import { describe, expect, it } from 'vitest';
import { choicesOf, drawFrom } from '../../../../src/core/lifecycle/simulation/choices.ts';
import { seeded } from '../../../../src/core/lifecycle/simulation/random.ts';
import { scripted } from './scripted.ts';

const LOWEST = -(2 ** 31);
const HIGHEST = 2 ** 31 - 1;

describe('choicesOf', () => {
  it('gives each outcome its share of the draws, whatever the weights sum to', () => {
    // 1 below half way between the middle and the top
    const choices = choicesOf([[0, 3, 1]]);
    const draws = [LOWEST, 0, 2 ** 30 - 1, 2 ** 30, HIGHEST];
    expect(draws.map((draw) => drawFrom(choices, 0, scripted(draw)))).toEqual([1, 1, 1, 2, 2]);
  });

  it('keeps its rows apart', () => {
    const choices = choicesOf([
      [1, 0, 0, 0, 1],
      [0, 0, 1],
      [0, 1, 1, 0, 0],
    ]);
    expect([LOWEST, -1, 0, HIGHEST].map((draw) => drawFrom(choices, 0, scripted(draw)))).toEqual([0, 0, 4, 4]);
    expect([LOWEST, 0, HIGHEST].map((draw) => drawFrom(choices, 1, scripted(draw)))).toEqual([2, 2, 2]);
    expect([LOWEST, -1, 0, HIGHEST].map((draw) => drawFrom(choices, 2, scripted(draw)))).toEqual([1, 1, 2, 2]);
  });

  it('never draws what has no weight, not even with the highest draw and weights that round', () => {
    const choices = choicesOf([[0.1, 0.2, 0.7 - 1e-16, 0]]);
    expect(drawFrom(choices, 0, scripted(HIGHEST))).toBe(2);
  });

  it('leaves a row without weight empty', () => {
    const { cuts } = choicesOf([[0, 0], [1]]);
    expect([...cuts]).toEqual([0, 0, 0, 0, 0, 2 ** 31, 0, 0, 0, 0]);
  });
});

describe('drawFrom', () => {
  it('spends no number of the generator where only one outcome is possible', () => {
    const random = scripted(1, 2);
    expect(drawFrom(choicesOf([[0, 3]]), 0, random)).toBe(1);
    expect(random.next()).toBe(1);
  });

  it('spends one number of the generator on a choice', () => {
    const random = scripted(1, 2);
    drawFrom(choicesOf([[1, 1]]), 0, random);
    expect(random.next()).toBe(2);
  });

  it('draws in proportion to the weights', () => {
    const weights = [5, 0, 3, 1, 1];
    const choices = choicesOf([weights]);
    const random = seeded(11);
    const counts = [0, 0, 0, 0, 0];
    const n = 100_000;
    for (let k = 0; k < n; k++) {
      const outcome = drawFrom(choices, 0, random);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    weights.forEach((weight, outcome) => {
      const p = weight / 10;
      expect(Math.abs((counts[outcome] ?? 0) / n - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / n));
    });
  });
});
