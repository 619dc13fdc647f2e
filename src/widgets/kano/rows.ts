import { decimals } from '../../charts/decimals.ts';
import { CATEGORIES } from '../../core/kano/categories.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** The heads of `surveyCsv`; those of `surveyRows` are all but the rules, which have a table of their own. */
export const surveyHead = (words: Words): readonly string[] => [
  words.feature,
  words.n,
  ...CATEGORIES,
  words.category,
  words.better,
  words.worse,
  ...words.ruleNames,
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

/** The same with all digits and what each rule says, for a spreadsheet. */
export const surveyCsv = (readings: readonly Reading[], words: Words): readonly (readonly (string | number)[])[] =>
  readings.map(({ feature, n, counts, kind, ends, mode, block, fong }) => [
    feature.name,
    n,
    ...CATEGORIES.map((category) => counts[category]),
    kind,
    ends?.better ?? '',
    ends?.worse ?? '',
    mode.join('='),
    kind,
    block,
    fong ? (fong.significant ? words.fongShort.yes : words.fongShort.no) : words.fongShort.none,
  ]);
