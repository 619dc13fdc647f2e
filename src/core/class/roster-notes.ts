import { z } from 'zod/mini';
import type { Who } from '../paper/submission.ts';
import { seedOf } from '../quiz/seed.ts';
import { COUNTS, type Counts, NO_ROSTER, type Roster } from './roster.ts';

/** What the teacher says of who is in a class. */
export type RosterDeed =
  /** A list of names, and the notes of the lists whose place it takes. */
  | { readonly kind: 'listed'; readonly students: readonly Who[]; readonly instead: readonly string[] }
  /** One who handed in is another, by their keys; null parts them again. */
  | { readonly kind: 'joined'; readonly one: string; readonly other: string | null }
  | { readonly kind: 'counted'; readonly counts: Counts };

/** One word of the teacher's on a class. They are events: added, never changed, and merged by id like those of the record. */
export type RosterNote = RosterDeed & {
  readonly v: 1;
  readonly id: string;
  readonly paper: string;
  /** ms since 1970. */
  readonly at: number;
};

const name = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const text = z.string().check(z.maxLength(20_000));
const made = { v: z.literal(1), id: name, paper: name, at: z.number() };
const students = z.array(z.strictObject({ name: text, number: text, class: text })).check(z.maxLength(20_000));
const note = z.discriminatedUnion('kind', [
  z.strictObject({ ...made, kind: z.literal('listed'), students, instead: z.array(name).check(z.maxLength(10_000)) }),
  z.strictObject({ ...made, kind: z.literal('joined'), one: text, other: z.nullable(text) }),
  z.strictObject({ ...made, kind: z.literal('counted'), counts: z.enum(COUNTS) }),
]);

/** A note that came from a store or a copy; null where it is none of this version. Example: readRosterNote(null) is null. */
export const readRosterNote = (value: unknown): RosterNote | null => {
  const read = note.safeParse(value);
  return read.success ? read.data : null;
};

/** The notes whose lists stand: no other took their place. */
const standing = (notes: readonly RosterNote[]) => {
  const gone = new Set(notes.flatMap((each) => (each.kind === 'listed' ? each.instead : [])));
  return notes.flatMap((each) => (each.kind === 'listed' && !gone.has(each.id) ? [each] : []));
};

/**
 * A new list in the place of those that stand.
 * Example: without notes, listed([zhang], []) is { kind: 'listed', students: [zhang], instead: [] }.
 */
export const listed = (students: readonly Who[], notes: readonly RosterNote[]): RosterDeed => ({
  kind: 'listed',
  students,
  instead: standing(notes).map(({ id }) => id),
});

/**
 * The roster after some notes, whatever order they came in and from however many devices. Lists that were made apart stand both, one after
 * the other and nobody twice, until a list is made that knows of both; of two words on one student, or on which try counts, the later
 * holds, at one time that of the later id.
 * Throws nothing.
 * Example: of no notes it is NO_ROSTER.
 */
export const rosterAfter = (notes: readonly RosterNote[]): Roster => {
  const order = [...new Map(notes.map((each) => [each.id, each])).values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const students = new Map<string, Who>();
  for (const list of standing(order))
    for (const who of list.students) students.set(JSON.stringify([who.name, who.number, who.class]), who);
  const joins = new Map<string, string>();
  let counts = NO_ROSTER.counts;
  for (const each of order) {
    if (each.kind === 'counted') counts = each.counts;
    if (each.kind !== 'joined') continue;
    joins.delete(each.one);
    if (each.other !== null) joins.set(each.one, each.other);
  }
  return { v: 1, students: [...students.values()], joins: Object.fromEntries(joins), counts };
};

/**
 * A roster that was kept whole, as it once was, as notes from before all others: the same roster gives the same notes on every device.
 * Example: of NO_ROSTER there are none.
 */
export const notesOfRoster = (paper: string, { students, joins, counts }: Roster): readonly RosterNote[] => {
  const deeds: readonly RosterDeed[] = [
    ...(students.length > 0 ? [{ kind: 'listed' as const, students, instead: [] }] : []),
    ...Object.entries(joins).map(([one, other]) => ({ kind: 'joined' as const, one, other })),
    ...(counts === NO_ROSTER.counts ? [] : [{ kind: 'counted' as const, counts }]),
  ];
  return deeds.map((deed) => {
    const said = JSON.stringify(deed);
    return { ...deed, v: 1, id: `whole-${seedOf(said).toString(36)}-${seedOf(`${paper}${said}`).toString(36)}`, paper, at: 0 };
  });
};
