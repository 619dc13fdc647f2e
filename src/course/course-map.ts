import type { Locale } from '../i18n/locales.ts';
import { lessonPath } from '../i18n/paths.ts';
import { readCourse } from './read.ts';

export interface MapLesson {
  readonly unit: string;
  readonly slug: string;
  /** `unit/slug`: what the record knows a lesson by. */
  readonly path: string;
  readonly title: string;
  /** From 1, within the unit. */
  readonly number: number;
  readonly concepts: readonly string[];
  readonly href: string;
}

export interface MapUnit {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  /** From 1, within the course. */
  readonly number: number;
  readonly lessons: readonly MapLesson[];
}

/** The units and lessons of the course in one language, in teaching order, with their addresses. */
export const courseMap = async (locale: Locale): Promise<readonly MapUnit[]> =>
  (await readCourse()).units.map((unit) => ({
    id: unit.id,
    title: unit.title[locale],
    tagline: unit.tagline[locale],
    number: unit.order,
    lessons: unit.lessons.map((lesson, l) => ({
      unit: unit.id,
      slug: lesson.slug,
      path: `${unit.id}/${lesson.slug}`,
      title: lesson.title[locale],
      number: l + 1,
      concepts: lesson.concepts,
      href: lessonPath(locale, unit.id, lesson.slug),
    })),
  }));

/** A lesson with its unit and its neighbours across unit borders. Throws RangeError where course.yaml does not have it. */
export const lessonPlace = async (locale: Locale, unitId: string, slug: string) => {
  const units = await courseMap(locale);
  const lessons = units.flatMap((unit) => unit.lessons);
  const at = lessons.findIndex((lesson) => lesson.unit === unitId && lesson.slug === slug);
  const lesson = lessons[at];
  const unit = units.find(({ id }) => id === unitId);
  if (!lesson || !unit) throw new RangeError(`lesson ${unitId}/${slug} is not in content/course.yaml (add it to its unit there)`);
  return { units, unit, lesson, previous: lessons[at - 1], next: lessons[at + 1] };
};

/** The paths of a page that every unit has in every language. */
export const unitIds = async (): Promise<readonly string[]> => (await readCourse()).units.map(({ id }) => id);
