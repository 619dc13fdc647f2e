import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/core/quiz/shuffle.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a shuffle', () => {
  it('leaves things as they are for seed 0', () => {
    expect(shuffled(LETTERS, 0)).toEqual(LETTERS);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(shuffled(LETTERS, 7)).toEqual(shuffled(LETTERS, 7));
    expect(shuffled(LETTERS, 7)).not.toEqual(shuffled(LETTERS, 8));
  });

  it('keeps every thing once and does not touch what it was given', () => {
    const given = Object.freeze([...LETTERS]);
    for (let seed = 1; seed < 50; seed++) expect(shuffled(given, seed).toSorted()).toEqual(LETTERS);
  });

  it('brings each of the six orders of three things about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 6000; seed++) {
      const order = shuffled(['a', 'b', 'c'], seed).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => shuffled(LETTERS, seed)).toThrow(/invalid seed/);
  });
});
