import fc from 'fast-check';
import { ANSWERS, type Answer, type Counts } from '../../../src/core/kano/categories.ts';
import type { PairMatrix } from '../../../src/core/kano/tally.ts';

const six = (count: fc.Arbitrary<number>): fc.Arbitrary<Counts> =>
  fc.record({ M: count, O: count, A: count, I: count, R: count, Q: count }, { noNullPrototype: true });

/** Small whole numbers, so that ties and near ties are common. */
const few = fc.integer({ min: 0, max: 20 });
const many = fc.integer({ min: 0, max: 1_000_000 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });

/** Any valid counts, nobody and the largest included. */
export const anyCounts = fc.oneof(
  six(few),
  six(many),
  six(percent),
  six(fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true })),
);

/** Whole people, at least one of whom answered neither in reverse nor questionably. */
export const people = fc.oneof(six(few), six(many)).filter(({ M, O, A, I }) => M + O + A + I > 0);

/** Any valid counts with an answer that is neither reverse nor questionable. */
export const informative = anyCounts.filter(({ M, O, A, I }) => M + O + A + I > 0);

export const answer: fc.Arbitrary<Answer> = fc.constantFrom(...ANSWERS);

/** A survey: one pair of answers per respondent. */
export const survey = fc.array(fc.tuple(answer, answer), { maxLength: 60 });

/** A 5x5 matrix of whole people. */
export const pairs: fc.Arbitrary<PairMatrix> = fc.array(fc.array(few, { minLength: 5, maxLength: 5 }), {
  minLength: 5,
  maxLength: 5,
});

/** A number in 0..1, its ends included and often. */
export const unit = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A point of the better-worse plane. */
export const coefficients = fc.record({ better: unit, worse: unit.map((share) => -share) }, { noNullPrototype: true });
