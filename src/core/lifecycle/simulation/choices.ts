import { drawBelow, type Random } from './random.ts';

/** Rows of outcomes by chance, laid flat for drawing: from row i, outcomes[k] at the first k >= i * WIDTH with draw < cuts[k]. */
export type Choices = Readonly<{ outcomes: Uint8Array; cuts: Float64Array }>;

/** The most outcomes a row may have: four stages and gone. */
const WIDTH = 5;

/** Above every draw, so that the outcome it closes takes what is left, and rounding in the sum lets no draw through. */
const REST = 2 ** 31;

/**
 * Prepares rows of choices among outcomes 0, 1, 2, 3, 4 by their weights; those without weight are left out.
 * Weights at least 0, of any sum; a row without any weight must not be drawn from.
 * Example: row 0 of choicesOf([[0, 3, 1]]) gives 1 in three draws of four and 2 in one.
 */
export function choicesOf(rows: readonly (readonly number[])[]): Choices {
  const outcomes = new Uint8Array(rows.length * WIDTH);
  const cuts = new Float64Array(rows.length * WIDTH);
  rows.forEach((weights, row) => {
    const sum = weights.reduce((subtotal, weight) => subtotal + weight, 0);
    let below = 0;
    let at = row * WIDTH;
    weights.forEach((weight, outcome) => {
      if (weight === 0) return;
      below += weight;
      outcomes[at] = outcome;
      cuts[at] = drawBelow(below / sum);
      at++;
    });
    if (sum > 0) cuts[at - 1] = REST;
  });
  return { outcomes, cuts };
}

/**
 * Draws an outcome from a row; where only one is possible, no number of the generator is spent on it.
 * Example: drawFrom(choicesOf([[1]]), 0, random) is 0.
 */
export function drawFrom({ outcomes, cuts }: Choices, row: number, random: Random): number {
  let k = row * WIDTH;
  if (cuts[k] === REST) return outcomes[k] as number;
  const draw = random.next();
  while (draw >= (cuts[k] as number)) k++;
  return outcomes[k] as number;
}
