import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { asked, recallAfter, type Strength } from '../../src/core/review/strength.ts';

/** A source of chance that a seed decides. */
export type Chance = () => number;
/** The first draws of a generator still show its seed. */
const WARM_UP = 16;
export const chanceOf = (seed: number): Chance => {
  // Seeds that are neighbours begin alike, and every learner of a grid would have nearly the same memory: they are spread out first.
  const mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const random = xoroshiro128plus(Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35));
  for (let i = 0; i < WARM_UP; i++) uniformFloat64(random);
  return () => uniformFloat64(random);
};

/** A factor around 1 whose logarithm is normal with this spread (Box and Muller). */
export const lognormal = (chance: Chance, spread: number): number =>
  Math.exp(spread * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()));

/** A learner as the scheduler does not know them. */
export interface Learner {
  /** Chance that a point comes the first time, and in the exam without ever having been asked for. */
  readonly first: number;
  readonly never: number;
  /** Own stability over the model's, by point. */
  readonly factors: ReadonlyMap<string, number>;
  /** Forgets by the power law of FSRS-6, or exponentially. */
  readonly exponential: boolean;
  /** Own time over the usual. */
  readonly pace: number;
  /** Days, from 0, on which they do not come. */
  readonly missed: ReadonlySet<number>;
  readonly memory: Map<string, { strength: Strength; day: number }>;
  readonly chance: Chance;
}

/** Learner and item factors are lognormal with spread 0.5; every fourth forgets exponentially; the half misses days. */
export const learnerOf = (seed: number, points: readonly string[], days: number): Learner => {
  const chance = chanceOf(seed);
  const own = lognormal(chance, 0.5);
  const first = [0.3, 0.45, 0.6][Math.floor(chance() * 3)] as number;
  const misses = chance() < 0.5 ? 0 : 1 + Math.floor(chance() * 3);
  const missed = new Set(Array.from({ length: Math.min(misses, Math.floor(days / 3)) }, () => Math.floor(chance() * days)));
  return {
    first,
    never: (first * 0.35) / 0.45,
    factors: new Map(points.map((id) => [id, own * lognormal(chance, 0.5)])),
    exponential: chance() < 0.25,
    pace: lognormal(chance, 0.25),
    missed,
    memory: new Map(),
    chance,
  };
};

/** The true chance that a point comes after so many days (a part of a day counts). */
export const trueRecall = (learner: Learner, point: string, day: number, firstTime: number): number => {
  const known = learner.memory.get(point);
  if (!known) return firstTime;
  const stability = known.strength.stability * (learner.factors.get(point) ?? 1);
  const days = Math.max(0, day - known.day);
  return learner.exponential ? 0.9 ** (days / stability) : recallAfter(stability, days);
};

/** Asks for a point on a day: whether it comes, by chance, and the memory after it. */
export const askFor = (learner: Learner, point: string, day: number): boolean => {
  const recalled = learner.chance() < trueRecall(learner, point, day, learner.first);
  const known = learner.memory.get(point);
  learner.memory.set(point, { strength: asked(known?.strength ?? null, known ? day - known.day : 0, recalled), day });
  return recalled;
};
