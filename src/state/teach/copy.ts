import { readRoster } from '../../core/class/roster.ts';
import { notesOfRoster, readRosterNote } from '../../core/class/roster-notes.ts';
import { readRuling } from '../../core/paper/read-ruling.ts';
import { isRecord } from '../../core/record/event.ts';
import { opens } from '../opens.ts';
import type { Safety } from '../record/remember.ts';
import { keepMany } from '../work/keep-many.ts';
import { readManyWork } from '../work/many-work.ts';
import { KEY_NAME, OTHER_KEYS, readKey } from './key.ts';
import { PAPERS, readKept } from './papers.ts';
import { ROSTERS, rosterNoteName } from './rosters.ts';
import { readKeptBody } from './submissions.ts';

/** Everything of a teacher’s is kept under names that begin so. */
export const TEACH = 'teach:';
const ASIDE = 'teach:aside:';

/** What each kind of name holds; null from its reader where it does not. */
const KINDS: readonly (readonly [start: string, read: (raw: unknown) => unknown])[] = [
  [PAPERS, readKept],
  ['teach:sub:', readKeptBody],
  ['teach:rule:', readRuling],
  [ROSTERS, (raw) => readRosterNote(raw) ?? readRoster(raw)],
  [OTHER_KEYS, readKey],
  [KEY_NAME, readKey],
];

/** The same with every roster that was kept whole as notes, which merge. */
const withNotes = (things: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map(
    [...things].flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const whole = name.startsWith(ROSTERS) ? readRoster(value) : null;
      if (!whole) return [[name, value]];
      return notesOfRoster(name.slice(ROSTERS.length), whole).map((note) => [rosterNoteName(note), note]);
    }),
  );

/** A copy of all that is the teacher’s, as text: everything under its name, as it is kept. What was set aside travels too. */
export const writeCopy = (things: ReadonlyMap<string, unknown>): string =>
  JSON.stringify({ format: 'zhike-teach', v: 1, things: Object.fromEntries(things) });

/** A copy as read: what can be used, and by name what cannot; or why the text is no copy. */
export type ReadCopy =
  | { readonly ok: true; readonly things: ReadonlyMap<string, unknown>; readonly aside: ReadonlyMap<string, unknown> }
  | { readonly ok: false; readonly code: 'not-a-copy' | 'not-whole' | 'newer' };

/** Reads a copy, and believes nothing of it: each thing is read by the reader of its kind, and what is none is set aside. */
export const readCopy = (text: string): ReadCopy => {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: text.includes('"zhike-teach"') ? 'not-whole' : 'not-a-copy' };
  }
  if (!isRecord(raw) || raw.format !== 'zhike-teach' || !isRecord(raw.things)) return { ok: false, code: 'not-a-copy' };
  if (raw.v !== 1) return { ok: false, code: 'newer' };
  const [things, aside] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const [name, value] of Object.entries(raw.things)) {
    const kind = KINDS.find(([start]) => name.startsWith(start));
    if (kind?.[1](value)) things.set(name, value);
    else aside.set(name.startsWith(ASIDE) ? name : ASIDE + name, value);
  }
  return { ok: true, things: withNotes(things), aside };
};

/**
 * What a copy brings that is not here: of two things under one name the one that is here stays; what was said of a class is a thing each,
 * so that two lists come together. Another key than the one here is kept
 * beside it, because what was sealed to it can be opened by nothing else.
 */
export const newIn = (
  copy: Extract<ReadCopy, { ok: true }>,
  here: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> => {
  const beside = [...copy.things].map(([name, value]): readonly [string, unknown] => {
    const [own, other] = [readKey(here.get(KEY_NAME)), name === KEY_NAME ? readKey(value) : null];
    return own && other && own.shared !== other.shared ? [OTHER_KEYS + other.shared, value] : [name, value];
  });
  const known = withNotes(here);
  return new Map([...beside, ...copy.aside].filter(([name]) => !known.has(name)));
};

/** All that is the teacher’s on this device, by name; and whether it is all: where the store does not answer it is what was just done. */
export const allThings = async (): Promise<{ readonly things: ReadonlyMap<string, unknown>; readonly whole: boolean }> => {
  const whole = await opens();
  return { things: new Map([...(await readManyWork(TEACH))].map(([name, { value }]) => [name, value])), whole };
};

/** Adds what a copy brings; how many things were new. */
export const restoreCopy = async (
  copy: Extract<ReadCopy, { ok: true }>,
): Promise<{ readonly added: number; readonly safety: Safety }> => {
  const fresh = newIn(copy, (await allThings()).things);
  return { added: fresh.size, safety: await keepMany(fresh, true) };
};

const COPIED = 'zhike:teach-copied';

/** When a copy was last saved, in ms since 1970; 0 if never, or where storage is blocked. */
export const lastCopy = (): number => {
  try {
    return Number(localStorage.getItem(COPIED) ?? 0) || 0;
  } catch {
    return 0;
  }
};

export const noteCopy = (now: number): void => {
  try {
    localStorage.setItem(COPIED, String(now));
  } catch {
    // Then a copy is asked for again, which does no harm.
  }
};
