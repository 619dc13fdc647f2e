import type { Question, Rubric } from '../../quiz/question.ts';
import { withExplanation } from './explanation.ts';
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

const rubricOf = ({ points, model, explanation }: OwnQuestion): Rubric | null => {
  const texts = points.length > 0 ? points.map(({ text }) => text) : model === '' ? [] : [model];
  if (texts.length === 0) return null;
  const whole = model === '' ? texts.join('\n') : model;
  const answer = { text: whole, points: texts.map((_, i) => i) };
  const why = explanation === '' ? [] : [{ text: explanation, points: [] }];
  return { points: texts, keywords: texts.map(() => []), model: [answer, ...why] };
};

/** Braces of a material that the prompt of its kind would take for a place. */
const PLACE = /\{([a-zA-Z0-9:%-]+)\}/g;

/** What several questions are about stands above each of them: on a paper they may be dealt apart. */
const promptOf = ({ body: { kind, prompt }, material }: OwnQuestion): string => {
  if (material === '') return prompt;
  return `${kind === 'fill' || kind === 'numeric' ? material.replace(PLACE, '｛$1｝') : material}\n\n${prompt}`;
};

/**
 * A teacher’s question as an item of a paper, its material above its prompt and its explanation where the page of its kind shows one; null
 * where its kind is nothing without its key (match, order, classify). Without a key a judgement and a sum carry a value that says nothing,
 * as a paper’s `keyless` has it; a written answer without points is one as well, for there is nothing to compare with.
 * Example: of a judgement whose answer is null, keyless is true.
 */
export const forPaper = (own: OwnQuestion): ForPaper | null => {
  const made = bare(own);
  return made && { ...made, question: { ...withExplanation(made.question, own.explanation), prompt: promptOf(own) } };
};

const bare = (own: OwnQuestion): ForPaper | null => {
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
    case 'short': {
      const rubric = rubricOf(own);
      return { question: { ...body, count: Math.max(1, body.count) }, rubric, keyless: rubric === null };
    }
    case 'essay': {
      const rubric = rubricOf(own);
      const marks = body.marks.length > 0 ? body.marks : [own.marks ?? 1];
      return { question: { ...body, marks }, rubric, keyless: rubric === null };
    }
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
