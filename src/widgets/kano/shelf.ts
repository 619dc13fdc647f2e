import type { CountRow } from '../../core/exchange/kano-counts.ts';
import { fill } from '../../i18n/fill.ts';
import { shownNames } from './names.ts';
import type { Feature, Survey } from './survey.ts';
import type { Words } from './words.ts';

/** The id of the feature in a row of the reader's own survey, from 0. */
export const rowId = (row: number): string => `row-${row + 1}`;

const numbered = (words: Words) => (name: string, n: number) => fill(words.sameName, { name, n });

/** Features with the names they are shown by, no two alike. */
const named = (features: readonly Feature[], words: Words): readonly Feature[] => {
  const shown = shownNames(
    features.map(({ name }) => name),
    numbered(words),
  );
  return features.map((feature, i) => ({ ...feature, ...shown[i] }));
};

/** The surveys a reader can pick: the course's, and where there are rows the reader's own. */
export const shelfOf = (surveys: readonly Survey[], rows: readonly CountRow[], words: Words): readonly Survey[] => {
  const given = surveys.map((survey) => ({ ...survey, features: named(survey.features, words) }));
  if (rows.length === 0) return given;
  const features = rows.map(({ name, counts, pairs }, i) => ({
    id: rowId(i),
    name: name || fill(words.ownName, { n: i + 1 }),
    ...(pairs ? { pairs } : { counts }),
  }));
  return [...given, { id: 'own', title: words.own, origin: words.ownOrigin, features: named(features, words) }];
};
