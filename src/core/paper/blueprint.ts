import type { Question } from '../quiz/question.ts';
import { shuffled } from '../quiz/shuffle.ts';
import { requireWhole } from '../range.ts';
import type { Listed } from './known.ts';

/** One part of a paper: so many questions of one kind, each worth so much. */
export interface BlueprintPart {
  readonly kind: Question['kind'];
  readonly count: number;
  readonly points: number;
}

/** What a paper should be made of. Units share the questions in proportion to their weights; without any, all units by their points. */
export interface Blueprint {
  readonly parts: readonly BlueprintPart[];
  readonly weights: Readonly<Record<string, number>>;
}

/** A question chosen, with what it is worth. */
export interface Chosen {
  readonly listed: Listed;
  readonly points: number;
}

/** A part for which the bank had too few questions, and how many there were. */
export interface Shortage {
  readonly kind: Question['kind'];
  readonly wanted: number;
  readonly found: number;
}

export interface Filled {
  /** In the order of the parts. */
  readonly chosen: readonly Chosen[];
  readonly short: readonly Shortage[];
  /** Marking points asked more than once although others of the choice were not asked. */
  readonly repeated: readonly string[];
}

/** How many marking points each unit has in the bank: its weight where nothing else is said. */
const pointsByUnit = (bank: readonly Listed[]): Readonly<Record<string, number>> => {
  const found = new Map<string, Set<string>>();
  for (const { unit, points } of bank) found.set(unit, new Set([...(found.get(unit) ?? []), ...points]));
  return Object.fromEntries([...found].map(([unit, points]) => [unit, points.size]));
};

/** Compares two lists of numbers at the first place where they differ. */
const byCost = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, x] of a.entries()) {
    const difference = x - (b[i] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
};

/**
 * Fills a blueprint from the bank: no question twice; among those of a part's kind, first those of the lowest `rank` (seen lately comes
 * last), then those of a unit that still lacks some of its share, then those whose marking points were asked least, then those of the unit
 * that lacks most, then as the seed deals. Kinds of which the bank has fewest to spare choose
 * first. The same bank, blueprint and seed give the same paper.
 * count 0..200 and whole; points > 0; weights ≥ 0; seed 1..2^32 - 1.
 * Throws RangeError on another seed or count.
 * Example: one part of 10 single-choice questions of 2 points over one unit gives ten of that unit, or all it has and a shortage.
 */
export const fillBlueprint = (
  { parts, weights }: Blueprint,
  bank: readonly Listed[],
  seed: number,
  rank: (id: string) => number = () => 0,
): Filled => {
  requireWhole('seed', 'seed', seed, 1, 2 ** 32 - 1);
  for (const { count } of parts) requireWhole('count', 'count', count, 0, 200);
  const all = shuffled(bank, seed);
  const weight = Object.keys(weights).length > 0 ? weights : pointsByUnit(bank);
  const weightSum = Object.values(weight).reduce((sum, each) => sum + each, 0) || 1;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const fits = all.filter(({ unit }) => (weight[unit] ?? 0) > 0);

  const asked = new Map<string, number>();
  const ofUnit = new Map<string, number>();
  const taken = new Set<string>();
  const take = (listed: Listed) => {
    taken.add(listed.id);
    ofUnit.set(listed.unit, (ofUnit.get(listed.unit) ?? 0) + 1);
    for (const point of listed.points) asked.set(point, (asked.get(point) ?? 0) + 1);
  };
  const cost = ({ id, unit, points }: Listed): readonly number[] => {
    const again = points.map((point) => asked.get(point) ?? 0);
    const lacks = (total * (weight[unit] ?? 0)) / weightSum - (ofUnit.get(unit) ?? 0);
    return [rank(id), lacks > 0 ? 0 : 1, Math.max(...again), again.reduce((sum, n) => sum + n, 0) / points.length, -lacks];
  };

  const spare = ({ kind, count }: BlueprintPart) => fits.filter((each) => each.kind === kind).length - count;
  const chosenOf = new Map<BlueprintPart, readonly Listed[]>();
  for (const part of [...parts].sort((a, b) => spare(a) - spare(b))) {
    const chosen: Listed[] = [];
    while (chosen.length < part.count) {
      const left = fits.filter(({ id, kind }) => kind === part.kind && !taken.has(id));
      const [next] = left.map((listed) => ({ listed, cost: cost(listed) })).sort((a, b) => byCost(a.cost, b.cost));
      if (!next) break;
      take(next.listed);
      chosen.push(next.listed);
    }
    chosenOf.set(part, chosen);
  }
  const reachable = new Set(fits.flatMap(({ points }) => points));
  const complete = [...reachable].every((point) => asked.has(point));
  return {
    chosen: parts.flatMap((part) => (chosenOf.get(part) ?? []).map((listed) => ({ listed, points: part.points }))),
    short: parts.flatMap((part) => {
      const found = chosenOf.get(part)?.length ?? 0;
      return found < part.count ? [{ kind: part.kind, wanted: part.count, found }] : [];
    }),
    repeated: complete ? [] : [...asked].flatMap(([point, n]) => (n > 1 ? [point] : [])),
  };
};
