import fc from 'fast-check';

const table = (mark: fc.Arbitrary<number>, learners: fc.Arbitrary<number>, items: fc.Arbitrary<number>) =>
  fc
    .tuple(learners, items)
    .chain(([n, k]) => fc.array(fc.array(mark, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));

const some = fc.integer({ min: 2, max: 24 });
const few = fc.integer({ min: 2, max: 7 });

/** Right or wrong answers of 2 to 24 learners to 2 to 7 items; ties of totals are common. */
export const rightOrWrong = table(fc.constantFrom(0, 1), some, few);

/** Part marks out of 4 in quarters of a mark, exact in binary. */
export const partMarks = table(
  fc.integer({ min: 0, max: 16 }).map((quarters) => quarters / 4),
  some,
  few,
);

/** The maxima of partMarks. */
export const fours = (rows: readonly (readonly number[])[]) => (rows[0] ?? []).map(() => 4);

/** A way to deal the learners, or the items, out anew: sort keys for as many as there can be. */
export const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 });

/** The list in the order of the keys. */
export function deal<T>(list: readonly T[], by: readonly number[]): readonly T[] {
  return [...list.keys()].sort((left, right) => (by[left] ?? 0) - (by[right] ?? 0)).map((at) => list[at] as T);
}
