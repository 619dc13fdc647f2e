import { describe, expect, it } from 'vitest';
import { standardErrorOfMeasurement } from '../../../src/core/items/measurement-error.ts';

describe('standardErrorOfMeasurement', () => {
  it('is s sqrt(1 - reliability)', () => {
    expect(standardErrorOfMeasurement(10, 0.84)).toBeCloseTo(4, 12);
    expect(standardErrorOfMeasurement(10, 1)).toBe(0);
    expect(standardErrorOfMeasurement(10, 0)).toBe(10);
    expect(standardErrorOfMeasurement(0, 0.5)).toBe(0);
  });

  it('exceeds s for a negative reliability', () => {
    expect(standardErrorOfMeasurement(10, -3)).toBe(20);
  });

  it('refuses a negative deviation and a reliability above 1', () => {
    expect(() => standardErrorOfMeasurement(-1, 0.5)).toThrow('invalid standard deviation: -1 (expected 0 <= s <= ');
    expect(() => standardErrorOfMeasurement(1, 1.1)).toThrow('invalid reliability: 1.1 ');
    expect(() => standardErrorOfMeasurement(1, Number.NaN)).toThrow('invalid reliability: NaN ');
  });
});
