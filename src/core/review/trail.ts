import { later } from '../record/meet.ts';
import { asked, type Strength } from './strength.ts';

/** One time a point was asked for, with its place in the order of what was done. */
export interface Stop {
  readonly id: string;
  readonly at: number;
  readonly order?: number;
  /** Days since 1970-01-01, by the learner's calendar. */
  readonly day: number;
  readonly recalled: boolean;
}

/** How a point stands, as far as what to ask next depends on it. */
export interface Known extends Strength {
  /** When it was last asked for, in days since 1970-01-01. */
  readonly last: number;
  /** On how many different days it was asked for. */
  readonly met: number;
}

/** How a point stands after all the times it was asked for. */
export interface PointMemory extends Known {
  /** On how many different days it came. */
  readonly right: number;
  /** The last day on which it came; before any, -Infinity. */
  readonly lastRight: number;
}

/** All the times a point was asked for, in order, and what they come to. */
export interface Trail {
  readonly stops: Stop[];
  state: PointMemory;
}

/** What a state becomes by one more stop, on a day that is not before the last. Example: of none, the first stop's. */
export const onward = (before: PointMemory | null, day: number, recalled: boolean): PointMemory => ({
  ...asked(before, before ? day - before.last : 0, recalled),
  last: day,
  met: (before?.met ?? 0) + (day === before?.last ? 0 : 1),
  right: (before?.right ?? 0) + (recalled && day !== before?.lastRight ? 1 : 0),
  lastRight: recalled ? day : (before?.lastRight ?? Number.NEGATIVE_INFINITY),
});

/**
 * The whole trail again. A day that lies after the day of a later stop was noted by a clock that was ahead: it counts as that later
 * stop's day, so that no year that never passed makes a memory strong.
 */
const settled = (stops: readonly Stop[]): PointMemory => {
  const days = stops.map(({ day }) => day);
  for (let i = days.length - 2; i >= 0; i--) days[i] = Math.min(days[i] as number, days[i + 1] as number);
  return stops.reduce<PointMemory | null>(
    (state, { recalled }, i) => onward(state, days[i] as number, recalled),
    null,
  ) as PointMemory;
};

/**
 * Adds a stop to a trail, which it changes, wherever in the order it belongs; one that is there already changes nothing. Most come
 * last, and then only one step is reckoned.
 * Throws nothing. Example: addStop(undefined, stop).stops is [stop].
 */
export const addStop = (trail: Trail | undefined, stop: Stop): Trail => {
  if (!trail) return { stops: [stop], state: onward(null, stop.day, stop.recalled) };
  const { stops } = trail;
  let place = stops.length;
  while (place > 0 && later(stops[place - 1] as Stop, stop)) place -= 1;
  if (stops[place - 1]?.id === stop.id) return trail;
  stops.splice(place, 0, stop);
  const inOrder = place === stops.length - 1 && stop.day >= trail.state.last;
  trail.state = inOrder ? onward(trail.state, stop.day, stop.recalled) : settled(stops);
  return trail;
};
