import { drawNumeric } from './draw.ts';
import type { Numeric, Question } from './question.ts';

/** One line of an answer with its reason; who prints it words it. */
export type SolutionLine =
  | { readonly code: 'option'; readonly mark: 'right' | 'wrong' | 'open'; readonly text: string; readonly feedback: string }
  | { readonly code: 'judgement'; readonly mark: 'right' | 'wrong'; readonly value: boolean; readonly feedback: string }
  | { readonly code: 'blank'; readonly key: string; readonly feedback: string }
  | { readonly code: 'number'; readonly drawn: Numeric }
  | { readonly code: 'trace'; readonly text: string }
  | { readonly code: 'pair'; readonly text: string; readonly key: string; readonly feedback: string }
  | { readonly code: 'step'; readonly place: number; readonly text: string; readonly feedback: string };

/**
 * The answer with its reasons, a line at a time: for a page without scripts, for paper, for another program. Written answers have none
 * here, since what they are compared with stands in their rubric. seed draws the figures of a numeric question, 1..2^32 - 1.
 * Throws RangeError on another seed.
 * Example: a judgement that is false has the lines { value: true, mark: 'wrong' } and { value: false, mark: 'right' }.
 */
export const solution = (question: Question, seed: number): readonly SolutionLine[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const open = !question.options.some((option) => option.correct);
      return question.options.map(({ text, correct, feedback }) => {
        const mark = open ? 'open' : correct ? 'right' : 'wrong';
        return { code: 'option', mark, text, feedback };
      });
    }
    case 'judge':
      return [true, false].map((value) => {
        const feedback = question.feedback[value ? 'true' : 'false'];
        return { code: 'judgement', mark: value === question.answer ? 'right' : 'wrong', value, feedback };
      });
    case 'fill':
      return question.blanks.map(({ accept, feedback }) => ({ code: 'blank', key: accept[0] ?? '', feedback }));
    case 'numeric': {
      const drawn = drawNumeric(question, seed);
      return [{ code: 'number', drawn }, ...drawn.trace.map((text) => ({ code: 'trace', text }) as const)];
    }
    case 'classify': {
      const named = (id: string) => question.categories.find((category) => category.id === id)?.name ?? '';
      return question.items.map(({ text, primary, reason }) => ({ code: 'pair', text, key: named(primary), feedback: reason }));
    }
    case 'match':
      return question.pairs.map(({ left, right, feedback }) => ({ code: 'pair', text: left, key: right, feedback }));
    case 'order':
      return question.steps.map(({ text, feedback }, i) => ({ code: 'step', place: i + 1, text, feedback }));
    case 'short':
    case 'essay':
      return [];
  }
};
