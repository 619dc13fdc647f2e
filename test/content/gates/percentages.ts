import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { evaluate } from '../../../src/core/quiz/formula.ts';
import { PROJECT } from '../../support/site.ts';
import type { Content, Locale } from '../read.ts';
import { under } from './punctuation.ts';

const stands = z.strictObject({
  /** Percentages the example sets out from, each with the reason it has none. */
  given: z.record(z.string(), z.string().min(4)).default({}),
  /** Percentages that feedback, or the lesson a bet stands in, sets out from, each with the reason. */
  supposed: z.record(z.string(), z.string().min(4)).default({}),
  /** Percentages that a source reports, each with its id. */
  cited: z.record(z.string(), z.string()).default({}),
  /** Percentages that follow from others, each with the calculation, in per cent. */
  worked: z.record(z.string(), z.coerce.string()).default({}),
  /** Percentages that a model of the core computes, each with the content test that recomputes it. */
  held: z.record(z.string(), z.string()).default({}),
});
export type Stands = z.infer<typeof stands>;
const ledger = z.record(z.string(), stands);

/** How every percentage of the course's prose stands there, by place. */
export const readPercentages = (): Readonly<Record<string, Stands>> =>
  ledger.parse(parse(readFileSync(join(PROJECT, 'test/content/fixtures/percentages.yaml'), 'utf8')));

const DIGITS = '零一二三四五六七八九';
/** A Chinese numeral below a hundred, decimals read one by one: 十三点二 is 13.2. */
const han = (text: string): string => {
  const [whole = '', decimals] = text.split('点');
  const [tens, ones] = whole.includes('十') ? whole.split('十') : ['', whole];
  const value = 10 * (whole.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) : 0) + (ones ? DIGITS.indexOf(ones) : 0);
  return decimals === undefined ? `${value}` : `${value}.${[...decimals].map((each) => DIGITS.indexOf(each)).join('')}`;
};
const FIGURE = /(?<![\d.])(\d+(?:\.\d+)?)(?:\\?[%％]| ?个百分点| percentage points?| per ?cent\b)/g;
/** `from 10 to 5%` and `76 and 84%` are two percentages. */
const BEFORE = /(?<![\d.])(\d+(?:\.\d+)?)(?=(?: to| and| or| down to|–) \d+(?:\.\d+)?%)/g;

/** The percentages of a text, as they are printed, without their sign; those that are drawn ({r:%}) are not there yet. */
export const percentagesIn = (text: string): readonly string[] => [
  ...[...text.matchAll(FIGURE), ...text.matchAll(BEFORE)].map(([, figure = '']) => figure),
  ...[...text.matchAll(/百分之([零一二三四五六七八九十点]+)/g)].map(([, figure = '']) => han(figure)),
];

/** A stretch of the course where percentages may stand: its prose in both languages, and the sources it may rest on. */
export interface Stretch {
  readonly place: string;
  readonly texts: Readonly<Record<Locale, readonly string[]>>;
  readonly sources: readonly string[];
  /** Where a figure that is given must stand; null where that is anywhere. */
  readonly setting: Readonly<Record<Locale, readonly string[]>> | null;
}

const both = (value: unknown) => ({ zh: under('zh', value), en: under('en', value) });

/** Lessons, questions and concepts, each with all it says. */
export const stretchesOf = ({ lessons, questions, concepts }: Content): readonly Stretch[] => {
  const sourcesOf = (id: string) => concepts.find((concept) => concept.id === id)?.sources ?? [];
  const paths = [...new Set(lessons.map(({ path }) => path))];
  return [
    ...paths.map((path) => {
      const written = (locale: Locale) => lessons.filter((lesson) => lesson.path === path && lesson.locale === locale);
      const texts = (locale: Locale) =>
        written(locale).flatMap(({ blocks, front, tags }) => [
          ...blocks,
          ...Object.values(front).filter((value) => typeof value === 'string'),
          ...tags.flatMap(({ props }) => Object.values(props)),
        ]);
      const cites = written('zh').flatMap(({ tags }) => tags.filter(({ name }) => name === 'Cite'));
      return {
        place: path,
        texts: { zh: texts('zh'), en: texts('en') },
        sources: cites.map(({ props }) => props.id ?? ''),
        setting: null,
      };
    }),
    ...questions.map((question) => ({
      place: question.id,
      texts: both(question),
      sources: sourcesOf(question.concept),
      setting: both({ ...question, feedback: null, trace: null, exemplar: null }),
    })),
    ...concepts.map((concept) => ({
      place: `concept ${concept.id}`,
      texts: both(concept),
      sources: concept.sources,
      setting: null,
    })),
  ];
};

