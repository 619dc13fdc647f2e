import { describe, expect, it } from 'vitest';
import { elapsed, type Leaving, requireLeaving } from '../../../../src/core/lifecycle/group/leaving.ts';

describe('elapsed', () => {
  it('counts whole periods only where customers leave at their ends', () => {
    expect([0, 0.99, 1, 2.7].map((t) => elapsed(t, 'at-end'))).toEqual([0, 0, 1, 2]);
  });

  it('counts parts of a period where they leave evenly', () => {
    expect([0, 0.99, 1, 2.7].map((t) => elapsed(t, 'evenly'))).toEqual([0, 0.99, 1, 2.7]);
  });

  it.each([-1, -0.01, 1e6 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a time of %s', (t) => {
    expect(() => elapsed(t, 'evenly')).toThrow(new RangeError(`invalid time: ${t} (expected 0 <= t <= 1000000)`));
  });

  it('reaches to a million periods', () => {
    expect(elapsed(1e6, 'at-end')).toBe(1e6);
  });

  it('refuses an unknown way of leaving', () => {
    expect(() => elapsed(1, 'at-start' as Leaving)).toThrow(RangeError);
  });
});

describe('requireLeaving', () => {
  it('lets both ways pass', () => {
    expect(() => requireLeaving('at-end')).not.toThrow();
    expect(() => requireLeaving('evenly')).not.toThrow();
  });

  it.each(['at-start', '', undefined])('refuses %s', (leaving) => {
    expect(() => requireLeaving(leaving as Leaving)).toThrow(
      new RangeError(`invalid leaving: ${leaving === '' ? "''" : leaving} (expected at-end or evenly)`),
    );
  });
});
