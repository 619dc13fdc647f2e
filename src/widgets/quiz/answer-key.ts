import { decimals } from '../../charts/decimals.ts';
import type { Numeric } from '../../core/quiz/question.ts';
import type { SolutionLine } from '../../core/quiz/solution.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from './props.ts';

/** The exact answer as it is printed: 0.568, 56.8%, 120元, 12 cups. */
export const numberKey = ({ answer, decimals: digits, unit = '' }: Numeric): string =>
  `${decimals(answer, digits)}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`;

const MARKS = { right: '✓ ', wrong: '✗ ', open: '' } as const;

/** A text before a full stop: its own, of a step that is a sentence, would be a second one. */
const unstopped = (text: string) => text.replace(/[.。]$/, '');

/** A line of a solution in words. */
export const solutionText = (line: SolutionLine, strings: Strings): string => {
  const words = strings.solution;
  switch (line.code) {
    case 'option':
      return fill(words.option, { mark: MARKS[line.mark], text: line.text, feedback: line.feedback });
    case 'judgement':
      return fill(words.option, {
        mark: MARKS[line.mark],
        text: strings.judge[line.value ? 'true' : 'false'],
        feedback: line.feedback,
      });
    case 'blank':
      return fill(words.blank, { key: unstopped(line.key), feedback: line.feedback });
    case 'number':
      return fill(words.number, { key: numberKey(line.drawn) });
    case 'trace':
      return line.text;
    case 'pair':
      return fill(words.pair, { text: line.text, key: unstopped(line.key), feedback: line.feedback });
    case 'step':
      return `${line.place}. ${fill(words.blank, { key: unstopped(line.text), feedback: line.feedback })}`;
  }
};
