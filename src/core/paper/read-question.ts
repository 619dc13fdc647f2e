import { z } from 'zod/mini';
import { isDraw } from '../quiz/draw.ts';
import type { Question, Rubric } from '../quiz/question.ts';

const text = z.string().check(z.maxLength(20_000));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/));
const list = <T extends z.ZodMiniType>(of: T, least = 0, most = 60) => z.array(of).check(z.minLength(least), z.maxLength(most));
const number = z.number();
const quantity = z.union([number, text]);
const common = { id, prompt: text };

const option = z.strictObject({ id, text, correct: z.optional(z.literal(true)), feedback: text });
const options = list(option, 2, 12);
const keepOrder = z.optional(z.literal(true));

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('single'), options, keepOrder }),
  z.strictObject({ ...common, kind: z.literal('multiple'), options, keepOrder, marking: z.enum(['all', 'each', 'some']) }),
  z.strictObject({
    ...common,
    kind: z.literal('judge'),
    answer: z.boolean(),
    feedback: z.strictObject({ true: text, false: text }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('fill'),
    blanks: list(
      z.strictObject({
        id,
        accept: list(text),
        feedback: text,
        slips: list(z.strictObject({ texts: list(text), feedback: text })),
      }),
      1,
      12,
    ),
    anyOrder: list(list(id, 2)),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('numeric'),
    draw: z.record(
      id,
      z.union([
        z.strictObject({ values: list(number, 1) }),
        // Of more values than a draw may have, one would be looked for without end.
        z.strictObject({ from: number, to: number, step: number.check(z.positive()) }).check(z.refine(isDraw)),
      ]),
    ),
    where: list(z.strictObject({ name: text, is: quantity })),
    answer: quantity,
    also: list(quantity),
    possible: z.optional(quantity),
    tolerance: number.check(z.positive()),
    decimals: z.int().check(z.minimum(0), z.maximum(10)),
    unit: z.optional(text),
    traps: list(z.strictObject({ value: quantity, feedback: text })),
    trace: list(text),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('classify'),
    hint: text,
    partMark: number.check(z.minimum(0), z.maximum(1)),
    categories: list(z.strictObject({ id, name: text, gist: text }), 2, 8),
    items: list(
      z.strictObject({ id, text, primary: id, reason: text, also: list(z.strictObject({ category: id, reason: text })) }),
      1,
      30,
    ),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('match'),
    pairs: list(
      z.strictObject({ id, left: text, right: text, feedback: text, also: list(z.strictObject({ partner: id, reason: text })) }),
      2,
      12,
    ),
    extra: list(z.strictObject({ id, text, feedback: text })),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('order'),
    steps: list(z.strictObject({ id, text, feedback: text }), 2, 12),
    also: list(list(id)),
  }),
  z.strictObject({ ...common, kind: z.literal('short'), count: z.int().check(z.minimum(1), z.maximum(30)) }),
  z.strictObject({ ...common, kind: z.literal('essay'), marks: list(number.check(z.positive()), 1, 30) }),
]);

const rubric = z.strictObject({
  points: list(text),
  keywords: list(list(text)),
  model: list(z.strictObject({ text, points: list(z.int()) })),
});

/**
 * A question that came from a file or a link, read and never believed: null where it is not one of the ten kinds with exactly their
 * fields, or is larger than any question is. Texts stay texts: nothing of them is ever taken for markup.
 * Example: readQuestion({ kind: 'judge' }) is null.
 */
export const readQuestion = (value: unknown): Question | null => {
  const read = question.safeParse(value);
  return read.success ? (read.data as Question) : null;
};

/** What a written answer is compared with, read likewise; null where it is none. */
export const readRubric = (value: unknown): Rubric | null => {
  const read = rubric.safeParse(value);
  return read.success ? read.data : null;
};
