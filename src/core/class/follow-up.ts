import { bankItem } from '../paper/edit.ts';
import type { Listed } from '../paper/known.ts';
import type { PaperItem } from '../paper/paper.ts';
import { isWritten } from '../quiz/is-written.ts';
import { shuffled } from '../quiz/shuffle.ts';

/** So many questions for each weak point. */
const EACH = 2;
const POINTS = 2;

/**
 * Questions for another paper on the points that did not hold: of each point two that were not asked before, or as many as there are;
 * those that ask only weak points come first. The same bank, points and seed give the same paper. Questions that can be marked at once
 * come before written ones.
 * seed 0..2^32 - 1. Throws RangeError on another seed.
 * Example: of a point that no question asks, nothing.
 */
export const followUpItems = (
  points: readonly string[],
  bank: readonly Listed[],
  asked: ReadonlySet<number>,
  seed: number,
): readonly PaperItem[] => {
  const weak = new Set(points);
  const written = (listed: Listed) => Number(isWritten(listed));
  const beside = ({ points: tested }: Listed) => tested.filter((point) => !weak.has(point)).length;
  const free = shuffled(bank, seed)
    .filter(({ number }) => !asked.has(number))
    .sort((a, b) => written(a) - written(b) || beside(a) - beside(b));
  const chosen = new Map<number, Listed>();
  for (const point of points) {
    const has = [...chosen.values()].filter((each) => each.points.includes(point)).length;
    for (const each of free
      .filter((one) => one.points.includes(point) && !chosen.has(one.number))
      .slice(0, Math.max(0, EACH - has)))
      chosen.set(each.number, each);
  }
  return [...chosen.values()].map((listed) => bankItem(listed, POINTS));
};
