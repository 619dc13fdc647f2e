import { decimals } from '../../charts/decimals.ts';
import { drawNumeric } from '../../core/quiz/draw.ts';
import type { Numeric, Question } from '../../core/quiz/question.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from './props.ts';

/** The exact answer as it is printed: 0.568, 56.8%, 120元, 12 cups. */
export const numberKey = ({ answer, decimals: digits, unit = '' }: Numeric): string =>
  `${decimals(answer, digits)}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`;

/**
 * The answer with its reasons, a line at a time, for a page without scripts or on paper. Written answers have none here: theirs are on
 * the page of answers, out of sight until they are wanted.
 */
export const solution = (question: Question, strings: Strings, seed: number): string[] => {
  const words = strings.solution;
  const line = (mark: string, text: string, feedback: string) => fill(words.option, { mark, text, feedback });
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const open = !question.options.some((option) => option.correct);
      return question.options.map(({ text, correct, feedback }) => line(open ? '' : correct ? '✓ ' : '✗ ', text, feedback));
    }
    case 'judge':
      return [true, false].map((value) => {
        const word = value ? 'true' : 'false';
        return line(value === question.answer ? '✓ ' : '✗ ', strings.judge[word], question.feedback[word]);
      });
    case 'fill':
      return question.blanks.map(({ accept, feedback }) => fill(words.blank, { key: accept[0] ?? '', feedback }));
    case 'numeric': {
      const drawn = drawNumeric(question, seed);
      return [fill(words.number, { key: numberKey(drawn) }), ...drawn.trace];
    }
    case 'classify': {
      const named = (id: string) => question.categories.find((category) => category.id === id)?.name ?? '';
      return question.items.map(({ text, primary, reason }) => fill(words.pair, { text, key: named(primary), feedback: reason }));
    }
    case 'match':
      return question.pairs.map(({ left, right, feedback }) => fill(words.pair, { text: left, key: right, feedback }));
    case 'order':
      return question.steps.map(({ text, feedback }, i) => `${i + 1}. ${fill(words.blank, { key: text, feedback })}`);
    case 'short':
    case 'essay':
      return [];
  }
};
