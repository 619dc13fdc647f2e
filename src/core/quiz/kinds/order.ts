import { type Check, type Graded, graded } from '../grade.ts';
import type { Order } from '../question.ts';
import { shuffled } from '../shuffle.ts';

/** The ids of the steps, first to last; null while they lie as they were dealt. */
export type OrderAnswer = readonly string[] | null;
export type OrderProblem = { readonly code: 'not-ordered' };
/** `kept`: the step stands right relative to the others that are kept; `moved`: it would have to move. */
export type OrderResult = Graded<{ readonly step: string; readonly code: 'kept' | 'moved' }>;

export const empty: OrderAnswer = null;

/** Every order that is right: the steps as they stand, and those in which some have changed places. */
const rightOrders = ({ steps, also }: Order): readonly (readonly string[])[] => [steps.map(({ id }) => id), ...also];

/** The steps as a seed deals them: never in a right order. */
export const dealt = (question: Order, seed: number): readonly string[] => {
  const right = new Set(rightOrders(question).map((order) => order.join()));
  let order = shuffled(
    question.steps.map(({ id }) => id),
    seed,
  );
  for (let turns = 0; turns < order.length && right.has(order.join()); turns++) order = [...order.slice(1), ...order.slice(0, 1)];
  return order;
};

/** Answerable once something was moved: what was dealt is no answer of the learner's. */
export const validate = (_question: Order, answer: OrderAnswer): Check<OrderProblem> =>
  answer ? { ok: true } : { ok: false, code: 'not-ordered' };

/** The longest run of places that rises: the most steps that need not move (Fredman 1975, by the quadratic method). */
const longestRise = (places: readonly number[]): ReadonlySet<number> => {
  const best = places.map((place, i) => {
    const before = places.slice(0, i).filter((earlier) => earlier < place);
    return { place, before };
  });
  const runs = new Map<number, readonly number[]>();
  for (const { place, before } of best) {
    const longest = before.map((earlier) => runs.get(earlier) ?? []).reduce((a, b) => (b.length > a.length ? b : a), []);
    runs.set(place, [...longest, place]);
  }
  return new Set([...runs.values()].reduce((a, b) => (b.length > a.length ? b : a), []));
};

/** How many steps stand right by chance: the mean longest rise of a random order of 3 to 8 (2.0, 2.4, 2.8, 3.1, 3.5, 3.8), as a whole. */
const byChance = (steps: number): number => (steps < 5 ? 2 : steps < 8 ? 3 : 4);

/**
 * A point for each step in place beyond what a random order has in place: of 3 or 4 steps n − 2 points, of 5 to 7 n − 3, of 8 four, less one
 * for each step that would have to move, never below 0. Where steps may change places, the right order nearest to the answer counts.
 * Steps that lie as they were dealt
 * earn nothing. Throws RangeError on an order that has not each step once.
 * Example: b, a, c, d for the order a, b, c, d earns 1 of 2; a, c, b for a, b, c earns 0 of 1.
 */
export const grade = (question: Order, answer: OrderAnswer): OrderResult => {
  const ids = question.steps.map(({ id }) => id);
  const chance = Math.min(byChance(ids.length), ids.length - 1);
  if (!answer) return graded(0, ids.length - chance, []);
  if (answer.length !== ids.length || ids.some((id) => !answer.includes(id))) {
    throw new RangeError(`invalid order of ${question.id}: ${answer.join(', ')} (expected each of ${ids.join(', ')} once)`);
  }
  const kept = rightOrders(question)
    .map((order) => new Set([...longestRise(answer.map((id) => order.indexOf(id)))].map((place) => order[place])))
    .reduce((a, b) => (b.size > a.size ? b : a));
  const parts = answer.map((step) => ({ step, code: kept.has(step) ? ('kept' as const) : ('moved' as const) }));
  return graded(Math.max(0, kept.size - chance), ids.length - chance, parts);
};

/** The answer that earns full marks. */
export const key = ({ steps }: Order): OrderAnswer => steps.map(({ id }) => id);

/** Reads a stored answer: an order of exactly the question's steps, else none. */
export const parseAnswer = ({ steps }: Order, stored: unknown): OrderAnswer => {
  if (!Array.isArray(stored) || stored.length !== steps.length) return empty;
  return steps.every(({ id }) => stored.includes(id)) ? (stored as string[]) : empty;
};
