import { reviseCourseOf } from '../../../src/course/revise-course.ts';
import type { Concept, ReviseCourse } from '../../../src/widgets/quiz/revise/course-data.ts';
import { readContent } from '../../content/read.ts';

const content = readContent();
/** The course itself, as its page fetches it. */
export const COURSE: Readonly<Record<'zh' | 'en', ReviseCourse>> = {
  zh: reviseCourseOf(content, 'zh'),
  en: reviseCourseOf(content, 'en'),
};
export const CONCEPTS: ReadonlyMap<string, Concept> = new Map(COURSE.zh.concepts.map((concept) => [concept.id, concept]));
export const UNITS = COURSE.zh.units.map(({ id }) => id);
