import { describe, expect, it } from 'vitest';
import { acrossScale, upScale } from '../../../src/charts/scale.ts';

describe('a scale', () => {
  it('widens its span to round values and puts them at the edges', () => {
    const scale = acrossScale([0, 97], 5);
    expect(scale.domain).toEqual([0, 100]);
    expect([0, 50, 100].map(scale.at)).toEqual([0, 50, 100]);
    expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('counts upwards from the bottom where it stands upright', () => {
    const scale = upScale([-900, 1300], 5);
    expect(scale.at(scale.domain[0])).toBe(100);
    expect(scale.at(scale.domain[1])).toBe(0);
    expect(scale.ticks).toContain(0);
  });

  it.each([0, 5, -3, 1e9])('has a place for every value where the span is the single value %s', (value) => {
    const scale = acrossScale([value, value], 5);
    expect(scale.at(value)).toBeGreaterThan(0);
    expect(scale.at(value)).toBeLessThan(100);
  });

  it('holds every value of its span between the edges', () => {
    const scale = acrossScale([3.7, 18.2], 6);
    for (const value of [3.7, 10, 18.2]) {
      expect(scale.at(value)).toBeGreaterThanOrEqual(0);
      expect(scale.at(value)).toBeLessThanOrEqual(100);
    }
  });
});
