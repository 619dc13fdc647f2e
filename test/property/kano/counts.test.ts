import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, type Counts, total } from '../../../src/core/kano/categories.ts';
import { chiSquare } from '../../../src/core/kano/chi-square.ts';
import { better, worse } from '../../../src/core/kano/coefficients.ts';
import { fong } from '../../../src/core/kano/fong.ts';
import { categoryStrength, totalStrength } from '../../../src/core/kano/strength.ts';
import { informative, people } from './arbitraries.ts';

/** The counts with the categories' names dealt out anew; those not named keep theirs. */
function relabel(counts: Counts, names: readonly Category[], dealt: readonly Category[]): Counts {
  const changed = names.map((name, k) => [dealt[k] ?? name, counts[name]]);
  return { ...counts, ...Object.fromEntries(changed) };
}

const scale = (counts: Counts, k: number): Counts =>
  Object.fromEntries(CATEGORIES.map((category) => [category, counts[category] * k])) as Counts;

const noMinusZero = (value: number) => expect(Object.is(value, -0)).toBe(false);

describe('the coefficients', () => {
  it('keep better in [0, 1] and worse in [-1, 0], without -0, for any counts', () => {
    fc.assert(
      fc.property(informative, (counts) => {
        expect(better(counts)).toBeGreaterThanOrEqual(0);
        expect(better(counts)).toBeLessThanOrEqual(1);
        expect(worse(counts)).toBeGreaterThanOrEqual(-1);
        expect(worse(counts)).toBeLessThanOrEqual(0);
        noMinusZero(better(counts));
        noMinusZero(worse(counts));
      }),
    );
  });

  it('do not see reverse and questionable answers', () => {
    fc.assert(
      fc.property(people, fc.nat(999), fc.nat(999), (counts, R, Q) => {
        expect(better({ ...counts, R, Q })).toBe(better(counts));
        expect(worse({ ...counts, R, Q })).toBe(worse(counts));
      }),
    );
  });

  it('trade places, sign apart, when attractive and must-be trade places', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const swapped = relabel(counts, ['A', 'M'], ['M', 'A']);
        expect(better(swapped)).toBeCloseTo(-worse(counts), 12);
        expect(worse(swapped)).toBeCloseTo(-better(counts), 12);
      }),
    );
  });

  it('move away from 0 or stay when somebody indifferent becomes one-dimensional', () => {
    fc.assert(
      fc.property(
        people.filter(({ I }) => I >= 1),
        (counts) => {
          const won = { ...counts, I: counts.I - 1, O: counts.O + 1 };
          expect(better(won)).toBeGreaterThan(better(counts));
          expect(worse(won)).toBeLessThan(worse(counts));
        },
      ),
    );
  });
});

