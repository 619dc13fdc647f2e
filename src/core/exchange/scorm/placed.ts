import type { Json } from '../../quiz/any.ts';
import { partners } from '../../quiz/kinds/match.ts';
import type { Question } from '../../quiz/question.ts';

/** A place as a letter: a for the first; of SCORM’s answers and of what a package keeps. */
export const placeLetter = (place: number): string => String.fromCharCode(97 + place);
const placeOf = (letter: string): number => letter.charCodeAt(0) - 97;
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** What an answer names, in their order: those that are joined to something, and what they are joined to. */
const sidesOf = (question: Question): { readonly left: readonly string[]; readonly right: readonly string[] } => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { left: [], right: idsOf(question.options) };
    case 'order':
      return { left: [], right: idsOf(question.steps) };
    case 'classify':
      return { left: idsOf(question.items), right: idsOf(question.categories) };
    case 'match':
      return { left: idsOf(question.pairs), right: idsOf(partners(question)) };
    default:
      return { left: [], right: [] };
  }
};

const record = (answer: Json): Readonly<Record<string, Json>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? (answer as Readonly<Record<string, Json>>) : {};
const listed = (answer: Json): readonly Json[] => (Array.isArray(answer) ? answer : [answer]);

/**
 * An answer in letters for places and in the texts that were typed; '' where nothing was answered.
 * Example: the second of four options is 'b'; two blanks of which one is filled are ['满意', ''].
 */
export const placed = (question: Question, answer: Json | null): Json => {
  if (answer === null) return '';
  const { left, right } = sidesOf(question);
  const letter = (id: Json | undefined) => (right.includes(`${id}`) ? placeLetter(right.indexOf(`${id}`)) : '-');
  switch (question.kind) {
    case 'judge':
      return answer === true ? 't' : answer === false ? 'f' : '';
    case 'fill':
      return question.blanks.map(({ id }) => `${record(answer)[id] ?? ''}`);
    case 'numeric':
      return `${answer}`;
    case 'classify':
    case 'match':
      return left.map((id) => letter(record(answer)[id])).join('');
    case 'short':
    case 'essay': {
      const { text, ticked } = record(answer);
      return [`${text ?? ''}`, Array.isArray(ticked) ? ticked : null];
    }
    default:
      return listed(answer).map(letter).join('');
  }
};

/** The answer that `placed` wrote; what the question does not have falls away, and nothing is null. */
export const unplaced = (question: Question, kept: Json): Json | null => {
  if (kept === '') return null;
  const { left, right } = sidesOf(question);
  const ids = typeof kept === 'string' ? [...kept].map((letter) => right[placeOf(letter)]) : [];
  const known = ids.filter((id) => id !== undefined);
  switch (question.kind) {
    case 'judge':
      return kept === 't';
    case 'fill':
      return Array.isArray(kept) ? Object.fromEntries(question.blanks.map(({ id }, i) => [id, `${kept[i] ?? ''}`])) : null;
    case 'numeric':
      return typeof kept === 'string' ? kept : null;
    case 'classify':
    case 'match':
      return Object.fromEntries(left.flatMap((id, i) => (ids[i] === undefined ? [] : [[id, ids[i]] as const])));
    case 'short':
    case 'essay':
      return Array.isArray(kept) ? { text: `${kept[0] ?? ''}`, gaveUp: false, ticked: (kept[1] ?? null) as Json } : null;
    case 'single':
      return known[0] ?? null;
    default:
      return known;
  }
};
