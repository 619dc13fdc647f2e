import type { OwnItem } from '../../paper/paper.ts';
import { readQuestion, readRubric } from '../../paper/read-question.ts';
import { explanationIn } from './explanation.ts';
import { forPaper } from './for-paper.ts';
import type { OwnBody, OwnPoint, OwnQuestion } from './own-question.ts';

/** Why a question cannot go on a paper as it is; worded in i18n. */
const UNFIT = ['no-stem', 'incomplete', 'too-large'] as const;
export type Unfit = (typeof UNFIT)[number];

export type AsItem = { readonly ok: true; readonly item: OwnItem } | { readonly ok: false; readonly code: Unfit };

/** The most that one question may be worth. */
const WORTH_MOST = 1000;
const worth = (marks: number | null, usual: number): number => {
  const points = Math.round((marks ?? usual) * 100) / 100;
  return points > 0 && points <= WORTH_MOST ? points : usual;
};

/**
 * A teacher’s question as an item of a paper, or why it cannot be one: no stem; too few options, blanks or pairs, or a kind that is nothing
 * without its key; more of anything than a paper’s reader takes. `id` is own- with small letters and digits; `usual` what it is worth
 * where it does not say, in points > 0.
 * Example: asItem(own, 'own-a1', 2) of a judgement without an answer is unkeyed, and worth 2.
 */
export const asItem = (own: OwnQuestion, id: string, usual: number): AsItem => {
  if (own.body.prompt.trim() === '') return { ok: false, code: 'no-stem' };
  const made = forPaper(own);
  if (!made) return { ok: false, code: 'incomplete' };
  const { rubric, keyless } = made;
  const question = { ...made.question, id };
  if (!readQuestion(question) || (rubric && !readRubric(rubric))) return { ok: false, code: 'too-large' };
  const points = worth(own.marks, usual);
  return { ok: true, item: { kind: 'own', id, points, question, rubric, keyless, ...(keyless && { unkeyed: true }) } };
};

const bodyOf = ({ question, unkeyed }: OwnItem): OwnBody => {
  const body = explanationIn(question).question;
  if (unkeyed && (body.kind === 'judge' || body.kind === 'numeric')) return { ...body, answer: null };
  return body;
};

const writtenOf = ({ question, rubric }: OwnItem) => {
  if (!rubric) return { points: [], model: '', explanation: '' };
  const explanation = rubric.model
    .filter(({ points }) => points.length === 0)
    .map(({ text }) => text)
    .join('\n');
  const model = rubric.model
    .filter(({ points }) => points.length > 0)
    .map(({ text }) => text)
    .join('\n');
  const marks = question.kind === 'essay' ? question.marks : [];
  // One point that is the whole answer is an answer in one piece.
  if (rubric.points.length === 1 && model === rubric.points[0]) return { points: [], model, explanation };
  const points = rubric.points.map((text, i): OwnPoint => ({ text, marks: marks[i] ?? null }));
  return { points, model: model === rubric.points.join('\n') ? '' : model, explanation };
};

/**
 * An item of a paper as the teacher’s question it was, to be changed or written out again. What a paper does not keep is empty: level,
 * tags, and the material, which stands above the prompt.
 * Example: of an unkeyed judgement the answer is null.
 */
export const fromItem = (item: OwnItem): OwnQuestion => {
  const written = writtenOf(item);
  return {
    body: bodyOf(item),
    explanation: written.explanation || explanationIn(item.question).explanation,
    points: written.points,
    model: written.model,
    marks: item.points,
    level: '',
    tags: [],
    material: '',
  };
};
