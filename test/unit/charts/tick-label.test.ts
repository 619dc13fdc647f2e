import { describe, expect, it } from 'vitest';
import { acrossScale } from '../../../src/charts/scale.ts';
import { tickLabel } from '../../../src/charts/tick-label.ts';

describe('the labels of an axis', () => {
  // 0, 1, 1, 2, 2, 3, 3 stood beside a value of 2.67 yuan
  it('never read alike, whatever the span', () => {
    for (const top of [0.001, 0.02, 0.3, 1, 2.67, 3, 7, 12, 120, 1209, 5e4, 2e9]) {
      const { ticks } = acrossScale([0, top], 5);
      const labels = ticks.map(tickLabel(ticks));
      expect(new Set(labels).size, labels.join(' ')).toBe(ticks.length);
    }
  });

  it('have the decimals that the distance between ticks asks for, and no more', () => {
    expect([0, 0.5, 1, 1.5].map(tickLabel([0, 0.5, 1, 1.5]))).toEqual(['0.0', '0.5', '1.0', '1.5']);
    expect([-1000, 0, 1000].map(tickLabel([-1000, 0, 1000]))).toEqual(['\u22121,000', '0', '1,000']);
    expect(tickLabel([0, 0.1])(0.1)).toBe('0.1');
    expect(tickLabel([0, 0.001])(0.001)).toBe('0.001');
  });

  it('are whole numbers where there is one tick or none', () => {
    expect(tickLabel([])(5)).toBe('5');
    expect(tickLabel([3])(3)).toBe('3');
  });
});
