import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { better, worse } from '../../../src/core/kano/coefficients.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
const FEATURE: Counts = { M: 1, O: 2, A: 3, I: 4, R: 0, Q: 0 };

describe('better', () => {
  it('is the share of attractive and one-dimensional answers', () => {
    expect(better(FEATURE)).toBe(0.5);
  });

  it('leaves reverse and questionable answers out of its denominator', () => {
    expect(better({ ...FEATURE, R: 90, Q: 9 })).toBe(0.5);
  });

  it('is 1 where everybody is attracted and 0 where nobody is', () => {
    expect(better({ ...NOBODY, A: 7 })).toBe(1);
    expect(better({ ...NOBODY, M: 7 })).toBe(0);
    expect(better({ ...NOBODY, I: 7 })).toBe(0);
  });

  it('is 0 and not -0 for a count of -0', () => {
    expect(better({ ...NOBODY, A: -0, O: -0, M: 1 })).toBe(0);
  });
});

describe('worse', () => {
  it('is minus the share of one-dimensional and must-be answers', () => {
    expect(worse(FEATURE)).toBe(-0.3);
  });

  it('leaves reverse and questionable answers out of its denominator', () => {
    expect(worse({ ...FEATURE, R: 90, Q: 9 })).toBe(-0.3);
  });

  it('is -1 where everybody would miss the feature', () => {
    expect(worse({ ...NOBODY, M: 3, O: 4 })).toBe(-1);
  });

  it('is 0 and not -0 where nobody would', () => {
    expect(worse({ ...NOBODY, A: 7 })).toBe(0);
    expect(worse({ ...NOBODY, I: 7, M: -0, O: -0 })).toBe(0);
  });
});

describe.each([
  ['better', better],
  ['worse', worse],
])('%s', (_, coefficient) => {
  it('refuses counts with nothing to divide by, and says what it needs', () => {
    const message = 'invalid counts: A + O + M + I = 0 (expected at least one answer that is neither reverse nor questionable)';
    expect(() => coefficient(NOBODY)).toThrow(new RangeError(message));
    expect(() => coefficient({ ...NOBODY, R: 5, Q: 5 })).toThrow(new RangeError(message));
  });

  it('refuses a negative count, also one it does not use', () => {
    expect(() => coefficient({ ...FEATURE, R: -1 })).toThrow('invalid count of R: -1 ');
    expect(() => coefficient({ ...FEATURE, I: Number.NaN })).toThrow('invalid count of I: NaN ');
  });
});
