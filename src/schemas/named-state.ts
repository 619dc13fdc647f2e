import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

/** A link's fragment without `#`, version included, so that it goes on meaning what it meant. */
const fragment = z.string().regex(/^[a-z]+-\d+(_[a-zA-Z]+-[A-Za-z0-9-]*)*$/);

/** A state of an instrument that is worth seeing (content/states/<widget>.yaml); with `challenge` also a task that can be checked. */
export const namedState = z.strictObject({
  id: slug,
  /** Its place in the list of its instrument, from 1: counted from the file, not written in it. */
  order: z.int().positive(),
  widget: z.enum(['kano', 'clv', 'lifecycle', 'knowledge']),
  fragment,
  /** What there is to see, in half a sentence. */
  title: bilingual,
  /** It shows how a wrong input is answered. */
  fault: z.literal(true).optional(),
  challenge: z
    .strictObject({
      prompt: bilingual,
      /** What the widget's own check is called with: `name`, and the figures it compares. */
      goal: z.record(z.string(), z.union([z.number(), z.string()])),
      /** A state that meets the goal; `fragment` is where the reader begins and must not. */
      solution: fragment,
      /** Said when it is met: what it shows. */
      met: bilingual,
      /** Said when it is not, by the code the check gives. */
      replies: z.record(slug, bilingual),
    })
    .optional(),
});
export type NamedState = z.infer<typeof namedState>;
