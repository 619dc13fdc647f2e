import { decimals } from '../../charts/decimals.ts';
import type { Numeric, Question } from '../../core/quiz/question.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from './props.ts';

/** The exact answer as it is printed: 0.568, 56.8%, 120元, 12 cups. */
export const numberKey = ({ answer, decimals: digits, unit = '' }: Numeric): string =>
  `${decimals(answer, digits)}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`;

/** The answer with its reasons, a line at a time, for a page without scripts or on paper. */
export const solution = (question: Question, strings: Strings): string[] => {
  const line = (mark: string, text: string, feedback: string) => fill(strings.solution.option, { mark, text, feedback });
  switch (question.kind) {
    case 'single': {
      const open = !question.options.some((option) => option.correct);
      return question.options.map(({ text, correct, feedback }) => line(open ? '' : correct ? '✓ ' : '✗ ', text, feedback));
    }
    case 'judge':
      return [true, false].map((value) => {
        const word = value ? 'true' : 'false';
        return line(value === question.answer ? '✓ ' : '✗ ', strings.judge[word], question.feedback[word]);
      });
    case 'numeric':
      return [fill(strings.solution.number, { key: numberKey(question) }), ...question.trace];
    case 'short':
      return [question.model, ...question.points.map((point, index) => `${index + 1}. ${point}`)];
  }
};
