import { z } from 'zod';
import { bilingual } from '../bilingual.ts';
import { common } from './stem.ts';

/** A number, or a formula over the drawn parameters: `m * r / (1 + d - r)`. */
const quantity = z.union([z.number(), z.string().trim().min(1)]);
const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'expected a name such as r or lostPerYear');

/** What a seed draws: one of the values, or one of the steps from `from` to `to`, both included. */
const drawn = z.union([
  z.strictObject({ values: z.array(z.number()).min(2) }),
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() }),
]);

/**
 * A number to compute; `traps` are the values known mistakes lead to. Prompt, feedback and trace may show numbers: `{r}` as it is,
 * `{answer:2}` with two decimals, `{r:%}` as a percentage, `{r:%1}` as one with one decimal.
 */
export const numeric = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  /** Parameters drawn from a seed; without them the figures stand in the prompt. */
  draw: z.record(name, drawn).default({}),
  /** Values worked out from the parameters, in order, for the trace and the answer to use. */
  where: z.array(z.strictObject({ name, is: quantity })).default([]),
  answer: quantity,
  /** What the same sum comes to by another way a teacher accepts, such as with a four-digit factor: `f * round(10000 / v) / 10000`. */
  also: z.array(quantity).default([]),
  /** Figures are dealt only where this is above zero; unless given, wherever no known mistake leads to the answer. */
  possible: quantity.optional(),
  /** Largest absolute error that still earns the mark; unless given, half of the last place asked for. */
  tolerance: z.number().positive().optional(),
  /** Decimals the learner is asked for. */
  decimals: z.int().nonnegative(),
  unit: bilingual.optional(),
  traps: z.array(z.strictObject({ value: quantity, feedback: bilingual })).default([]),
  /** The worked solution, a line at a time. */
  trace: z.array(bilingual).min(1),
});
