import { describe, expect, it } from 'vitest';
import { retention } from '../../../../src/core/lifecycle/sbg/distribution.ts';
import { sbgOf } from '../../../../src/core/lifecycle/sbg/polarisation.ts';

describe('a group by mean churn and polarisation', () => {
  it('has alpha and beta in the proportion of the churn', () => {
    expect(sbgOf(0.1, 0.5)).toEqual({ alpha: 0.1, beta: 0.9 });
    expect(sbgOf(0.25, 0.2)).toEqual({ alpha: 1, beta: 3 });
  });

  it('loses the mean churn in its first period, however much customers differ', () => {
    for (const phi of [0.01, 0.3, 0.9]) expect(retention(sbgOf(0.1, phi), 1)).toBeCloseTo(0.9, 12);
  });

  it('keeps almost the same churn later where customers hardly differ, and loses almost nobody where they differ wholly', () => {
    expect(retention(sbgOf(0.1, 1e-6), 20)).toBeCloseTo(0.9, 4);
    expect(retention(sbgOf(0.1, 0.999), 20)).toBeGreaterThan(0.999);
  });

  it.each([
    [0, 0.5, /invalid mean churn: 0 /],
    [1, 0.5, /invalid mean churn: 1 /],
    [0.1, 0, /invalid polarisation: 0 /],
    [0.1, 1, /invalid polarisation: 1 /],
    [Number.NaN, 0.5, /invalid mean churn: NaN/],
  ])('refuses churn %s at polarisation %s', (churn, phi, message) => {
    expect(() => sbgOf(churn, phi)).toThrow(message);
  });
});
