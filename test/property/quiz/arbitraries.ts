import fc from 'fast-check';
import type { Judge, Numeric, Short, Single } from '../../../src/core/quiz/question.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const id = fc.stringMatching(/^[a-z]{1,6}$/);
const common = { id, prompt: text };

/** Two to six options, one of them the key, and the place of the key. */
export const keyed: fc.Arbitrary<{ question: Single; key: number }> = fc
  .record({ ...common, ids: fc.uniqueArray(id, { minLength: 2, maxLength: 6 }), at: fc.nat() })
  .map(({ ids, at, ...rest }) => {
    const key = at % ids.length;
    const options = ids.map((option, i) => ({
      id: option,
      text: option,
      feedback: option,
      ...(i === key && { correct: true as const }),
    }));
    return { question: { kind: 'single', ...rest, options }, key };
  });

export const judge: fc.Arbitrary<Judge> = fc.record({
  ...common,
  kind: fc.constant('judge' as const),
  answer: fc.boolean(),
  feedback: fc.record({ true: text, false: text }),
});

/** Answers in whole steps of their last decimal, tolerances of one step to twenty. */
export const numeric: fc.Arbitrary<Numeric> = fc
  .record({
    ...common,
    steps: fc.integer({ min: -5_000_000, max: 5_000_000 }),
    wide: fc.integer({ min: 1, max: 20 }),
    decimals: fc.nat(5),
  })
  .map(({ steps, wide, decimals, ...rest }) => {
    const at = (n: number) => Number(`${n}e-${decimals}`);
    return { kind: 'numeric', ...rest, answer: at(steps), also: [], tolerance: at(wide), decimals, traps: [], trace: ['line'] };
  });

export const short: fc.Arbitrary<Short> = fc.record({
  ...common,
  kind: fc.constant('short' as const),
  count: fc.integer({ min: 1, max: 8 }),
});
