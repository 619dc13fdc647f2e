import { USUAL } from '../../src/core/review/seconds.ts';
import { revisionOf } from '../../src/course/revision.ts';
import { readContent } from '../content/read.ts';
import { average, type Cell, follow, type Outcome } from './cell.ts';
import { fsrsDueFirst, inOrder, ours, type Policy, questionsInOrder } from './policies.ts';

export const MINUTES = [4, 8, 20, 40] as const;
export const DAYS = [3, 7, 14, 30] as const;

/** Who is compared; the crammer does all minutes in the last three days, a point at most once a day. */
export const POLICIES: Readonly<Record<string, { readonly policy: Policy; readonly crammedInto?: number }>> = {
  ours: { policy: ours },
  'in order': { policy: inOrder },
  'bank in order': { policy: questionsInOrder },
  'FSRS .90': { policy: fsrsDueFirst },
  crammed: { policy: inOrder, crammedInto: 3 },
};

const course = revisionOf(readContent());

/** The mean outcome of so many learners, the same for every policy; their seeds count up from the first. */
export const run = (name: string, cell: Cell, learners: number, first = 1): Outcome => {
  const { policy, crammedInto } = POLICIES[name] as (typeof POLICIES)[string];
  const whole = { ...cell, ...(crammedInto !== undefined && { crammedInto }) };
  return average(Array.from({ length: learners }, (_, i) => follow(course, policy, whole, first + i)));
};

/**
 * Minutes below which nobody can meet so large a share of the points on two days: each point by whatever asks for it in the least time,
 * a card or a question of several points, as if all of a question's points were always wanted at once.
 */
export const leastMinutes = (share: number): number => {
  const least = new Map(course.points.map(({ id }) => [id, USUAL.card]));
  for (const { kind, points } of course.questions)
    for (const point of points) least.set(point, Math.min(least.get(point) ?? USUAL.card, USUAL[kind] / points.length));
  const sorted = [...least.values()].sort((a, b) => a - b);
  return (2 * sorted.slice(0, Math.ceil(share * sorted.length)).reduce((sum, each) => sum + each, 0)) / 60;
};
