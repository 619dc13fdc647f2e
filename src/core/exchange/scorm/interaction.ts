import type { Json } from '../../quiz/any.ts';
import { keyOf } from '../../quiz/any.ts';
import { isWritten } from '../../quiz/is-written.ts';
import type { Question } from '../../quiz/question.ts';
import { placed, placeLetter } from './placed.ts';
import type { ScoItem } from './sco-paper.ts';

/** An answer as a learning system reports it (cmi.interactions). */
export interface ScormInteraction {
  readonly id: string;
  readonly type: 'choice' | 'true-false' | 'fill-in' | 'numeric' | 'matching' | 'sequencing' | 'performance';
  readonly student_response: string;
  readonly correct: string;
  readonly result: string;
  readonly weighting: string;
}

const TYPES: Readonly<Record<Question['kind'], ScormInteraction['type']>> = {
  single: 'choice',
  multiple: 'choice',
  judge: 'true-false',
  fill: 'fill-in',
  numeric: 'numeric',
  classify: 'matching',
  match: 'matching',
  order: 'sequencing',
  short: 'performance',
  essay: 'performance',
};
const LONGEST = 255;

/** An answer in the form its type has: letters parted by commas, pairs 1.a, texts parted by commas; at most 255 characters. */
const responseOf = (question: Question, answer: Json | null): string => {
  const given = placed(question, answer);
  const text = (): string => {
    if (Array.isArray(given)) return question.kind === 'fill' ? given.join(', ') : `${given[0] ?? ''}`;
    if (question.kind === 'classify' || question.kind === 'match')
      return [...`${given}`].flatMap((letter, i) => (letter === '-' ? [] : [`${placeLetter(i)}.${letter}`])).join(',');
    if (question.kind === 'judge' || question.kind === 'numeric') return `${given}`;
    const letters = [...`${given}`];
    return (question.kind === 'multiple' ? letters.sort() : letters).join(',');
  };
  return [...text()].slice(0, LONGEST).join('');
};

const ascii = (text: string): string => text.replace(/[^A-Za-z0-9-]/g, '');

/**
 * What is reported of the nth question (from 1): an id of ASCII letters that says unit, kind and number, the answer, the key, and the
 * result: correct, wrong, the points earned where some were, neutral while nobody has marked it.
 * earned in points, 0..item.points, or null. Example: the id of the third question is 'value-single-3'.
 */
export const interactionOf = (
  item: ScoItem,
  n: number,
  seed: number,
  answer: Json | null,
  earned: number | null,
): ScormInteraction => {
  const { question, points, unit } = item;
  const written = isWritten(question);
  const number = (text: string) => (question.kind === 'numeric' && !/^-?\d*\.?\d+$/.test(text) ? '' : text);
  return {
    id: `${ascii(unit) || 'own'}-${question.kind}-${n}`,
    type: TYPES[question.kind],
    student_response: number(responseOf(question, answer)),
    correct: written ? '' : responseOf(question, keyOf(question, seed)),
    result:
      earned === null ? 'neutral' : earned >= points ? 'correct' : earned === 0 ? 'wrong' : `${Math.round(earned * 100) / 100}`,
    weighting: `${points}`,
  };
};
