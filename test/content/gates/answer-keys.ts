import { keyOf, regrade } from '../../../src/core/quiz/any.ts';
import type { Question as Localised } from '../../../src/core/quiz/question.ts';
import { namesOf } from '../../../src/course/one-name.ts';
import { isWritten, questionIn, rubricIn } from '../../../src/course/question.ts';
import type { Bilingual } from '../../../src/schemas/bilingual.ts';
import type { Concept } from '../../../src/schemas/concept.ts';
import type { Question } from '../../../src/schemas/question/question.ts';
import { dealsOf } from './deals.ts';
import { wrongAnswers } from './foreseen.ts';

/** Options of a bet may all be open; what is used as a check must have its one key. */
export const isOpen = (question: Question): boolean =>
  question.kind === 'single' && !question.options.some(({ correct }) => correct);

const show = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));

const markFaults = (question: Localised, where: string, seed: number): readonly string[] => {
  const key = keyOf(question, seed);
  const full = regrade(question, key, seed);
  if (!full || full.max <= 0 || full.score < full.max)
    return [`${where}: the key ${show(key)} earns ${full?.score} of ${full?.max}`];
  return wrongAnswers(question, seed).flatMap((answer) => {
    const marked = regrade(question, answer, seed);
    if (!marked) return [`${where}: the wrong answer ${show(answer)} cannot be graded`];
    return marked.score < marked.max ? [] : [`${where}: the wrong answer ${show(answer)} earns full marks`];
  });
};

/** Keys that do not earn full marks and distractors that do not earn less, by the grader the site uses, whatever figures are drawn. */
export const answerKeyFaults = (question: Question, concepts: readonly Concept[]): readonly string[] => {
  const texts = new Map<string, Bilingual>(
    concepts.flatMap(({ id, points }) => points.map((point, i) => [`${id}.${i + 1}`, point] as const)),
  );
  return (['zh', 'en'] as const).flatMap((locale) => {
    const localised = questionIn(question, locale, namesOf(concepts, locale));
    if (isWritten(question)) rubricIn(question, locale, texts);
    if (isOpen(question)) return [];
    // Figures are drawn alike in both languages: in the second one set of them shows that every place in the text is filled.
    const deals = dealsOf(localised).slice(0, locale === 'zh' ? undefined : 1);
    return [...new Set(deals.flatMap((dealt) => markFaults(dealt, `${question.id} (${locale})`, 1)))].slice(0, 5);
  });
};
