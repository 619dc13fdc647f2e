import { type BlueprintPart, type Filled, fillBlueprint } from './blueprint.ts';
import { itemsOf, newPaper } from './edit.ts';
import type { Listed } from './known.ts';
import type { Paper } from './paper.ts';

/** A mock exam is a paper that the learner had made: its id begins so. */
const EXAM = 'exam';

/** Whether a paper is a mock exam. Example: isExam({ id: 'exam0000000001' }) is true. */
export const isExam = ({ id }: Pick<Paper, 'id'>): boolean => id.startsWith(EXAM);

/** What a mock exam is made from. */
export interface ExamOrder {
  /** A name no other paper has: 4 to 36 small letters and digits, to follow `exam`. */
  readonly name: string;
  /** What the parts are called by: the preset’s id. */
  readonly preset: string;
  readonly parts: readonly BlueprintPart[];
  /** Whole minutes, 1..600; null without a clock. */
  readonly minutes: number | null;
  /** Units to examine, at least one. */
  readonly units: readonly string[];
  readonly locale: Paper['locale'];
  /** 1..2^32 - 1. */
  readonly seed: number;
}

/** What speaks against a question: that it was in a mock exam before, and that it was seen in the last days. */
export interface Before {
  /** The questions of each earlier exam. */
  readonly exams: readonly (readonly string[])[];
  readonly lately: ReadonlySet<string>;
}

const sameAs = (one: ReadonlySet<string>) => (other: readonly string[]) =>
  one.size === new Set(other).size && other.every((id) => one.has(id));

/**
 * A new mock exam from the bank, and the parts for which the bank had too few questions. Those seen in the last days come last, and among
 * the others those that were in the fewest earlier exams come first; where that would give the very questions of an earlier exam while
 * others were in none, what was in none comes first. Its title is the preset’s id: the page has its name in either language.
 * Throws RangeError on a seed that deals nothing and where no question is to be had.
 * Example: with one preset and one bank, the papers of two seeds have no question in common while each kind has enough.
 */
export const examPaper = (
  { name, preset, parts, minutes, units, locale, seed }: ExamOrder,
  bank: readonly Listed[],
  { exams, lately }: Before,
): { readonly paper: Paper; readonly short: Filled['short'] } => {
  const fits = bank.filter(({ unit }) => units.includes(unit));
  const times = new Map<string, number>();
  for (const id of exams.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  const used = (id: string) => times.get(id) ?? 0;
  const fillBy = (rank: (id: string) => number) => fillBlueprint({ parts, weights: {} }, fits, seed, rank);

  const first = fillBy((id) => (lately.has(id) ? exams.length + 1 : 0) + used(id));
  const repeats = exams.some(sameAs(new Set(first.chosen.map(({ listed: { id } }) => id))));
  const filled = repeats ? fillBy((id) => 2 * used(id) + (lately.has(id) ? 1 : 0)) : first;
  if (filled.chosen.length === 0) throw new RangeError('invalid order: no question fits (expected at least one)');

  const plain = newPaper(`${EXAM}${name}`, locale, preset, [seed]);
  const rules = { ...plain.rules, minutes, each: false, shuffle: { questions: false, options: true } };
  return { paper: { ...plain, items: itemsOf(filled), rules, ask: [] }, short: filled.short };
};
