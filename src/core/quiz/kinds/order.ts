import { type Check, type Graded, graded } from '../grade.ts';
import type { Order } from '../question.ts';
import { shuffled } from '../shuffle.ts';

/** The ids of the steps, first to last; null while they lie as they were dealt. */
export type OrderAnswer = readonly string[] | null;
export type OrderProblem = { readonly code: 'not-ordered' };
/** `kept`: the step stands right relative to the others that are kept; `moved`: it would have to move. */
export type OrderResult = Graded<{ readonly step: string; readonly code: 'kept' | 'moved' }>;

export const empty: OrderAnswer = null;

/** The steps as a seed deals them: never in their right order. */
export const dealt = ({ steps }: Order, seed: number): readonly string[] => {
  const right = steps.map(({ id }) => id);
  const order = shuffled(right, seed);
  return order.some((id, i) => id !== right[i]) ? order : [...order.slice(1), ...order.slice(0, 1)];
};

/** Answerable once there is an order, be it the one that was dealt. */
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

/**
 * Of n steps, n − 1 points less one for each step that would have to move; so one misplaced step costs one point wherever it lies, and
 * the order reversed earns nothing, and neither do steps that lie as they were dealt. Throws RangeError on an order that has not each
 * step once.
 * Example: a, c, b for the order a, b, c earns 1 of 2.
 */
export const grade = (question: Order, answer: OrderAnswer): OrderResult => {
  const ids = question.steps.map(({ id }) => id);
  if (!answer) return graded(0, ids.length - 1, []);
  if (answer.length !== ids.length || ids.some((id) => !answer.includes(id))) {
    throw new RangeError(`invalid order of ${question.id}: ${answer.join(', ')} (expected each of ${ids.join(', ')} once)`);
  }
  const places = answer.map((id) => ids.indexOf(id));
  const kept = longestRise(places);
  const parts = answer.map((step, i) => ({ step, code: kept.has(places[i] ?? -1) ? ('kept' as const) : ('moved' as const) }));
  return graded(kept.size - 1, ids.length - 1, parts);
};

/** The answer that earns full marks. */
export const key = ({ steps }: Order): OrderAnswer => steps.map(({ id }) => id);

/** Reads a stored answer: an order of exactly the question's steps, else none. */
export const parseAnswer = ({ steps }: Order, stored: unknown): OrderAnswer => {
  if (!Array.isArray(stored) || stored.length !== steps.length) return empty;
  return steps.every(({ id }) => stored.includes(id)) ? (stored as string[]) : empty;
};
