import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Concept, concept } from '../../src/schemas/concept.ts';
import { type Dataset, dataset } from '../../src/schemas/dataset.ts';
import { lesson } from '../../src/schemas/lesson.ts';
import { type Question, question } from '../../src/schemas/question/question.ts';
import { type Source, source } from '../../src/schemas/source.ts';
import { type Unit, unit } from '../../src/schemas/unit.ts';
import { inOrder } from '../../src/schemas/yaml-lists.ts';
import { type Mdx, readMdx } from '../support/mdx.ts';
import { PROJECT } from '../support/site.ts';

export type Locale = 'zh' | 'en';

export interface Lesson extends Mdx {
  readonly locale: Locale;
  /** `satisfaction/kano` */
  readonly path: string;
  readonly source: string;
}

export interface Content {
  readonly units: readonly Unit[];
  readonly concepts: readonly Concept[];
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  readonly data: readonly (Dataset & { readonly id: string })[];
  readonly lessons: readonly Lesson[];
}

const DIR = join(PROJECT, 'content');

const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(DIR, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const yaml = (file: string): unknown => parse(readFileSync(join(DIR, file), 'utf8'));
const course = () => inOrder(readFileSync(join(DIR, 'course.yaml'), 'utf8'));
const lists = (folder: string): unknown[] => files(folder, '.yaml').flatMap((file) => yaml(`${folder}/${file}`) as unknown[]);

/** Every YAML file of the course with the schema its entries must meet, unparsed: what the schema test reads. */
export const RAW = [
  { name: 'course.yaml', schema: unit, entries: course },
  { name: 'sources.yaml', schema: source, entries: () => yaml('sources.yaml') as unknown[] },
  ...files('concepts', '.yaml').map((file) => ({
    name: `concepts/${file}`,
    schema: concept,
    entries: () => yaml(`concepts/${file}`) as unknown[],
  })),
  ...files('questions', '.yaml').map((file) => ({
    name: `questions/${file}`,
    schema: question,
    entries: () => yaml(`questions/${file}`) as unknown[],
  })),
  ...files('data', '.yaml').map((file) => ({ name: `data/${file}`, schema: dataset, entries: () => [yaml(`data/${file}`)] })),
  ...files('lessons', '.mdx').map((file) => ({
    name: `lessons/${file}`,
    schema: lesson,
    entries: () => [readMdx(readFileSync(join(DIR, 'lessons', file), 'utf8')).front],
  })),
];

export const toLesson = (locale: Locale, path: string, source: string): Lesson => ({ ...readMdx(source), locale, path, source });

/** The whole course as it stands in content/. */
export const readContent = (): Content => ({
  units: unit.array().parse(course()),
  concepts: concept.array().parse(lists('concepts')),
  questions: question.array().parse(lists('questions')),
  sources: source.array().parse(yaml('sources.yaml')),
  data: files('data', '.yaml').map((file) => ({ ...dataset.parse(yaml(`data/${file}`)), id: file.replace('.yaml', '') })),
  lessons: files('lessons', '.mdx').map((file) => {
    const [locale = '', ...path] = file.replace('.mdx', '').split('/');
    return toLesson(locale as Locale, path.join('/'), readFileSync(join(DIR, 'lessons', file), 'utf8'));
  }),
});
