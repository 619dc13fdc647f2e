import { drawNumeric } from '../../../core/quiz/draw.ts';
import type { Question } from '../../../core/quiz/question.ts';
import { placesOf, runsOf } from '../../../core/quiz/text.ts';

/** A prompt as plain text: a blank, or a figure that differs from student to student, as a short line; no stress. */
export const plainPrompt = ({ prompt, kind }: Pick<Question, 'prompt' | 'kind'>): string =>
  runsOf(prompt, placesOf(kind))
    .map((run) => (run.kind === 'blank' || run.kind === 'figure' ? '＿＿' : run.text))
    .join('');

/** The same for a list to choose from: figures as one seed draws them. */
export const drawnPrompt = (question: Question): string =>
  plainPrompt(question.kind === 'numeric' ? drawNumeric(question, 1) : question);
