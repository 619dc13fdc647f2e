import { describe, expect, it } from 'vitest';
import { ENDLESS, lasting } from '../../../src/core/lifecycle/span.ts';

describe('lasting', () => {
  it('is a finite span of so many periods', () => {
    expect(lasting(5.5)).toEqual({ kind: 'finite', periods: 5.5 });
    expect(lasting(0)).toEqual({ kind: 'finite', periods: 0 });
  });

  it('is endless at Infinity, so that no Infinity is left to print', () => {
    expect(lasting(Number.POSITIVE_INFINITY)).toBe(ENDLESS);
    expect(ENDLESS).toEqual({ kind: 'infinite' });
  });
});
