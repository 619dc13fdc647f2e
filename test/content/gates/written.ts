import type { Content, Lesson, Locale } from '../read.ts';

/** Addresses of all lessons of the course map, `unit/slug`, in teaching order. */
export const planned = ({ units }: Pick<Content, 'units'>): readonly string[] =>
  units.flatMap(({ id, lessons }) => lessons.map(({ slug }) => `${id}/${slug}`));

const inLanguage = (lessons: readonly Lesson[], locale: Locale) =>
  new Set(lessons.filter((lesson) => lesson.locale === locale).map(({ path }) => path));

/** Lessons that stand in both languages. */
export const written = ({ lessons }: Pick<Content, 'lessons'>): ReadonlySet<string> =>
  inLanguage(lessons, 'zh').intersection(inLanguage(lessons, 'en'));

/** Lessons in one language only, in no unit, or planned and not written. */
export const writtenFaults = (content: Pick<Content, 'units' | 'lessons'>): readonly string[] => {
  const [zh, en] = [inLanguage(content.lessons, 'zh'), inLanguage(content.lessons, 'en')];
  const course = planned(content);
  return [
    ...[...zh].filter((path) => !en.has(path)).map((path) => `${path} is missing in English`),
    ...[...en].filter((path) => !zh.has(path)).map((path) => `${path} is missing in Chinese`),
    ...[...zh.union(en)].filter((path) => !course.includes(path)).map((path) => `${path} is in no unit of course.yaml`),
    ...course.filter((path) => !zh.has(path) && !en.has(path)).map((path) => `${path} is not written`),
  ];
};
