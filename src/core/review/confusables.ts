import { shuffled } from '../quiz/shuffle.ts';

/** Two concepts that are taken for one another (易混), each pair once: a before b. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** One thing to tell: to which of the two a point belongs. */
export interface Contrast {
  readonly point: string;
  readonly concept: string;
}

/** More than this of one concept in a row and the answer is known before the question. */
const IN_A_ROW = 2;

/** How many at the end of an order are of a concept. */
const tailOf = (order: readonly Contrast[], concept: string): number =>
  order.length - 1 - order.findLastIndex((each) => each.concept !== concept);

/**
 * A drill by contrast: every point of both concepts at least once, in an order drawn from the seed, never more than two of one concept
 * in a row. Where one concept has too few points for that, they come again.
 * seed a whole number, 0..2^32 - 1; `points` of each concept by its id.
 * Throws RangeError on another seed, and where a concept has no points.
 * Example: of concepts with one and two points, three or more contrasts.
 */
export const drill = ({ a, b }: Pair, points: ReadonlyMap<string, readonly string[]>, seed: number): readonly Contrast[] => {
  const sides = [a, b].map((concept, i) => {
    const own = points.get(concept) ?? [];
    if (own.length === 0)
      throw new RangeError(`invalid concept: ${concept} has no points (expected one that the course teaches)`);
    return { concept, all: shuffled(own, seed === 0 ? 0 : (seed + i * 2_654_435_761) >>> 0 || 1), next: 0 };
  });
  const [first, second] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const turns = shuffled(
    sides.flatMap((side) => side.all.map(() => side)),
    seed,
  );
  const order: Contrast[] = [];
  const ask = (side: (typeof sides)[number]) => {
    order.push({ point: side.all[side.next % side.all.length] as string, concept: side.concept });
    side.next += 1;
  };
  for (const side of turns) {
    if (side.next >= side.all.length) continue;
    const other = side === first ? second : first;
    if (tailOf(order, side.concept) >= IN_A_ROW) ask(other);
    ask(side);
  }
  return order;
};

/**
 * The pairs still to come, with the one that was just confused first: who takes A for B has A and B next. A pair that is not declared
 * changes nothing. Throws nothing.
 * Example: bringNext([{ a: 'x', b: 'y' }], pairs, 'ckm', 'crm') begins with ckm and crm where these are declared.
 */
export const bringNext = (queue: readonly Pair[], declared: readonly Pair[], concept: string, taken: string): readonly Pair[] => {
  const is = ({ a, b }: Pair) => (a === concept && b === taken) || (a === taken && b === concept);
  const pair = declared.find(is);
  return pair ? [pair, ...queue.filter((each) => !is(each))] : queue;
};
