import type { Question, Rubric } from '../core/quiz/question.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Bilingual } from '../schemas/bilingual.ts';
import type { Question as BankQuestion } from '../schemas/question/question.ts';
import { inOne } from './in-one.ts';
import { byAnyName, type Names } from './one-name.ts';

type Written = Extract<BankQuestion, { kind: 'short' | 'essay' }>;

/**
 * A question of the bank in one language, holding only what a widget needs before it is answered. `names` are those of the course's
 * terms (`namesOf`): a blank that asks for one of them accepts the others. A tolerance that is not given is half of the last place.
 */
export const questionIn = (question: BankQuestion, locale: Locale, names: Names): Question => {
  const { concept: _concept, points, level: _level, source: _source, ...asked } = inOne(question, locale);
  switch (asked.kind) {
    case 'short':
      return { kind: asked.kind, id: asked.id, prompt: asked.prompt, count: points.length };
    case 'essay':
      return { kind: asked.kind, id: asked.id, prompt: asked.prompt, marks: asked.marks };
    case 'fill': {
      const accept = (blank: (typeof asked.blanks)[number]) => byAnyName(blank.accept, asked.prompt, blank.id, names);
      return { ...asked, blanks: asked.blanks.map((blank) => ({ ...blank, accept: accept(blank) })) };
    }
    case 'numeric':
      return { ...asked, tolerance: asked.tolerance ?? Number(`5e-${asked.decimals + 1}`) };
    default:
      return asked;
  }
};

/** Whether a question is answered in writing, and so compared with a rubric. */
export const isWritten = (question: BankQuestion): question is Written => question.kind === 'short' || question.kind === 'essay';

/**
 * What a short answer or an essay is compared with, in one language. `texts` maps a marking point's address (`kano.2`) to its text.
 * Throws RangeError on a point no concept lists.
 */
export const rubricIn = (question: Written, locale: Locale, texts: ReadonlyMap<string, Bilingual>): Rubric => {
  const points = question.points.map((point) => {
    const text = texts.get(point);
    if (!text) throw new RangeError(`unknown point of ${question.id}: ${point} (expected one that a concept lists)`);
    return text[locale];
  });
  const keywords = question.points.map((point) => question.keywords[point]?.[locale] ?? []);
  const paragraphs = question.kind === 'short' ? [{ text: question.model, points: [] }] : question.exemplar;
  const model = paragraphs.map(({ text, points: made }) => ({
    text: text[locale],
    points: made.map((point) => question.points.indexOf(point)),
  }));
  return { points, keywords, model };
};
