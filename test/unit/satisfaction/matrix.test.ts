import { describe, expect, it } from 'vitest';
import { compareRules, QUADRANTS, quadrantOf, quadrants } from '../../../src/core/satisfaction/matrix.ts';
import type { Rated } from '../../../src/core/satisfaction/thresholds.ts';

const LIMITS = { importance: 3, satisfaction: 2 };

const ITEMS: readonly Rated[] = [
  { importance: 9, satisfaction: 1 },
  { importance: 8, satisfaction: 8 },
  { importance: 2, satisfaction: 2 },
  { importance: 1, satisfaction: 9 },
];

describe('quadrantOf', () => {
  it('reads importance up and satisfaction across', () => {
    expect(quadrantOf({ importance: 4, satisfaction: 1 }, LIMITS)).toBe('concentrate');
    expect(quadrantOf({ importance: 4, satisfaction: 3 }, LIMITS)).toBe('keep');
    expect(quadrantOf({ importance: 1, satisfaction: 1 }, LIMITS)).toBe('low-priority');
    expect(quadrantOf({ importance: 1, satisfaction: 3 }, LIMITS)).toBe('overkill');
  });

  it('takes a tie for high, on either axis', () => {
    expect(quadrantOf({ importance: 3, satisfaction: 2 }, LIMITS)).toBe('keep');
    expect(quadrantOf({ importance: 3, satisfaction: 1.9 }, LIMITS)).toBe('concentrate');
    expect(quadrantOf({ importance: 2.9, satisfaction: 2 }, LIMITS)).toBe('overkill');
  });

  it('does not lose a tie to a last binary digit, and sees a millionth', () => {
    const limits = { importance: 0.1 + 0.2, satisfaction: -0.3 };
    expect(quadrantOf({ importance: 0.3, satisfaction: -0.1 - 0.2 }, limits)).toBe('keep');
    expect(quadrantOf({ importance: 0.299999, satisfaction: -0.300001 }, limits)).toBe('low-priority');
  });

  it('refuses figures that cannot be compared', () => {
    expect(() => quadrantOf({ importance: Number.NaN, satisfaction: 1 }, LIMITS)).toThrow('invalid importance: NaN ');
    expect(() => quadrantOf({ importance: 1, satisfaction: 1 }, { ...LIMITS, satisfaction: Number.NaN })).toThrow(
      'invalid satisfaction: NaN ',
    );
  });
});

describe('quadrants', () => {
  it('are those of the thresholds of the rule, in the order of the items', () => {
    expect(quadrants(ITEMS, { by: 'mean' })).toEqual(['concentrate', 'keep', 'low-priority', 'overkill']);
    expect(quadrants(ITEMS, { by: 'given', importance: 0, satisfaction: 0 })).toEqual(['keep', 'keep', 'keep', 'keep']);
  });

  it('put equal items into keep by mean, whatever the mean rounds to', () => {
    const same = Array.from({ length: 3 }, () => ({ importance: 0.1, satisfaction: 0.7 }));
    expect(quadrants(same, { by: 'mean' })).toEqual(['keep', 'keep', 'keep']);
  });

  it('are four', () => {
    expect(QUADRANTS).toEqual(['concentrate', 'keep', 'low-priority', 'overkill']);
  });

  it('refuse what thresholds refuses', () => {
    expect(() => quadrants([], { by: 'mean' })).toThrow(RangeError);
  });
});

describe('compareRules', () => {
  const low = { by: 'given', importance: 1, satisfaction: 1 } as const;
  const high = { by: 'given', importance: 3, satisfaction: 3 } as const;

  it('gives the quadrants rule by rule and the items that change', () => {
    expect(compareRules(ITEMS, [high, low])).toEqual({
      quadrants: [
        ['concentrate', 'keep', 'low-priority', 'overkill'],
        ['keep', 'keep', 'keep', 'keep'],
      ],
      changing: [0, 2, 3],
    });
  });

  it('finds no change between equal rules', () => {
    expect(compareRules(ITEMS, [low, low]).changing).toEqual([]);
  });

  it('finds an item that only the third rule moves', () => {
    expect(compareRules(ITEMS, [high, high, low]).changing).toEqual([0, 2, 3]);
  });

  it('refuses fewer than two rules', () => {
    expect(() => compareRules(ITEMS, [low])).toThrow(new RangeError('invalid rules: a list of 1 (expected a list of 2 to 100)'));
  });
});
