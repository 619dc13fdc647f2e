import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

/** A name inside a concept that the margin glosses, with the names other textbooks use. */
const term = z.strictObject({
  id: slug,
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Other names in use, for search and for the margin. */
  also: z
    .strictObject({
      zh: z.array(z.string().min(1)).optional(),
      en: z.array(z.string().min(1)).optional(),
      ja: z.string().min(1).optional(),
    })
    .optional(),
});

/** A concept of the course and the marking points (采分点) an examiner looks for (content/concepts/<unit>.yaml). */
export const concept = z.strictObject({
  id: slug,
  kind: z.enum(['definition', 'distinction', 'list', 'model', 'formula', 'judgement', 'essay', 'exercise']),
  term: bilingual,
  /** The one sentence an exam answer needs. */
  definition: bilingual,
  /** In the order of the coverage contract: the nth is addressed `<id>.<n>`. */
  points: z.array(bilingual).min(1),
  /** How examinations ask for it; the kinds of the lesson's 考点 box. */
  asked: z.array(z.enum(['define', 'brief', 'essay', 'judge', 'calculate'])).min(1),
  /** Concepts a learner mixes this one up with. */
  confusable: z.array(slug).default([]),
  terms: z.array(term).default([]),
  /** Ids in sources.yaml. */
  sources: z.array(slug).default([]),
  /** Where the notes slip or oversimplify, and what the course says instead. */
  mend: bilingual.optional(),
});
export type Concept = z.infer<typeof concept>;
