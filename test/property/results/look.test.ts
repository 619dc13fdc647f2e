import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import { simulated } from '../../unit/results/sheets.ts';

describe('in simulated classes', () => {
  it('an item that has nothing to do with the paper is red in at most 5 % of 1,000 classes of 40', () => {
    let red = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const { items } = analyseSheet(simulated(seed, 40, [{ slope: 0, easy: 0.4 }, ...Array(9).fill({})]));
      if (items[0]?.red) red++;
    }
    expect(red).toBeGreaterThan(10);
    expect(red).toBeLessThanOrEqual(50);
  });
});
