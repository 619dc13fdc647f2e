import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

/** A set of things to sort into kinds (content/sorts/<id>.yaml): the nineteen items, or a teacher's own. */
export const sort = z
  .strictObject({
    title: bilingual,
    prompt: bilingual,
    /** The question that decides, for a learner who is stuck. */
    hint: bilingual,
    /** Whose key it is, how far it can be trusted, what is invented. */
    origin: bilingual,
    /** Ids in sources.yaml. */
    sources: z.array(slug).default([]),
    /** What a defensible second answer earns, out of 1. */
    partMark: z.number().min(0).max(1).default(0.5),
    categories: z
      .array(z.strictObject({ id: slug, name: bilingual, gist: bilingual }))
      .min(2)
      .max(6),
    /** Their order is part of every link to a state: add at the end, never move. */
    items: z
      .array(
        z.strictObject({
          id: slug,
          text: bilingual,
          primary: slug,
          reason: bilingual,
          /** Categories that can be argued for, each with the argument. */
          also: z.array(z.strictObject({ category: slug, reason: bilingual })).default([]),
        }),
      )
      .min(2)
      .max(40),
  })
  .superRefine(({ categories, items }, context) => {
    const known = new Set(categories.map(({ id }) => id));
    if (new Set(items.map(({ id }) => id)).size !== items.length)
      context.addIssue({ code: 'custom', message: 'an item’s id stands twice' });
    for (const { id, primary, also } of items) {
      for (const category of [primary, ...also.map((each) => each.category)]) {
        if (!known.has(category)) context.addIssue({ code: 'custom', message: `${id}: no category ${category}` });
      }
      if (also.some(({ category }) => category === primary))
        context.addIssue({ code: 'custom', message: `${id}: its primary category is also its second` });
    }
  });
export type Sort = z.infer<typeof sort>;
