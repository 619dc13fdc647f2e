import type { Question, Rubric } from '../../quiz/question.ts';
import { hasKey, type OwnQuestion } from './own-question.ts';

/** A teacher’s question as a paper holds it. */
export interface ForPaper {
  readonly question: Question;
  readonly rubric: Rubric | null;
  /** Its key is not known: only the teacher can mark it. */
  readonly keyless: boolean;
}

/** Without a tolerance the last decimal that is asked for may be rounded. */
const rounding = (decimals: number): number => 0.5 * 10 ** -decimals;

const rubricOf = ({ points, model }: OwnQuestion): Rubric | null => {
  const texts = points.length > 0 ? points.map(({ text }) => text) : model === '' ? [] : [model];
  if (texts.length === 0) return null;
  const whole = model === '' ? texts.join('\n') : model;
  return { points: texts, keywords: texts.map(() => []), model: [{ text: whole, points: texts.map((_, i) => i) }] };
};

/**
 * A teacher’s question as an item of a paper; null where its kind is nothing without its key (match, order, classify). Without a key a
 * judgement and a sum carry a value that says nothing, as a paper’s `keyless` has it; a written answer without points has one.
 * Example: of a judgement whose answer is null, keyless is true.
 */
export const forPaper = (own: OwnQuestion): ForPaper | null => {
  const { body } = own;
  const keyless = !hasKey(body);
  switch (body.kind) {
    case 'judge':
      return { question: { ...body, answer: body.answer ?? false }, rubric: null, keyless };
    case 'numeric': {
      const tolerance = body.tolerance > 0 ? body.tolerance : rounding(body.decimals);
      return { question: { ...body, answer: body.answer ?? 0, tolerance }, rubric: null, keyless };
    }
    case 'fill': {
      if (body.blanks.length === 0) return null;
      // Half a key would be no key a student could be marked by.
      const blanks = keyless ? body.blanks.map((blank) => ({ ...blank, accept: [], slips: [] })) : body.blanks;
      return { question: { ...body, blanks }, rubric: null, keyless };
    }
    case 'short':
      return { question: { ...body, count: Math.max(1, body.count) }, rubric: rubricOf(own), keyless: false };
    case 'essay':
      return {
        question: { ...body, marks: body.marks.length > 0 ? body.marks : [own.marks ?? 1] },
        rubric: rubricOf(own),
        keyless: false,
      };
    case 'order': {
      const { unordered, ...question } = body;
      return unordered ? null : { question, rubric: null, keyless };
    }
    case 'match':
    case 'classify':
      return keyless ? null : { question: body, rubric: null, keyless };
    default:
      return body.options.length < 2 ? null : { question: body, rubric: null, keyless };
  }
};
