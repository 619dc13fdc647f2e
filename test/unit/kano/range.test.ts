import { describe, expect, it } from 'vitest';
import { requireWithin } from '../../../src/core/kano/range.ts';

describe('requireWithin', () => {
  it('lets both bounds and what lies between pass', () => {
    for (const value of [-1, -0.5, 0, -0, 2]) expect(() => requireWithin('depth', 'd', value, -1, 2)).not.toThrow();
  });

  it.each([-1.0000001, 2.0000001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s between -1 and 2', (value) => {
    expect(() => requireWithin('depth', 'd', value, -1, 2)).toThrow(
      new RangeError(`invalid depth: ${value} (expected -1 <= d <= 2)`),
    );
  });

  it('refuses infinity even where no bound does', () => {
    const all = Number.POSITIVE_INFINITY;
    expect(() => requireWithin('depth', 'd', all, -all, all)).toThrow(RangeError);
  });

  it('refuses what is no number, and still words the message', () => {
    for (const value of ['1', null, undefined, Symbol('one'), 1n]) {
      expect(() => requireWithin('depth', 'd', value as unknown as number, 0, 2)).toThrow(
        /^invalid depth: .+ \(expected 0 <= d <= 2\)$/,
      );
    }
  });
});
