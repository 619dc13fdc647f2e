import { describe, expect, it } from 'vitest';
import { fQuantile } from '../../../src/core/items/f-quantile.ts';

describe('fQuantile', () => {
  it('is tan(pi p / 2)^2 for one and one degrees of freedom', () => {
    for (const p of [0.0001, 0.1, 0.5, 0.8, 0.975, 0.999]) {
      expect(fQuantile(p, 1, 1) / Math.tan((Math.PI * p) / 2) ** 2).toBeCloseTo(1, 8);
    }
  });

  it('is p / (1 - p) for two and two', () => {
    for (const p of [0.0001, 0.25, 0.5, 0.9, 0.9999]) expect(fQuantile(p, 2, 2) / (p / (1 - p))).toBeCloseTo(1, 9);
  });

  it('has its median at 1 where both degrees are equal', () => {
    for (const d of [1, 5, 29, 9999]) expect(fQuantile(0.5, d, d)).toBeCloseTo(1, 9);
  });

  it('is the inverse of the other way round', () => {
    expect(fQuantile(0.05, 3, 8) * fQuantile(0.95, 8, 3)).toBeCloseTo(1, 10);
  });

  it('closes in on 1 as the degrees grow', () => {
    const width = (d: number) => fQuantile(0.975, d, 10 * d) - fQuantile(0.025, d, 10 * d);
    expect(width(100)).toBeLessThan(width(10));
    expect(width(10_000)).toBeLessThan(0.06);
    expect(width(10_000)).toBeGreaterThan(0.05);
  });

  it('refuses arguments out of range', () => {
    expect(() => fQuantile(0, 1, 1)).toThrow('invalid probability: 0 (expected 0.0001 <= p <= 0.9999)');
    expect(() => fQuantile(1, 1, 1)).toThrow('invalid probability: 1 ');
    expect(() => fQuantile(0.5, 0.5, 1)).toThrow('invalid degrees of freedom: 0.5 (expected 1 <= d1 <= ');
    expect(() => fQuantile(0.5, 1, 0)).toThrow('invalid degrees of freedom: 0 (expected 1 <= d2 <= ');
  });
});
