import { partners } from '../../quiz/kinds/match.ts';
import type { Rubric } from '../../quiz/question.ts';
import { shuffled } from '../../quiz/shuffle.ts';
import { runsOf } from '../../quiz/text.ts';
import { explained } from './explained.ts';
import type { frozen } from './item.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];
export interface CardWords {
  readonly yes: string;
  readonly no: string;
}

/** The two faces of a card, as text: lines, stress marked by **. */
export interface Faces {
  readonly front: string;
  readonly back: string;
}

const letter = (place: number): string => String.fromCharCode(65 + place);
const lettered = (texts: readonly string[]): readonly string[] => texts.map((text, i) => `${letter(i)}. ${text}`);
const lines = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');

/** A sentence with its blanks open, or with what belongs there in stress. */
const sentence = ({ prompt, blanks }: Extract<Asked, { kind: 'fill' }>, open: boolean): string =>
  runsOf(prompt, 'blank')
    .map((run) => {
      if (run.kind === 'blank') return open ? '____' : `**${blanks.find(({ id }) => id === run.id)?.accept[0] ?? ''}**`;
      return 'text' in run ? (run.kind === 'stress' ? `**${run.text}**` : run.text) : '';
    })
    .join('');

/**
 * A question as a card: asked on the front, answered with its reasons on the back. What is matched, sorted or ordered is dealt by `seed`
 * on the front. Example: of a judgement the back begins with the word for true or false.
 */
export const facesOf = (asked: Asked, rubric: Rubric | null, words: CardWords, seed: number): Faces => {
  const why = explained(asked);
  switch (asked.kind) {
    case 'single':
    case 'multiple': {
      const right = asked.options.flatMap(({ correct, text, feedback }, i) =>
        correct ? [lines(`**${letter(i)}. ${text}**`, feedback)] : [],
      );
      const wrong = asked.options.flatMap(({ correct, feedback }, i) =>
        correct || feedback.trim() === '' ? [] : [`${letter(i)}. ${feedback}`],
      );
      return { front: lines(asked.prompt, ...lettered(asked.options.map(({ text }) => text))), back: lines(...right, ...wrong) };
    }
    case 'judge':
      return {
        front: asked.prompt,
        back: lines(`**${asked.answer ? words.yes : words.no}**`, asked.feedback[asked.answer ? 'true' : 'false']),
      };
    case 'fill':
      return { front: sentence(asked, true), back: lines(sentence(asked, false), ...why) };
    case 'numeric':
      return {
        front: asked.prompt,
        back: lines(`**${asked.answer.toFixed(asked.decimals)}${asked.unit ? ` ${asked.unit}` : ''}**`, ...why),
      };
    case 'match': {
      const right = shuffled(partners(asked), seed).map(({ text }) => text);
      return {
        front: lines(asked.prompt, ...asked.pairs.map(({ left }, i) => `${i + 1}) ${left}`), ...lettered(right)),
        back: lines(...why),
      };
    }
    case 'classify':
      return {
        front: lines(
          asked.prompt,
          ...asked.items.map(({ text }, i) => `${i + 1}) ${text}`),
          ...lettered(asked.categories.map(({ name }) => name)),
        ),
        back: lines(...why),
      };
    case 'order':
      return {
        front: lines(asked.prompt, ...lettered(shuffled(asked.steps, seed).map(({ text }) => text))),
        back: lines(...why),
      };
    default:
      return {
        front: asked.prompt,
        back: rubric
          ? lines(...rubric.points.map((point, i) => `${i + 1}. ${point}`), ...rubric.model.map(({ text }) => text))
          : '',
      };
  }
};