describe('the strengths', () => {
  it('are shares', () => {
    fc.assert(
      fc.property(informative, (counts) => {
        for (const share of [categoryStrength(counts), totalStrength(counts)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          noMinusZero(share);
        }
      }),
    );
  });

  it('count indifferent, reverse and questionable answers alike against the total strength', () => {
    fc.assert(
      fc.property(people, fc.shuffledSubarray<Category>(['I', 'R', 'Q'], { minLength: 3 }), (counts, dealt) => {
        expect(totalStrength(relabel(counts, ['I', 'R', 'Q'], dealt))).toBeCloseTo(totalStrength(counts), 12);
      }),
    );
  });

  it("make the category strength Fong's difference over n", () => {
    fc.assert(
      fc.property(people, (counts) => {
        expect(categoryStrength(counts)).toBe(fong(counts).difference / total(counts));
      }),
    );
  });
});

describe('scaling all counts', () => {
  const factor = fc.integer({ min: 1, max: 1000 });

  it('leaves better, worse and both strengths as they are', () => {
    fc.assert(
      fc.property(people, factor, (counts, k) => {
        for (const measure of [better, worse, categoryStrength, totalStrength]) {
          expect(measure(scale(counts, k))).toBeCloseTo(measure(counts), 12);
        }
      }),
    );
  });

  it("multiplies Fong's difference by k, its critical difference by the root of k, so n matters", () => {
    fc.assert(
      fc.property(people, factor, (counts, k) => {
        const [once, scaled] = [fong(counts), fong(scale(counts, k))];
        expect(scaled.difference).toBe(once.difference * k);
        expect(scaled.critical / Math.sqrt(k)).toBeCloseTo(once.critical, 8);
        if (once.significant) expect(scaled.significant).toBe(true);
      }),
    );
  });

  it('multiplies chi-square by k', () => {
    fc.assert(
      fc.property(people, factor, (counts, k) => {
        const expected = chiSquare(counts).statistic * k;
        expect(Math.abs(chiSquare(scale(counts, k)).statistic - expected)).toBeLessThanOrEqual(1e-9 * (1 + expected));
      }),
    );
  });
});

describe('fong', () => {
  const five: readonly Category[] = ['M', 'O', 'A', 'I', 'R'];

  it('gives the same verdict however M, O, A, I and R are named', () => {
    fc.assert(
      fc.property(people, fc.shuffledSubarray([...five], { minLength: 5 }), (counts, dealt) => {
        const { first: _, second: __, ...verdict } = fong(counts);
        const renamed = fong(relabel(counts, five, dealt));
        expect(renamed).toMatchObject({ a: verdict.a, b: verdict.b, difference: verdict.difference });
        expect(renamed.critical).toBeCloseTo(verdict.critical, 9);
      }),
    );
  });

  it('names two different categories, whose counts no other of the five exceeds', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const { a, b, first, second, difference } = fong(counts);
        expect(first).not.toBe(second);
        expect([counts[first], counts[second]]).toEqual([a, b]);
        expect(a).toBeGreaterThanOrEqual(b);
        expect(difference).toBe(a - b);
        for (const category of five)
          if (category !== first && category !== second) expect(counts[category]).toBeLessThanOrEqual(b);
      }),
    );
  });

  it('asks for a larger lead the more questionable answers there are', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 1_000_000 }), (counts, more) => {
        expect(fong({ ...counts, Q: counts.Q + more }).critical).toBeGreaterThan(fong(counts).critical);
      }),
    );
  });

  it('has a finite, positive critical difference and decides by it, for any counts', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const { difference, critical, significant } = fong(counts);
        expect(Number.isFinite(critical)).toBe(true);
        expect(critical).toBeGreaterThan(0);
        expect(significant).toBe(difference >= critical);
      }),
    );
  });
});

describe('chiSquare', () => {
  it('lies between 0 and three times the answers compared, for any counts', () => {
    fc.assert(
      fc.property(informative, (counts) => {
        const { statistic } = chiSquare(counts);
        expect(statistic).toBeGreaterThanOrEqual(0);
        expect(statistic).toBeLessThanOrEqual(3 * (counts.M + counts.O + counts.A + counts.I) * (1 + 1e-12));
      }),
    );
  });

  it('equals the textbook sum of (observed - expected)^2 / expected', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const observed = [counts.M, counts.O, counts.A, counts.I];
        const expected = observed.reduce((sum, count) => sum + count, 0) / 4;
        const textbook = observed.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
        expect(Math.abs(chiSquare(counts).statistic - textbook)).toBeLessThanOrEqual(1e-9 * (1 + textbook));
      }),
    );
  });
});

describe('every measure of counts', () => {
  it('leaves frozen counts as they were', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const frozen = Object.freeze({ ...counts });
        for (const measure of [total, better, worse, categoryStrength, totalStrength, fong, chiSquare]) measure(frozen);
        expect(frozen).toEqual(counts);
      }),
    );
  });

  it('refuses counts with any one of them negative or not finite', () => {
    const bad = fc.oneof(fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1), fc.double({ max: -1e-9, noNaN: true }));
    fc.assert(
      fc.property(people, fc.constantFrom(...CATEGORIES), bad, (counts, category, value) => {
        for (const measure of [total, better, worse, categoryStrength, totalStrength, fong, chiSquare]) {
          expect(() => measure({ ...counts, [category]: value })).toThrow(RangeError);
        }
      }),
    );
  });
});
