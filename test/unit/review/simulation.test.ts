import { describe, expect, it } from 'vitest';
import { leastMinutes, run } from '../../simulation/grid.ts';
import { chanceOf, lognormal } from '../../simulation/learner.ts';

/** A small part of `npm run simulate`, seeded: whether a change may land must not hang on a draw. */
const LEARNERS = 24;

describe('made-up learners', () => {
  it.each([1, 1001, 100_001])('of neighbouring seeds, %i on, differ as far as their spread says', (first) => {
    const logs = Array.from({ length: 200 }, (_, i) => Math.log(lognormal(chanceOf(first + i), 0.5)));
    const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
    const spread = Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / logs.length);
    expect(Math.abs(mean)).toBeLessThan(0.12);
    expect(Math.abs(spread - 0.5)).toBeLessThan(0.08);
  });
});

describe('a fortnight of eight minutes', () => {
  const cell = { minutes: 8, days: 14 };
  const [ours, order] = [run('ours', cell, LEARNERS), run('in order', cell, LEARNERS)];
  it('brings more on the day than going through in order, and no less a week later', () => {
    expect(ours.recall).toBeGreaterThanOrEqual(order.recall + 1);
    expect(ours.weekLater).toBeGreaterThanOrEqual(order.weekLater);
  });
  it('brings the weakest tenth of the points ten points further', () => {
    expect(ours.worstTenth).toBeGreaterThanOrEqual(order.worstTenth + 10);
  });
  it('meets nearly every point on two days, within the minutes, two fifths of them in the exam’s form', () => {
    expect(ours.onTwoDays).toBeGreaterThanOrEqual(95);
    expect(ours.itemsOver).toBeLessThanOrEqual(1);
    expect(ours.form).toBeGreaterThanOrEqual(40);
    expect(ours.form).toBeLessThanOrEqual(60);
  });
});

describe('where time is scarcest', () => {
  it.each([
    [4, 3],
    [4, 7],
    [40, 3],
  ])('%i minutes on %i days are not worse than going through in order', (minutes, days) => {
    const cell = { minutes, days };
    expect(run('ours', cell, LEARNERS).recall).toBeGreaterThanOrEqual(run('in order', cell, LEARNERS).recall - 0.3);
  });
});

describe('two days for nearly every point', () => {
  it.each([
    [8, 3],
    [8, 7],
    [20, 3],
  ])('are beyond %i minutes on %i days, whoever plans them', (minutes, days) => {
    expect(leastMinutes(0.95)).toBeGreaterThan(minutes * days);
  });
  it('are had in 20 minutes on 7 days', () => {
    expect(run('ours', { minutes: 20, days: 7 }, LEARNERS).onTwoDays).toBeGreaterThanOrEqual(95);
  });
});
