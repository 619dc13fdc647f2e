import type { Content, Lesson, Locale } from '../read.ts';

/** Addresses of all lessons of the course map, `unit/slug`, in teaching order. */
export const planned = ({ units }: Pick<Content, 'units'>): readonly string[] =>
  units.flatMap(({ id, lessons }) => lessons.map(({ slug }) => `${id}/${slug}`));

const inLanguage = (lessons: readonly Lesson[], locale: Locale) =>
  new Set(lessons.filter((lesson) => lesson.locale === locale).map(({ path }) => path));

/** Lessons that stand in both languages. */
export const written = ({ lessons }: Pick<Content, 'lessons'>): ReadonlySet<string> =>
  inLanguage(lessons, 'zh').intersection(inLanguage(lessons, 'en'));

/** Lessons in one language only or in no unit, and an allowance that does not match what is missing. */
export const writtenFaults = (content: Pick<Content, 'units' | 'lessons'>, allowance: readonly string[]): readonly string[] => {
  const [zh, en] = [inLanguage(content.lessons, 'zh'), inLanguage(content.lessons, 'en')];
  const course = planned(content);
  const done = written(content);
  const allowed = new Set(allowance);
  return [
    ...[...zh].filter((path) => !en.has(path)).map((path) => `${path} is missing in English`),
    ...[...en].filter((path) => !zh.has(path)).map((path) => `${path} is missing in Chinese`),
    ...[...zh.union(en)].filter((path) => !course.includes(path)).map((path) => `${path} is in no unit of course.yaml`),
    ...course
      .filter((path) => !done.has(path) && !allowed.has(path))
      .map((path) => `${path} is not written, and nothing allows that`),
    ...allowance.filter((path) => done.has(path)).map((path) => `${path} is written: take it off the allowance`),
    ...allowance
      .filter((path) => !course.includes(path))
      .map((path) => `${path} is allowed to be missing but is not in course.yaml`),
  ];
};
