import { drawBelow, type Random } from './random.ts';

/** One of several outcomes by chance, prepared for drawing: the outcome is outcomes[k] at the first k with draw < cuts[k]. */
export type Choice = Readonly<{ outcomes: Uint8Array; cuts: Float64Array }>;

/**
 * Prepares a choice among outcomes 0, 1, 2, ... by their weights; those without weight are left out.
 * Weights at least 0, of any sum above 0; where all are 0 the choice is empty and must not be drawn from.
 * Example: choiceOf([0, 3, 1]) gives 1 in three draws of four and 2 in one.
 */
export function choiceOf(weights: readonly number[]): Choice {
  const sum = weights.reduce((subtotal, weight) => subtotal + weight, 0);
  const outcomes = [...weights.keys()].filter((outcome) => (weights[outcome] as number) > 0);
  let below = 0;
  const cuts = outcomes.map((outcome) => {
    below += weights[outcome] as number;
    return drawBelow(below / sum);
  });
  // above every draw, so that rounding in the sum cannot let one through
  cuts[cuts.length - 1] = 2 ** 31;
  return { outcomes: Uint8Array.from(outcomes), cuts: Float64Array.from(cuts) };
}

/**
 * Draws an outcome.
 * Example: drawn(choiceOf([1]), random) is 0.
 */
export function drawn({ outcomes, cuts }: Choice, random: Random): number {
  const draw = random.next();
  let k = 0;
  while (draw >= (cuts[k] as number)) k++;
  return outcomes[k] as number;
}
