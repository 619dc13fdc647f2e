import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { concept } from './schemas/concept.ts';
import { dataset } from './schemas/dataset.ts';
import { ledgerEntry } from './schemas/ledger.ts';
import { lesson } from './schemas/lesson.ts';
import { namedState } from './schemas/named-state.ts';
import { paperPreset } from './schemas/paper-preset.ts';
import { question } from './schemas/question/question.ts';
import { sort } from './schemas/sort.ts';
import { source } from './schemas/source.ts';
import { unit } from './schemas/unit.ts';
import { yamlCollection } from './schemas/yaml-collection.ts';
import { ledgerList, list, orderedList, whole } from './schemas/yaml-entries.ts';

export const collections = {
  course: defineCollection(yamlCollection('content/course.yaml', orderedList, unit)),
  concepts: defineCollection(yamlCollection('content/concepts', list, concept)),
  lessons: defineCollection({ loader: glob({ base: 'content/lessons', pattern: '**/*.mdx' }), schema: lesson }),
  questions: defineCollection(yamlCollection('content/questions', list, question)),
  ledger: defineCollection(yamlCollection('content/ledger.yaml', ledgerList, ledgerEntry)),
  data: defineCollection(yamlCollection('content/data', whole, dataset)),
  sorts: defineCollection(yamlCollection('content/sorts', whole, sort)),
  states: defineCollection(yamlCollection('content/states', orderedList, namedState)),
  papers: defineCollection(yamlCollection('content/papers/presets.yaml', orderedList, paperPreset)),
  sources: defineCollection(yamlCollection('content/sources.yaml', list, source)),
};
