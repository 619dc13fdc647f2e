import { z } from 'zod';
import { bilingual } from '../bilingual.ts';
import { common, distinct, option } from './stem.ts';

const options = z
  .array(option)
  .min(2)
  .max(8)
  .superRefine((list, context) =>
    distinct(
      context,
      'option',
      list.map(({ id }) => id),
    ),
  );

/** Options are dealt in an order drawn from the seed; those that make a ladder (10, 20, 30) keep theirs. */
const keepOrder = z.literal(true).optional();

/** One right option. A bet may have none: then nothing is at stake. */
export const single = z.strictObject({ ...common, kind: z.literal('single'), options, keepOrder });

/** One or more right options. */
export const multiple = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options: options.refine((list) => list.some(({ correct }) => correct), 'expected at least one correct option'),
  keepOrder,
  /**
   * How it is marked. `all`: full marks for exactly the right set, else none. `each`: a share for each option rightly taken or left.
   * `some` (少选得分): half the marks for fewer than all the right ones, none once a wrong one is taken.
   */
  marking: z.enum(['all', 'each', 'some']).default('some'),
});

/** True or false, with the reason. */
export const judge = z.strictObject({
  ...common,
  kind: z.literal('judge'),
  answer: z.boolean(),
  feedback: z.strictObject({ true: bilingual, false: bilingual }),
});
