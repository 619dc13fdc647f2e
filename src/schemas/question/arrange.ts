import { z } from 'zod';
import { bilingual, slug } from '../bilingual.ts';
import { common, distinct } from './stem.ts';

/** Items to put into categories; a second category may be defensible. */
export const classify = z
  .strictObject({
    ...common,
    kind: z.literal('classify'),
    /** The question that decides, for a learner who is stuck. */
    hint: bilingual,
    partMark: z.number().min(0).max(1).default(0.5),
    categories: z
      .array(z.strictObject({ id: slug, name: bilingual, gist: bilingual }))
      .min(2)
      .max(6),
    items: z
      .array(
        z.strictObject({
          id: slug,
          text: bilingual,
          primary: slug,
          /** Why that category. */
          reason: bilingual,
          also: z.array(z.strictObject({ category: slug, reason: bilingual })).default([]),
        }),
      )
      .min(3)
      .max(20),
  })
  .superRefine(({ categories, items }, context) => {
    distinct(
      context,
      'item',
      items.map(({ id }) => id),
    );
    distinct(
      context,
      'category',
      categories.map(({ id }) => id),
    );
    for (const { id, primary, also } of items) {
      for (const category of [primary, ...also.map((each) => each.category)])
        if (!categories.some((each) => each.id === category))
          context.addIssue({ code: 'custom', message: `${id}: no category ${category}` });
      if (also.some(({ category }) => category === primary))
        context.addIssue({ code: 'custom', message: `${id}: its primary category is also its second` });
    }
  });

/** Things on the left, each to be given its partner from a list. */
export const match = z
  .strictObject({
    ...common,
    kind: z.literal('match'),
    pairs: z
      .array(
        z.strictObject({
          id: slug,
          left: bilingual,
          right: bilingual,
          feedback: bilingual,
          /** Second partners that can be argued for, at half the mark. */
          also: z.array(z.strictObject({ partner: slug, reason: bilingual })).default([]),
        }),
      )
      .min(3)
      .max(8),
    /** Partners that belong to nothing on the left, each with the reason. */
    extra: z.array(z.strictObject({ id: slug, text: bilingual, feedback: bilingual })).default([]),
  })
  .superRefine(({ pairs, extra }, context) => {
    const ids = [...pairs, ...extra].map(({ id }) => id);
    distinct(context, 'pair', ids);
    for (const { id, also } of pairs)
      for (const { partner } of also)
        if (partner === id || !ids.includes(partner))
          context.addIssue({ code: 'custom', message: `${id}: ${partner} is no second partner` });
  });

/** Steps, here in their right order. */
export const order = z
  .strictObject({
    ...common,
    kind: z.literal('order'),
    steps: z
      .array(z.strictObject({ id: slug, text: bilingual, feedback: bilingual }))
      .min(3)
      .max(8),
    /** Other right orders, by the ids of the steps: some may change places. */
    also: z.array(z.array(slug)).default([]),
  })
  .superRefine(({ steps, also }, context) => {
    const ids = steps.map(({ id }) => id);
    distinct(context, 'step', ids);
    for (const order of also)
      if (order.join() === ids.join() || order.toSorted().join() !== ids.toSorted().join())
        context.addIssue({ code: 'custom', message: `also: ${order.join(', ')} is no other order of the steps` });
  });
