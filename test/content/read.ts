import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Content as Course, Lesson as Written } from '../../src/course/content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { concept } from '../../src/schemas/concept.ts';
import { dataset } from '../../src/schemas/dataset.ts';
import { ledgerEntry } from '../../src/schemas/ledger.ts';
import { lesson } from '../../src/schemas/lesson.ts';
import { namedState } from '../../src/schemas/named-state.ts';
import { paperPreset } from '../../src/schemas/paper-preset.ts';
import { question } from '../../src/schemas/question/question.ts';
import { sort } from '../../src/schemas/sort.ts';
import { source } from '../../src/schemas/source.ts';
import { unit } from '../../src/schemas/unit.ts';
import { ledgerList, list, orderedList, readEntries, type Shape, whole } from '../../src/schemas/yaml-entries.ts';
import { type Mdx, readMdx } from '../support/mdx.ts';
import { PROJECT } from '../support/site.ts';

export type { Locale };

/** A lesson with its text, which the tests read too. */
export interface Lesson extends Written, Mdx {
  readonly source: string;
}

export interface Content extends Course {
  readonly lessons: readonly Lesson[];
}

const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** One YAML file as the build reads it. */
const read = <Schema extends z.ZodType>(path: string, shape: Shape, schema: Schema) => ({
  path,
  ...readEntries(readFileSync(join(PROJECT, path), 'utf8'), path, shape, schema),
});
/** The YAML files of a folder, or one file. */
const collection = <Schema extends z.ZodType>(path: string, shape: Shape, schema: Schema) =>
  (path.endsWith('.yaml') ? [path] : files(path, '.yaml')).map((file) => read(file, shape, schema));

const COLLECTIONS = {
  course: collection('content/course.yaml', orderedList, unit),
  concepts: collection('content/concepts', list, concept),
  questions: collection('content/questions', list, question),
  ledger: collection('content/ledger.yaml', ledgerList, ledgerEntry),
  papers: collection('content/papers/presets.yaml', orderedList, paperPreset),
  sources: collection('content/sources.yaml', list, source),
  data: collection('content/data', whole, dataset),
  sorts: collection('content/sorts', whole, sort),
  states: collection('content/states', orderedList, namedState),
};
const entriesOf = <T>(collection: readonly { readonly entries: readonly { readonly id: string; readonly data: T }[] }[]) =>
  collection.flatMap(({ entries }) => entries);
const dataOf = <T>(
  collection: readonly { readonly entries: readonly { readonly id: string; readonly data: T }[] }[],
): readonly T[] => entriesOf(collection).map(({ data }) => data);

export const toLesson = (locale: Locale, path: string, source: string): Lesson => ({ ...readMdx(source), locale, path, source });

const LESSONS = files('content/lessons', '.mdx').map((file) => {
  const [, , locale, ...path] = file.replace('.mdx', '').split('/');
  return toLesson(locale as Locale, path.join('/'), readFileSync(join(PROJECT, file), 'utf8'));
});

/** Every file of the course with its number of entries and what is wrong with it, front matter of the lessons included. */
export const FILES = [
  ...Object.values(COLLECTIONS)
    .flat()
    .map(({ path, entries, faults }) => ({ path, entries: entries.length, faults })),
  ...LESSONS.map(({ locale, path, front }) => ({
    path: `content/lessons/${locale}/${path}.mdx`,
    entries: 1,
    faults: lesson.safeParse(front).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [],
  })),
];

/** The papers to begin from. */
export const PRESETS = dataOf(COLLECTIONS.papers);

/** Every set to sort, and every named state, as their files say. */
export const SORTS = entriesOf(COLLECTIONS.sorts);
export const STATES = dataOf(COLLECTIONS.states);

const CONTENT: Content = {
  units: dataOf(COLLECTIONS.course),
  concepts: dataOf(COLLECTIONS.concepts),
  questions: dataOf(COLLECTIONS.questions),
  ledger: dataOf(COLLECTIONS.ledger),
  sources: dataOf(COLLECTIONS.sources),
  data: entriesOf(COLLECTIONS.data).map(({ id, data }) => ({ ...data, id })),
  lessons: LESSONS,
  files: new Map(),
};

/** The whole course as it stands in content/. */
export const readContent = (): Content => CONTENT;
