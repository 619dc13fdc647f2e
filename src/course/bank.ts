import type { Question, Rubric } from '../core/quiz/question.ts';
import type { Locale } from '../i18n/locales.ts';
import { lessonPath } from '../i18n/paths.ts';
import type { Question as BankQuestion } from '../schemas/question/question.ts';
import { bankQuestions } from './asked.ts';
import { type Content, pointIds, unitOfConcept } from './content.ts';
import { namesOf } from './one-name.ts';
import { isWritten, questionIn, rubricIn } from './question.ts';
import { readCourse } from './read.ts';

/** A question of the bank: with the unit that teaches it, and the number it goes by in links and files. */
export interface BankEntry {
  readonly question: BankQuestion;
  readonly unit: string;
  readonly number: number;
}

/** Every question that can be asked by itself. */
export const bankOf = (content: Content): readonly BankEntry[] => {
  const units = unitOfConcept(content);
  const numbers = new Map(content.ledger.map(({ id, number }) => [id, number]));
  return bankQuestions(content).map((question) => {
    const [unit, number] = [units.get(question.concept), numbers.get(question.id)];
    if (unit === undefined) throw new RangeError(`question ${question.id}: no lesson teaches ${question.concept}`);
    if (number === undefined) throw new RangeError(`question ${question.id}: not in content/ledger.yaml`);
    return { question, unit, number };
  });
};

/** The units of the course with their concepts by name, and what is known of each question of the bank. */
export const bankIndex = async (locale: Locale) => {
  const content = await readCourse();
  const terms = new Map(content.concepts.map(({ id, term }) => [id, term[locale]]));
  const units = content.units.map(({ id, title, lessons }) => ({
    id,
    title: title[locale],
    concepts: lessons
      .flatMap(({ slug, concepts }) => concepts.map((concept) => ({ concept, lesson: lessonPath(locale, id, slug) })))
      .map(({ concept, lesson }) => ({ id: concept, term: terms.get(concept) ?? concept, lesson })),
  }));
  const index = bankOf(content).map(({ question: { id, concept, kind, level }, unit }) => ({ id, unit, concept, kind, level }));
  return { units, index };
};

/** The questions of one unit in one language, as the practice page fetches them: written answers without their models. */
export const unitBank = async (locale: Locale, unit: string): Promise<readonly Question[]> => {
  const content = await readCourse();
  const names = namesOf(content.concepts, locale);
  return bankOf(content)
    .filter((entry) => entry.unit === unit)
    .map(({ question }) => questionIn(question, locale, names));
};

export interface Written {
  readonly id: string;
  readonly unit: string;
  readonly prompt: string;
  readonly rubric: Rubric;
}

/** Every question that is answered in writing, with its unit and what it is compared with. */
export const writtenQuestions = async (locale: Locale): Promise<readonly Written[]> => {
  const content = await readCourse();
  const texts = new Map(
    content.concepts.flatMap((concept) => pointIds(concept).map((id, i) => [id, concept.points[i] ?? concept.term] as const)),
  );
  return bankOf(content).flatMap(({ question, unit }) =>
    isWritten(question)
      ? [{ id: question.id, unit, prompt: question.prompt[locale], rubric: rubricIn(question, locale, texts) }]
      : [],
  );
};
