import type { Json } from '../../quiz/any.ts';
import { isWritten } from '../../quiz/is-written.ts';
import type { Question } from '../../quiz/question.ts';
import { seedOf } from '../../quiz/seed.ts';
import { toBase64url } from './base64url.ts';

/** The names that an answer to a question can hold: those its fields go by, and those its values are. */
interface Names {
  readonly fields: readonly string[];
  readonly values: readonly string[];
}
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
const NONE: Names = { fields: [], values: [] };

const namesOf = (question: Question): Names => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...NONE, values: idsOf(question.options) };
    case 'fill':
      return { ...NONE, fields: idsOf(question.blanks) };
    case 'classify':
      return { fields: idsOf(question.items), values: idsOf(question.categories) };
    case 'match':
      return { fields: idsOf(question.pairs), values: [...idsOf(question.pairs), ...idsOf(question.extra)] };
    case 'order':
      return { ...NONE, values: idsOf(question.steps) };
    default:
      return NONE;
  }
};

/** Two letters for a name, from 12 bits of its hash: they do not change when names are added, moved or taken away. */
const lettersOf = (name: string): string => {
  const hash = seedOf(name);
  return toBase64url(Uint8Array.of(hash >>> 24, (hash >>> 16) & 0xf0)).slice(0, 2);
};

/** Short names, by name; those that would fall together, or could be taken for another’s, keep their whole names. */
const shortOf = (names: readonly string[]): ReadonlyMap<string, string> => {
  const pairs = names.map((name) => [name, lettersOf(name)] as const);
  const letters = pairs.map(([, short]) => short);
  const clear = (short: string) => letters.indexOf(short) === letters.lastIndexOf(short) && !names.includes(short);
  return new Map(pairs.map(([name, short]) => [name, clear(short) ? short : name]));
};
const turned = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...map].map(([a, b]) => [b, a]));

const renamed = (value: Json, fields: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>): Json => {
  if (typeof value === 'string') return values.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each: Json) => renamed(each, fields, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [fields.get(name) ?? name, renamed(each, fields, values)]),
  );
};

/**
 * An answer in short names, as a code holds it. Of a written answer only its text travels: who marks it ticks the points.
 * Example: the answer 'loyalty' to a single question with that option becomes two letters.
 */
export const shortAnswer = (question: Question, answer: Json | null): Json => {
  if (answer === null) return null;
  if (isWritten(question)) return typeof answer === 'object' && 'text' in answer ? (answer.text ?? '') : '';
  const { fields, values } = namesOf(question);
  return renamed(answer, shortOf(fields), shortOf(values));
};

interface Long {
  readonly fields: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}
/** A question’s short names and what they stand for: found once, since a class of thousands answers the same questions. */
const longNames = new WeakMap<Question, Long>();
const longOf = (question: Question): Long => {
  const known = longNames.get(question);
  if (known) return known;
  const { fields, values } = namesOf(question);
  const found = { fields: turned(shortOf(fields)), values: turned(shortOf(values)) };
  longNames.set(question, found);
  return found;
};

/** The answer that `shortAnswer` shortened. What the question does not know stays as it came: its kind’s reader drops it. */
export const longAnswer = (question: Question, short: Json): Json => {
  if (isWritten(question)) return typeof short === 'string' && short !== '' ? { text: short, gaveUp: false, ticked: null } : null;
  const { fields, values } = longOf(question);
  return renamed(short, fields, values);
};
