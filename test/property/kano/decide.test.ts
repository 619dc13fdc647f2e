import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, type Counts, total } from '../../../src/core/kano/categories.ts';
import { byBlock, byHierarchy, byMode } from '../../../src/core/kano/decide.ts';
import { anyCounts, people, unit } from './arbitraries.ts';

const somebody = anyCounts.filter((counts) => total(counts) > 0);
const scale = (counts: Counts, k: number): Counts =>
  Object.fromEntries(CATEGORIES.map((category) => [category, counts[category] * k])) as Counts;
const largest = (counts: Counts) => Math.max(...CATEGORIES.map((category) => counts[category]));

describe('byMode', () => {
  it('holds exactly the categories with the largest count, in order', () => {
    fc.assert(
      fc.property(people, (counts) => {
        expect(byMode(counts)).toEqual(CATEGORIES.filter((category) => counts[category] === largest(counts)));
      }),
    );
  });
});

describe('byHierarchy', () => {
  it('is the first of the modes at a margin of 0', () => {
    fc.assert(
      fc.property(people, (counts) => {
        expect(byHierarchy(counts, 0)).toBe(byMode(counts)[0]);
      }),
    );
  });

  it('picks a category within the margin of the largest, and none before it in the order is', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 16 }), (counts, percent) => {
        // compared in whole numbers: 100 * gap <= percent * n
        const close = (category: Category) => 100 * (largest(counts) - counts[category]) <= percent * total(counts);
        expect(byHierarchy(counts, percent / 100)).toBe(CATEGORIES.find(close));
      }),
    );
  });

  it('never gets lighter as the margin grows', () => {
    fc.assert(
      fc.property(somebody, unit, unit, (counts, one, other) => {
        const weight = (margin: number) => CATEGORIES.indexOf(byHierarchy(counts, margin));
        expect(weight(Math.max(one, other))).toBeLessThanOrEqual(weight(Math.min(one, other)));
      }),
    );
  });
});

describe('byBlock', () => {
  it('picks from M, O, A just where they are more than half', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const { M, O, A, I, R, Q } = counts;
        expect(['M', 'O', 'A'].includes(byBlock(counts))).toBe(M + O + A > I + R + Q);
      }),
    );
  });

  it('picks the largest of its block, the first in order where several are', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const pick = byBlock(counts);
        const block: Category[] = ['M', 'O', 'A'].includes(pick) ? ['M', 'O', 'A'] : ['I', 'R', 'Q'];
        const most = Math.max(...block.map((category) => counts[category]));
        expect(pick).toBe(block.find((category) => counts[category] === most));
      }),
    );
  });

  it('agrees with the mode wherever one category has more than half', () => {
    fc.assert(
      fc.property(people, (counts) => {
        if (2 * largest(counts) > total(counts)) expect([byBlock(counts)]).toEqual(byMode(counts));
      }),
    );
  });
});

describe('every rule', () => {
  const rules = [(counts: Counts) => byMode(counts)[0], (counts: Counts) => byHierarchy(counts), byBlock];

  it('picks a category somebody chose, for any counts', () => {
    fc.assert(
      fc.property(somebody, (counts) => {
        for (const rule of rules) expect(counts[rule(counts) as Category]).toBeGreaterThan(0);
      }),
    );
  });

  it('picks the same for people and for k times as many', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 1000 }), (counts, k) => {
        for (const rule of rules) expect(rule(scale(counts, k))).toBe(rule(counts));
      }),
    );
  });

  it('picks the same for people and for their percentages', () => {
    fc.assert(
      fc.property(people, (counts) => {
        for (const rule of rules) expect(rule(scale(counts, 100 / total(counts)))).toBe(rule(counts));
      }),
    );
  });

  it('leaves frozen counts as they were', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const frozen = Object.freeze({ ...counts });
        for (const rule of rules) rule(frozen);
        expect(frozen).toEqual(counts);
      }),
    );
  });
});
