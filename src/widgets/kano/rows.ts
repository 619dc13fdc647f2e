import { decimals } from '../../charts/decimals.ts';
import { CATEGORIES } from '../../core/kano/categories.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** The heads of `surveyRows`, and of the CSV. */
export const surveyHead = (words: Words): readonly string[] => [
  words.feature,
  words.n,
  ...CATEGORIES,
  words.category,
  words.better,
  words.worse,
];

/** The survey a row a feature: name, n, the six counts, category, better and worse to three decimals (blank where there is none). */
export const surveyRows = (readings: readonly Reading[], words: Words): readonly (readonly [string, ...(string | number)[]])[] =>
  readings.map(({ feature, n, counts, kind, ends }) => [
    feature.name,
    n,
    ...CATEGORIES.map((category) => counts[category]),
    `${kind} ${words.kinds[kind]}`,
    ends ? decimals(ends.better, 3) : '',
    ends ? decimals(ends.worse, 3) : '',
  ]);
