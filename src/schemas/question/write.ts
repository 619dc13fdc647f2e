import { z } from 'zod';
import { piecesOf } from '../../core/quiz/text.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { bilingual, pointId, slug } from '../bilingual.ts';
import { accepted, common, distinct } from './stem.ts';

/** Words that suggest a point was made. They only suggest: the learner ticks. */
const keywords = z.record(pointId, accepted);

/** Blanks to fill; the prompt has `{id}` where each blank stands. */
export const fill = z
  .strictObject({
    ...common,
    kind: z.literal('fill'),
    blanks: z
      .array(
        z.strictObject({
          id: slug,
          /** What earns the mark; width, case, punctuation and the script of a numeral do not matter. */
          accept: accepted,
          /** Why it is so. */
          feedback: bilingual,
          /** Wrong answers worth a word of their own. */
          slips: z.array(z.strictObject({ texts: accepted, feedback: bilingual })).default([]),
        }),
      )
      .min(1)
      .max(6),
    /** Blanks that may change places, as in a list of names: groups of their ids. */
    anyOrder: z.array(z.array(slug).min(2)).default([]),
  })
  .superRefine(({ prompt, blanks, anyOrder }, context) => {
    distinct(context, 'in any order,', anyOrder.flat());
    for (const id of anyOrder.flat())
      if (!blanks.some((blank) => blank.id === id)) context.addIssue({ code: 'custom', message: `in any order: no blank ${id}` });
    distinct(
      context,
      'blank',
      blanks.map(({ id }) => id),
    );
    for (const locale of LOCALES) {
      const found = piecesOf(prompt[locale], 'blank').flatMap((piece) => (piece.kind === 'blank' ? piece.id : []));
      if (
        found.toSorted().join() !==
        blanks
          .map(({ id }) => id)
          .toSorted()
          .join()
      )
        context.addIssue({
          code: 'custom',
          message: `prompt.${locale} has blanks ${found.join(', ') || 'none'}, expected each once`,
        });
    }
  });

/** 名词解释 / 简答: write first, then tick the marking points made. */
export const short = z.strictObject({
  ...common,
  kind: z.literal('short'),
  /** A full answer in the words of an examination. */
  model: bilingual,
  keywords: keywords.default({}),
});

/** 论述 / 案例: as short, at length, with an exemplar marked point by point. */
export const essay = z
  .strictObject({
    ...common,
    kind: z.literal('essay'),
    /** Marks for each point, in the order of `points`. */
    marks: z.array(z.int().positive()),
    /** The exemplar, a paragraph at a time, each with the points it makes (none for an opening or a close). */
    exemplar: z.array(z.strictObject({ text: bilingual, points: z.array(pointId).default([]) })).min(2),
    keywords: keywords.default({}),
  })
  .superRefine(({ points, marks, exemplar }, context) => {
    if (marks.length !== points.length)
      context.addIssue({ code: 'custom', message: `${marks.length} marks for ${points.length} points` });
    const made = exemplar.flatMap((paragraph) => paragraph.points);
    for (const point of points)
      if (!made.includes(point)) context.addIssue({ code: 'custom', message: `the exemplar does not make ${point}` });
    for (const point of made)
      if (!points.includes(point))
        context.addIssue({ code: 'custom', message: `the exemplar makes ${point}, which is not asked` });
  });
