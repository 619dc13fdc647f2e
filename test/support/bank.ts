import type { ExportItem } from '../../src/core/exchange/export/item.ts';
import { bankQuestions } from '../../src/course/asked.ts';
import { pointIds, unitOfConcept } from '../../src/course/content.ts';
import { namesOf } from '../../src/course/one-name.ts';
import { isWritten, questionIn, rubricIn } from '../../src/course/question.ts';
import { type Locale, readContent } from '../content/read.ts';

const content = readContent();
const texts = new Map(
  content.concepts.flatMap((concept) => pointIds(concept).map((id, i) => [id, concept.points[i] ?? concept.term] as const)),
);
const units = unitOfConcept(content);

/** The whole bank as it leaves in one language, every question worth two points. */
export const exportBank = (locale: Locale): readonly ExportItem[] => {
  const names = namesOf(content.concepts, locale);
  return bankQuestions(content).map((question) => ({
    id: question.id,
    question: questionIn(question, locale, names),
    rubric: isWritten(question) ? rubricIn(question, locale, texts) : null,
    points: 2,
    about: [units.get(question.concept) ?? ''],
  }));
};
