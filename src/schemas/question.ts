import { z } from 'zod';
import { bilingual, pointId, slug } from './bilingual.ts';

const common = {
  /** Immutable: records on learners' devices point at it. */
  id: slug,
  concept: slug,
  /** Marking points the question tests. */
  points: z.array(pointId).min(1),
  level: z.enum(['remember', 'understand', 'apply', 'analyse']),
  prompt: bilingual,
  /** Id in sources.yaml, where figures come from one. */
  source: slug.optional(),
};

/** One right option; every option says why it is right or wrong. */
const single = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: z
    .array(z.strictObject({ id: slug, text: bilingual, correct: z.literal(true).optional(), feedback: bilingual }))
    .min(2),
});

/** True or false, with the reason. */
const judge = z.strictObject({
  ...common,
  kind: z.literal('judge'),
  answer: z.boolean(),
  feedback: z.strictObject({ true: bilingual, false: bilingual }),
});

/** A number to compute; `traps` are the values known mistakes lead to. */
const numeric = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  answer: z.number(),
  /** Largest absolute error that still earns the mark. */
  tolerance: z.number().positive(),
  /** Decimals the learner is asked for. */
  decimals: z.int().nonnegative(),
  unit: bilingual.optional(),
  traps: z.array(z.strictObject({ value: z.number(), feedback: bilingual })).default([]),
  /** The worked solution, a line at a time. */
  trace: z.array(bilingual).min(1),
});

/** 名词解释 / 简答: write first, then tick the marking points made. */
const short = z.strictObject({
  ...common,
  kind: z.literal('short'),
  /** A full answer in the words of an examination. */
  model: bilingual,
});

/** One item of the question bank (content/questions/<unit>.yaml). */
export const question = z.discriminatedUnion('kind', [single, judge, numeric, short]);
export type Question = z.infer<typeof question>;
