import type { Bilingual } from '../../schemas/bilingual.ts';
import type { Question as BankQuestion } from '../../schemas/question/question.ts';
import type { NumericTemplate, Question, Rubric } from './question.ts';

type Locale = keyof Bilingual;
type Of<K extends BankQuestion['kind']> = Extract<BankQuestion, { kind: K }>;

const options = ({ options: list }: Of<'single'> | Of<'multiple'>, locale: Locale) =>
  list.map(({ id, text, correct, feedback }) => ({
    id,
    text: text[locale],
    ...(correct && { correct }),
    feedback: feedback[locale],
  }));

/** Where no parameter is drawn, braces in a text are only braces; the text is as final as the figures. */
const template = ({ draw = {}, where, ...question }: Of<'numeric'>, locale: Locale): NumericTemplate => {
  const { id, answer, tolerance, decimals, unit } = question;
  const traps = question.traps.map(({ value, feedback }) => ({ value, feedback: feedback[locale] }));
  const trace = question.trace.map((line) => line[locale]);
  const prompt = question.prompt[locale];
  return {
    kind: 'numeric',
    id,
    prompt,
    draw,
    where,
    answer,
    tolerance,
    decimals,
    ...(unit && { unit: unit[locale] }),
    traps,
    trace,
  };
};

/** A question of the bank in one language, holding only what a widget needs before it is answered. */
export const localise = (question: BankQuestion, locale: Locale): Question => {
  const { id } = question;
  const prompt = question.prompt[locale];
  switch (question.kind) {
    case 'single':
      return { kind: 'single', id, prompt, options: options(question, locale) };
    case 'multiple':
      return { kind: 'multiple', id, prompt, options: options(question, locale), marking: question.marking };
    case 'judge': {
      const { answer, feedback } = question;
      return { kind: 'judge', id, prompt, answer, feedback: { true: feedback.true[locale], false: feedback.false[locale] } };
    }
    case 'fill': {
      const blanks = question.blanks.map((blank) => ({
        id: blank.id,
        accept: blank.accept[locale],
        feedback: blank.feedback[locale],
        slips: blank.slips.map(({ texts, feedback }) => ({ texts: texts[locale], feedback: feedback[locale] })),
      }));
      return { kind: 'fill', id, prompt, blanks, anyOrder: question.anyOrder ?? false };
    }
    case 'numeric':
      return template(question, locale);
    case 'classify': {
      const categories = question.categories.map(({ id, name, gist }) => ({ id, name: name[locale], gist: gist[locale] }));
      const items = question.items.map(({ id, text, primary, reason, also }) => ({
        id,
        text: text[locale],
        primary,
        reason: reason[locale],
        also: also.map(({ category, reason }) => ({ category, reason: reason[locale] })),
      }));
      return { kind: 'classify', id, prompt, hint: question.hint[locale], partMark: question.partMark, categories, items };
    }
    case 'match': {
      const pairs = question.pairs.map(({ id, left, right, feedback }) => ({
        id,
        left: left[locale],
        right: right[locale],
        feedback: feedback[locale],
      }));
      const extra = question.extra.map(({ id, text, feedback }) => ({ id, text: text[locale], feedback: feedback[locale] }));
      return { kind: 'match', id, prompt, pairs, extra };
    }
    case 'order': {
      const steps = question.steps.map(({ id, text, feedback }) => ({ id, text: text[locale], feedback: feedback[locale] }));
      return { kind: 'order', id, prompt, steps };
    }
    case 'short':
      return { kind: 'short', id, prompt, count: question.points.length };
    case 'essay':
      return { kind: 'essay', id, prompt, marks: question.marks };
  }
};

/**
 * What a short answer or an essay is compared with, in one language. `pointTexts` maps a marking point's address (`kano.2`) to its text.
 * Throws RangeError on a point no concept lists.
 */
export const rubricOf = (
  question: Of<'short'> | Of<'essay'>,
  locale: Locale,
  pointTexts: ReadonlyMap<string, Bilingual>,
): Rubric => {
  const points = question.points.map((point) => {
    const text = pointTexts.get(point);
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
