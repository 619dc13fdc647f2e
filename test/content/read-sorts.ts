import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Classify } from '../../src/core/quiz/kinds/classify.ts';
import { sort } from '../../src/schemas/sort.ts';
import { PROJECT } from '../support/site.ts';

const FOLDER = join(PROJECT, 'content/sorts');

/** Every set to sort, as its file says. */
export const SORTS = readdirSync(FOLDER).map((file) => ({
  id: file.replace('.yaml', ''),
  ...sort.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
}));

/** The same in one language, as the quiz gets them. */
export const readSorts = (language: 'zh' | 'en'): readonly Classify[] =>
  SORTS.map((set) => ({
    kind: 'classify',
    id: set.id,
    prompt: set.prompt[language],
    hint: set.hint[language],
    partMark: set.partMark,
    categories: set.categories.map(({ id, name, gist }) => ({ id, name: name[language], gist: gist[language] })),
    items: set.items.map(({ id, text, primary, reason, also }) => ({
      id,
      text: text[language],
      primary,
      reason: reason[language],
      also: also.map((each) => ({ category: each.category, reason: each.reason[language] })),
    })),
  }));
