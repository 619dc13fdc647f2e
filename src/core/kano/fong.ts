import { answered, type Counts } from './categories.ts';
import { type TopTwo, topTwo } from './top-two.ts';

/** The two largest counts a >= b, their categories, and whether their difference reaches the critical one. */
export type Fong = TopTwo & Readonly<{ difference: number; critical: number; significant: boolean }>;

/**
 * Whether the leading category is ahead of the second by more than chance, at about 90 %:
 * difference = a - b, critical = 1.65 * sqrt((a + b) * (2n - a - b) / (2n)), significant if difference >= critical.
 * a and b are the two largest of M, O, A, I, R; n counts all answers, with reverse and questionable ones. All in people:
 * percentages give another verdict, because the critical difference grows with the root of n.
 * The critical difference is not rounded (stp25kano rounds it to one decimal before comparing, which can flip a borderline case).
 * Throws RangeError on invalid counts and when M, O, A, I and R are all 0.
 * Source: Fong 1996, CQM Journal 5, 21-24, as quoted by the README of github stp4/stp25kano.
 * Example: fong({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) has difference 28, critical about 19.4, significant true.
 */
export function fong(counts: Counts): Fong {
  const n = answered(counts);
  const top = topTwo(counts);
  const { a, b } = top;
  // without this both sides would be 0, and 0 >= 0 would call the absence of any answer significant
  if (a === 0)
    throw new RangeError('invalid counts: M + O + A + I + R = 0 (expected at least one answer that is not questionable)');
  const difference = a - b;
  const critical = 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
  return { ...top, difference, critical, significant: difference >= critical };
}
