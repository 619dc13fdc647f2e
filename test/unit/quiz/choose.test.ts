import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/core/quiz/session/choose.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ranks = fc.array(fc.nat(3), { minLength: IDS.length, maxLength: IDS.length });
const seeds = fc.integer({ min: 1, max: 2 ** 32 - 1 });

describe('the questions a session takes', () => {
  it('are as many as were asked for, each once, and none is left out that ranks before one of them', () => {
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 9 }), seeds, (given, most, seed) => {
        const rankOf = (id: string) => given[IDS.indexOf(id)] as number;
        const chosen = choose(IDS, rankOf, most, seed);
        expect(chosen).toHaveLength(Math.min(most, IDS.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.map(rankOf)).toEqual(given.toSorted((a, b) => a - b).slice(0, most));
      }),
    );
  });

  it('are all of them where no number was said', () => {
    expect(choose(IDS, () => 0, 0, 7).toSorted()).toEqual(IDS);
  });

  it('are drawn by the seed among equals: the same for the same one, and each question by some', () => {
    const first = Array.from({ length: 60 }, (_, i) => choose(IDS, () => 0, 1, i + 1)[0]);
    expect(new Set(first).size).toBe(IDS.length);
    expect(choose(IDS, () => 0, 3, 9)).toEqual(choose(IDS, () => 0, 3, 9));
  });
});
