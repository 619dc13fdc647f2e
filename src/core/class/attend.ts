import type { Who } from '../paper/submission.ts';
import { calledBy, cluesOf, type Nearness, nearness, studentKey } from './person.ts';
import type { Roster } from './roster.ts';

/** A submission as far as it matters who handed it in and when. */
export interface Attempt {
  readonly id: string;
  readonly who: Who;
  /** Which try the student’s device took it for, from 1. */
  readonly attempt: number;
  /** ms since 1970, by the student’s clock. */
  readonly at: number;
}

/** One student of a class: from the roster, or found among what was handed in. */
export interface Attendant {
  /** The number with a # before it, or the name: the same on every paper of one class. */
  readonly id: string;
  readonly name: string;
  readonly who: Who;
  /** Stands on the roster. */
  readonly listed: boolean;
  /** By time. */
  readonly attempts: readonly string[];
  /** The submission that counts; null for one who is missing. */
  readonly counted: string | null;
  readonly status: 'in' | 'late' | 'missing';
  /** Two different ones call themselves the first try: perhaps two people of one name. */
  readonly twice: boolean;
}

/** Someone who handed in and may be another who is missing; `number` where the number is the same and the name another. */
export interface Offer {
  readonly from: string;
  readonly to: string;
  readonly why: Nearness | 'number';
}

export interface Attendance {
  /** Those of the roster in its order, then the others in the order of their names. */
  readonly students: readonly Attendant[];
  readonly offers: readonly Offer[];
}

const rosterIds = (roster: readonly Who[]): readonly string[] => {
  const seen = new Map<string, number>();
  return roster.map((who, i) => {
    const key = studentKey({ ...who, class: who.number ? who.class : '' }, `roster-${i}`);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} (${before + 1})`;
  });
};

/** Whom of the roster a name and a number mean beyond doubt; undefined where it is nobody or more than one. */
const listedAs = (who: Who, roster: readonly Who[]): number | undefined => {
  const [name, number] = [who.name.trim(), who.number.trim()];
  const fits = roster.flatMap((each, i) => {
    const oneName = name === '' || each.name === '' || each.name === name;
    const oneNumber = number === '' || each.number === '' || each.number === number;
    const oneClass = who.class.trim() === '' || each.class === '' || each.class === who.class.trim();
    const some = (name !== '' && each.name === name) || (number !== '' && each.number === number);
    return some && oneName && oneNumber && (oneClass || number !== '') ? [i] : [];
  });
  return fits.length === 1 ? fits[0] : undefined;
};

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
/** By the clock; at one time by the try, then by the name, so that the order they came in does not matter. */
const byTime = (a: Attempt, b: Attempt): number => a.at - b.at || a.attempt - b.attempt || compare(a.id, b.id);

/**
 * Who handed in, who did not, and who may be whom, from what arrived and the roster, whatever order it arrived in. Someone is taken for
 * one of the roster only where number or name are the same to the letter, nothing said differs and nobody else fits, or where the teacher
 * joined them; everything else is offered.
 * `due` in ms since 1970, null without one; `earned` what a submission came to, for the best try (a tie is the later one’s).
 * Throws nothing.
 * Example: attendance([], { ...NO_ROSTER, students: [zhang] }, null, () => 0).students[0].status is 'missing'.
 */
export const attendance = (
  attempts: readonly Attempt[],
  roster: Roster,
  due: number | null,
  earned: (submission: string) => number,
): Attendance => {
  const ids = rosterIds(roster.students);
  const listed = new Set(ids);
  const whoOf = new Map<string, Who>(ids.map((id, i) => [id, roster.students[i] as Who]));
  const groups = new Map<string, Attempt[]>();
  // A student may be called what every object has, such as valueOf.
  const joins = new Map(Object.entries(roster.joins));
  for (const attempt of [...attempts].sort(byTime)) {
    const key = studentKey(attempt.who, attempt.id);
    const place = listedAs(attempt.who, roster.students);
    // One of the roster has the number or the name, and it is not certain to be this one.
    const own = place === undefined && listed.has(key) ? `${key} ? ${attempt.who.name.trim()}` : key;
    const found = joins.get(own) ?? ids[place ?? -1] ?? own;
    const id = joins.get(found) ?? found;
    if (!whoOf.has(id)) whoOf.set(id, attempt.who);
    groups.set(id, [...(groups.get(id) ?? []), attempt]);
  }
  const others = [...groups.keys()].filter((id) => !listed.has(id)).sort(compare);
  const students = [...ids, ...others].map((id) => studentOf(id, whoOf, listed, groups.get(id) ?? [], roster, due, earned));
  return { students, offers: offersOf(students) };
};

const studentOf = (
  id: string,
  whoOf: ReadonlyMap<string, Who>,
  listed: ReadonlySet<string>,
  tries: readonly Attempt[],
  { counts }: Roster,
  due: number | null,
  earned: (submission: string) => number,
): Attendant => {
  const best = (): Attempt | undefined =>
    tries.reduce<Attempt | undefined>((top, each) => (top && earned(top.id) > earned(each.id) ? top : each), undefined);
  const counted = counts === 'first' ? tries[0] : counts === 'last' ? tries.at(-1) : best();
  const who = whoOf.get(id) as Who;
  return {
    id,
    who,
    name: calledBy(who, id.slice(1)),
    listed: listed.has(id),
    attempts: tries.map((each) => each.id),
    counted: counted?.id ?? null,
    status: !counted ? 'missing' : due !== null && counted.at > due ? 'late' : 'in',
    twice: tries.filter(({ attempt }) => attempt === 1).length > 1,
  };
};

/**
 * With a roster, whom of the missing an unknown one may be; without one, two who handed in under names that are spelt alike: two names a
 * letter apart are then most often two people. Those who share a clue are looked at, so that a class of ten thousand costs no more than
 * its clues.
 */
const offersOf = (students: readonly Attendant[]): readonly Offer[] => {
  const unknown = students.filter((each) => !each.listed);
  const rostered = unknown.length < students.length;
  const targets = new Map<string, Attendant[]>();
  for (const each of rostered ? students.filter(({ status }) => status === 'missing') : unknown)
    for (const clue of cluesOf(each.who, rostered)) targets.set(clue, [...(targets.get(clue) ?? []), each]);
  return unknown.flatMap((from) => {
    const near = new Set(cluesOf(from.who, rostered).flatMap((clue) => targets.get(clue) ?? []));
    return [...near].flatMap((to): readonly Offer[] => {
      if (from.id === to.id || (!rostered && from.id > to.id)) return [];
      const number = from.who.number.trim();
      if (number !== '' && number === to.who.number) return [{ from: from.id, to: to.id, why: 'number' }];
      const [name, other] = [from.who.name.trim(), to.who.name.trim()];
      // The same name, and something else differs: another number, another class, or two of that name.
      const why = name === other ? 'spelling' : nearness(name, other);
      return why ? [{ from: from.id, to: to.id, why }] : [];
    });
  });
};
