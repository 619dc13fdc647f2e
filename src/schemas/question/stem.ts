import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { bilingual, pointId, slug } from '../bilingual.ts';

/** What every question has, whatever its kind. */
export const common = {
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

/** Texts of each language; the first of each is the one the key shows. */
export const accepted = z.strictObject({
  zh: z.array(z.string().trim().min(1)).min(1),
  en: z.array(z.string().trim().min(1)).min(1),
} satisfies Record<Locale, z.ZodType>);

/** An option of a question; every one says why it is right or wrong. */
export const option = z.strictObject({ id: slug, text: bilingual, correct: z.literal(true).optional(), feedback: bilingual });

/** Refuses an id that stands twice in a list, and an id that a list does not have. */
export const distinct = (context: z.RefinementCtx, what: string, ids: readonly string[]): void => {
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i)))
    context.addIssue({ code: 'custom', message: `${what} ${id} stands twice` });
};
