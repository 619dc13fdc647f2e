import { drawNumeric } from '../../../core/quiz/draw.ts';
import type { Question } from '../../../core/quiz/question.ts';
import { placesOf, runsOf } from '../../../core/quiz/text.ts';

/** A prompt as one line of a list: figures as one seed draws them, a blank as a short line, no stress. */
export const promptText = (question: Question): string => {
  const prompt = question.kind === 'numeric' ? drawNumeric(question, 1).prompt : question.prompt;
  const places = question.kind === 'numeric' ? 'none' : placesOf(question.kind);
  return runsOf(prompt, places)
    .map((run) => (run.kind === 'blank' || run.kind === 'figure' ? '＿＿' : run.text))
    .join('');
};
