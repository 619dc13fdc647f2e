import { type Check, type Graded, graded } from '../grade.ts';

/** A question that asks to sort items into categories, in one language. */
export interface Classify {
  readonly kind: 'classify';
  readonly id: string;
  readonly prompt: string;
  readonly hint: string;
  /** What a defensible second answer earns, out of 1. */
  readonly partMark: number;
  readonly categories: readonly { readonly id: string; readonly name: string; readonly gist: string }[];
  readonly items: readonly ClassifyItem[];
}

export interface ClassifyItem {
  readonly id: string;
  readonly text: string;
  readonly primary: string;
  /** Why the primary category is right. */
  readonly reason: string;
  /** Categories that can be argued for, each with the argument. */
  readonly also: readonly { readonly category: string; readonly reason: string }[];
}

/** Which category each item was put into; an item that is not named lies where it was. */
export type ClassifyAnswer = Readonly<Record<string, string>>;

export const empty: ClassifyAnswer = {};

export type ClassifyProblem = { readonly code: 'items-left'; readonly left: number };

/** How one item fared: `defensible` is a second answer that has its reason. */
export interface ClassifyPart {
  readonly item: string;
  /** Empty where it was left. */
  readonly chosen: string;
  readonly code: 'right' | 'defensible' | 'wrong' | 'left';
  readonly score: number;
}
export type ClassifyResult = Graded<ClassifyPart>;

/** Answerable once every item lies in a category. */
export const validate = ({ items }: Classify, answer: ClassifyAnswer): Check<ClassifyProblem> => {
  const left = items.filter(({ id }) => !Object.hasOwn(answer, id)).length;
  return left === 0 ? { ok: true } : { ok: false, code: 'items-left', left };
};

/**
 * One point for each item in its primary category, `partMark` for a defensible one, else none; so the score is out of the number of
 * items, whatever their order; an item that was left earns nothing.
 * Throws RangeError on a category that the question does not have.
 * Example: with one item whose primary is about and which may also be from, from scores 0.5 of 1.
 */
export const grade = (question: Classify, answer: ClassifyAnswer): ClassifyResult => {
  const known = new Set(question.categories.map(({ id }) => id));
  const parts = question.items.map((item): ClassifyPart => {
    const chosen = Object.hasOwn(answer, item.id) ? answer[item.id] : undefined;
    if (chosen === undefined) return { item: item.id, chosen: '', code: 'left', score: 0 };
    if (!known.has(chosen)) {
      throw new RangeError(`unknown category of ${question.id}: ${chosen} (expected one of ${[...known].join(', ')})`);
    }
    if (chosen === item.primary) return { item: item.id, chosen, code: 'right', score: 1 };
    if (item.also.some(({ category }) => category === chosen))
      return { item: item.id, chosen, code: 'defensible', score: question.partMark };
    return { item: item.id, chosen, code: 'wrong', score: 0 };
  });
  const score = parts.reduce((sum, part) => sum + part.score, 0);
  return graded(score, question.items.length, parts);
};

/**
 * Reads a stored answer: the placements that name an item and a category of the question, and nothing else; so an answer outlives an
 * item or a category that is gone.
 */
export const parseAnswer = ({ items, categories }: Classify, stored: unknown): ClassifyAnswer => {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = new Set(categories.map(({ id }) => id));
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const category = Object.hasOwn(stored, id) ? (stored as Record<string, unknown>)[id] : undefined;
      return typeof category === 'string' && known.has(category) ? [[id, category]] : [];
    }),
  );
};

/** The answer that earns full marks. */
export const key = ({ items }: Classify): ClassifyAnswer => Object.fromEntries(items.map(({ id, primary }) => [id, primary]));

/** How often items of one category were put into another; rows the key, columns what was chosen, both in the order of the categories. */
export const confusions = ({ items, categories }: Classify, { parts }: ClassifyResult): readonly (readonly number[])[] =>
  categories.map(({ id: key }) =>
    categories.map(({ id: chosen }) => parts.filter((part, i) => items[i]?.primary === key && part.chosen === chosen).length),
  );
