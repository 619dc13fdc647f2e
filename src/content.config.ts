import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { concept } from './schemas/concept.ts';
import { dataset } from './schemas/dataset.ts';
import { lesson } from './schemas/lesson.ts';
import { namedState } from './schemas/named-state.ts';
import { question } from './schemas/question/question.ts';
import { sort } from './schemas/sort.ts';
import { source } from './schemas/source.ts';
import { unit } from './schemas/unit.ts';
import { inOrder, yamlLists } from './schemas/yaml-lists.ts';

export const collections = {
  course: defineCollection({ loader: file('content/course.yaml', { parser: inOrder }), schema: unit }),
  concepts: defineCollection({ loader: yamlLists('content/concepts'), schema: concept }),
  lessons: defineCollection({ loader: glob({ base: 'content/lessons', pattern: '**/*.mdx' }), schema: lesson }),
  questions: defineCollection({ loader: yamlLists('content/questions'), schema: question }),
  data: defineCollection({ loader: glob({ base: 'content/data', pattern: '*.yaml' }), schema: dataset }),
  sorts: defineCollection({ loader: glob({ base: 'content/sorts', pattern: '*.yaml' }), schema: sort }),
  states: defineCollection({ loader: yamlLists('content/states'), schema: namedState }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: source }),
};
