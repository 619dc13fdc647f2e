import type { Json } from '../quiz/any.ts';
import type { Question } from '../quiz/question.ts';

const fields = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};
const numberIn = (value: Json): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** The kinds whose key a teacher can replace by another answer; for the others an answer can be accepted beside it. */
export const REKEYED: readonly Question['kind'][] = ['single', 'multiple', 'judge', 'fill', 'numeric', 'classify'];

/**
 * A question with another key: `key` is an answer as its kind keeps it (an option’s id, the list of them, true or false, the text of each
 * blank, a number as text, the category of each item). What the answer does not name stays as it was; a kind that cannot be given another
 * key is returned as it is. The feedback of a key that moved stays with its option.
 * Example: rekeyed(single, 'b') has b as its only correct option.
 */
export const rekeyed = (question: Question, key: Json): Question => {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = new Set(Array.isArray(key) ? key : [key]);
      const options = question.options.map(({ correct: _correct, ...option }) =>
        right.has(option.id) ? { ...option, correct: true as const } : option,
      );
      return options.some(({ id }) => right.has(id)) ? { ...question, options } : question;
    }
    case 'judge':
      return typeof key === 'boolean' ? { ...question, answer: key } : question;
    case 'fill':
      return { ...question, blanks: question.blanks.map((blank) => withText(blank, fields(key)[blank.id], false)) };
    case 'numeric': {
      const answer = numberIn(key);
      return answer === null ? question : { ...question, answer, also: [] };
    }
    case 'classify':
      return {
        ...question,
        items: question.items.map((item) => {
          const primary = fields(key)[item.id];
          const known = typeof primary === 'string' && question.categories.some(({ id }) => id === primary);
          return known ? { ...item, primary, also: item.also.filter(({ category }) => category !== primary) } : item;
        }),
      };
    default:
      return question;
  }
};

type Blanks = Extract<Question, { kind: 'fill' }>['blanks'];
const withText = (blank: Blanks[number], text: Json | undefined, beside: boolean): Blanks[number] =>
  typeof text === 'string' && text.trim() !== '' ? { ...blank, accept: beside ? [...blank.accept, text] : [text] } : blank;

/**
 * A question that takes one more answer beside its key, for the kinds whose parts can each take one: a text in each blank, a number.
 * Other kinds are returned with that answer as their key; who marks takes the better of the two.
 * Example: accepting(fill, { a: 'CLV' }) takes CLV in blank a as well.
 */
export const accepting = (question: Question, answer: Json): Question => {
  if (question.kind === 'fill')
    return { ...question, blanks: question.blanks.map((blank) => withText(blank, fields(answer)[blank.id], true)) };
  if (question.kind === 'numeric') {
    const value = numberIn(answer);
    return value === null ? question : { ...question, also: [...question.also, value] };
  }
  return rekeyed(question, answer);
};
