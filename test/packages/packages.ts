import { anki, questionCards } from '../../src/core/exchange/export/anki.ts';
import { gift } from '../../src/core/exchange/export/gift.ts';
import type { Loss } from '../../src/core/exchange/export/item.ts';
import { moodleXml } from '../../src/core/exchange/export/moodle.ts';
import { pointCards } from '../../src/core/exchange/export/point-cards.ts';
import { qti12 } from '../../src/core/exchange/export/qti12.ts';
import { qti21 } from '../../src/core/exchange/export/qti21.ts';
import { qti30 } from '../../src/core/exchange/export/qti30.ts';
import { bankCsv } from '../../src/core/exchange/export/rows.ts';
import { unitOfConcept } from '../../src/course/content.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import { LANG } from '../../src/i18n/locales.ts';
import { sheet as zh } from '../../src/i18n/zh/sheet.ts';
import { type Locale, readContent } from '../content/read.ts';
import { exportBank } from '../support/bank.ts';
import { apkg } from './apkg.ts';

export interface Package {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly losses: readonly Loss[];
}

const NAMES = {
  zh: { course: '知客', points: '采分点', questions: '题目' },
  en: { course: 'Zhike', points: 'Points', questions: 'Questions' },
};
const content = readContent();
const units = unitOfConcept(content);

/** The 190 marking points in one language, as cards. */
export const coursePoints = (locale: Locale) =>
  pointCards(
    content.concepts.map(({ id, term, points }) => ({
      concept: id,
      unit: units.get(id) ?? '',
      term: term[locale],
      points: points.map((point) => point[locale]),
    })),
    locale,
  );

/** The whole course in one language, in every format that holds a bank. seconds since 1970 date the Anki notes. */
export const packagesIn = (locale: Locale, seconds: number): readonly Package[] => {
  const items = exportBank(locale);
  const { judge } = { zh, en }[locale].away;
  const { course, points, questions } = NAMES[locale];
  const words = { lang: LANG[locale], ...judge };
  const named = (
    ending: string,
    { losses, ...made }: { readonly losses: readonly Loss[]; readonly file?: Uint8Array; readonly text?: string },
  ): Package => ({
    name: `zhike-${locale}.${ending}`,
    file: made.file ?? made.text ?? '',
    losses,
  });
  return [
    named('moodle.xml', moodleXml(items, 3, course)),
    named('gift.txt', gift(items)),
    named('qti21.zip', qti21(items, course, words)),
    named('qti30.zip', qti30(items, course, words)),
    named('canvas.zip', qti12(items, course, judge)),
    named('csv', bankCsv(items, locale)),
    named('anki.txt', anki(items, locale, judge)),
    {
      name: `zhike-${locale}-questions.apkg`,
      file: apkg(questionCards(items, locale, judge), `${course}::${questions}`, seconds),
      losses: anki(items, locale, judge).losses,
    },
    { name: `zhike-${locale}-points.apkg`, file: apkg(coursePoints(locale), `${course}::${points}`, seconds), losses: [] },
  ];
};
