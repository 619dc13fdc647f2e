import { describe, expect, it } from 'vitest';
import { topTwo } from '../../../src/core/kano/top-two.ts';

describe('topTwo', () => {
  it('names the two most frequent with their counts', () => {
    expect(topTwo({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 })).toEqual({ first: 'I', second: 'A', a: 124, b: 121 });
  });

  it('settles equal counts in the order M, O, A, I, R', () => {
    expect(topTwo({ M: 1, O: 5, A: 5, I: 5, R: 5, Q: 0 })).toEqual({ first: 'O', second: 'A', a: 5, b: 5 });
    expect(topTwo({ M: 1, O: 1, A: 1, I: 5, R: 9, Q: 0 })).toEqual({ first: 'R', second: 'I', a: 9, b: 5 });
  });

  it('passes questionable answers over, however many', () => {
    expect(topTwo({ M: 0, O: 0, A: 1, I: 2, R: 0, Q: 99 })).toEqual({ first: 'I', second: 'A', a: 2, b: 1 });
  });

  it('refuses counts it cannot rank', () => {
    expect(() => topTwo({ M: Number.NaN, O: 0, A: 1, I: 2, R: 0, Q: 0 })).toThrow('invalid count of M: NaN ');
  });
});
