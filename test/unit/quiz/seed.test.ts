import { describe, expect, it } from 'vitest';
import { seedOf } from '../../../src/core/quiz/seed.ts';

describe('the seed of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is what FNV-1a was published with, so that what was dealt once is dealt so for ever: %j', (text, seed) => {
    expect(seedOf(text)).toBe(seed);
  });

  it('is never 0, which would deal nothing', () => {
    expect(seedOf('\u00cc\u0024\u0031\u00c4')).toBe(1);
  });
});
