import { type CollectionEntry, getCollection } from 'astro:content';
import { asLocale } from '../i18n/locales.ts';
import type { Content, Lesson } from './content.ts';
import { sound } from './faults.ts';
import { tagsIn, treeOf } from './tags.ts';

/** A lesson as the rest of the build knows it. */
export const lessonOf = ({ id, body = '' }: CollectionEntry<'lessons'>): Lesson => {
  const [locale, ...path] = id.split('/');
  return { locale: asLocale(locale), path: path.join('/'), tags: tagsIn(treeOf(body)) };
};

const gather = async (): Promise<Content> => {
  const [course, concepts, questions, ledger, sources, data, lessons] = await Promise.all([
    getCollection('course'),
    getCollection('concepts'),
    getCollection('questions'),
    getCollection('ledger'),
    getCollection('sources'),
    getCollection('data'),
    getCollection('lessons'),
  ]);
  const files = [concepts, questions, data, lessons].flatMap((entries) =>
    entries.map(({ collection, id, filePath = '' }) => [`${collection}/${id}`, filePath] as const),
  );
  return sound({
    units: course.map((entry) => entry.data).sort((one, other) => one.order - other.order),
    concepts: concepts.map((entry) => entry.data),
    questions: questions.map((entry) => entry.data),
    ledger: ledger.map((entry) => entry.data).sort((one, other) => one.number - other.number),
    sources: sources.map((entry) => entry.data),
    data: data.map((entry) => ({ ...entry.data, id: entry.id })),
    lessons: lessons.map(lessonOf),
    files: new Map(files),
  });
};

let reading: Promise<Content> | undefined;

/**
 * The content of the course, read once a build (and again whenever a file changes while it is being written, for then Astro loads this
 * module anew). Throws Error with every fault where it does not hold together.
 */
export const readCourse = (): Promise<Content> => {
  reading ??= gather();
  return reading;
};
