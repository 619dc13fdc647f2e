import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { bilingual, slug } from './bilingual.ts';

/** A lesson's place in the course. It is written once its MDX exists in both languages; until then it is shown as to come. */
const plannedLesson = z.strictObject({
  /** Last part of the lesson's address, the same in both languages. */
  slug,
  title: bilingual,
  /** Concepts taught, in teaching order. */
  concepts: z.array(slug).min(1),
  /** What else readers look for it by: for the search. */
  also: z
    .strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) } satisfies Record<Locale, z.ZodType>)
    .default({ zh: [], en: [] }),
});

/** One unit of the course map (content/course.yaml, in teaching order). */
export const unit = z.strictObject({
  id: slug,
  /** Its place in the course, from 1: counted from the file, not written in it. */
  order: z.int().positive(),
  title: bilingual,
  /** What the unit is about, in a handful of words. */
  tagline: bilingual,
  lessons: z.array(plannedLesson).min(1),
});
export type Unit = z.infer<typeof unit>;