const HAN = '零一二三四五六七八九';
const PARTS: Readonly<Record<string, string>> = { 10: 'a tenth|one in ten', 20: 'a fifth', 25: 'a quarter', 50: 'half' };
/** Whether a text says this percentage in any form: with its sign, bare beside another, as tenths (两成, 八折) or a part (a fifth). */
const says = (texts: readonly string[], figure: string, locale: Locale): boolean => {
  const value = Number(figure);
  const tenth = value % 10 === 0 && value < 100 ? (HAN[value / 10]?.replace('二', '两') ?? '') : '';
  const forms =
    locale === 'zh'
      ? [
          ...(tenth ? [`${tenth}成`, `${HAN[(100 - value) / 10]}折`] : []),
          ...(value < 10 && HAN[value] ? [`${HAN[value]}个百分点`] : []),
        ]
      : [PARTS[figure] ?? '', value === 5 ? 'five percentage points' : ''].filter((form) => form !== '');
  const bare = new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d]|\\.\\d)${forms.map((form) => `|${form}`).join('')}`);
  return texts.some((text) => bare.test(text));
};

const place = (text: string): number => text.split('.')[1]?.length ?? 0;

/** What is wrong with the percentages of one stretch: not accounted for, told in one language alone, or accounted for and not there. */
export const percentageFaults = (
  { place: where, texts, sources, setting }: Stretch,
  how: Stands | undefined,
): readonly string[] => {
  const printed = new Set((['zh', 'en'] as const).flatMap((locale) => texts[locale].flatMap(percentagesIn)));
  const { given, supposed, cited, worked, held } = how ?? stands.parse({});
  const told = new Set([given, supposed, cited, worked, held].flatMap(Object.keys));
  const fault = (what: string) => `${where}: ${what}`;
  return [
    ...[...printed]
      .filter((figure) => !told.has(figure))
      .map((figure) => fault(`${figure}% stands without a source, a sum or a reason`)),
    ...[...told].filter((figure) => !printed.has(figure)).map((figure) => fault(`${figure}% is accounted for and not there`)),
    ...[...printed].flatMap((figure) =>
      (['zh', 'en'] as const)
        .filter((locale) => !says(texts[locale], figure, locale))
        .map((locale) => fault(`${figure}% is not said in ${locale}`)),
    ),
    ...Object.entries(worked)
      .filter(([figure, sum]) => evaluate(sum, new Map()).toFixed(place(figure)) !== figure)
      .map(([figure, sum]) => fault(`${figure}% is ${evaluate(sum, new Map())} (${sum})`)),
    ...Object.entries(cited)
      .filter(([, source]) => !sources.includes(source))
      .map(([figure, source]) => fault(`${figure}% is said to be from ${source}, which is not cited here`)),
    ...Object.keys(given)
      .filter((figure) => setting !== null && !(['zh', 'en'] as const).every((locale) => says(setting[locale], figure, locale)))
      .map((figure) => fault(`${figure}% is said to be given and does not stand in the question`)),
    ...Object.entries(held)
      .filter(([figure, test]) => !readFileSync(join(PROJECT, 'test/content', `${test}.test.ts`), 'utf8').includes(figure))
      .map(([figure, test]) => fault(`${figure}% is not in ${test}`)),
  ];
};
