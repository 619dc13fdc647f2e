import { isRecord } from '../../record/event.ts';
import type { Item, Moment, Session } from './session.ts';

/** A session, and when each of its questions was last changed: a place in the order of what was done on the device; never, without one. */
export interface Stamped {
  readonly session: Session;
  readonly changed: Readonly<Record<string, number>>;
}

const MAPS = ['answers', 'locales', 'marks', 'sure'] as const;

/** What a session says of each of its questions. */
const partsOf = ({ items, flagged, ...maps }: Session) => {
  const marked = new Set(flagged);
  return new Map(items.map(({ id, seed }) => [id, [seed, marked.has(id), ...MAPS.map((name) => maps[name][id])] as const]));
};
type Parts = readonly unknown[];
const text = (parts: unknown) => JSON.stringify(parts) ?? '';
const same = (one: Parts | undefined, other: Parts) => one?.every((part, i) => part === other[i]) || text(one) === text(other);
/** How much is said: what neither tab noted a time of is kept where only one has it. */
const amount = (parts: Parts) => parts.filter((part) => part !== undefined).length;

/**
 * A session with its stamps after a change that came at a place in the order: of the questions that are otherwise than before. Before
 * the first it was empty. order a whole number ≥ 0. Throws RangeError on another.
 * Example: stampedAfter({ session, changed: {} }, step(session, answerToA), 7).changed is { a: 7 }.
 */
export const stampedAfter = (before: Stamped | null, session: Session, order: number): Stamped => {
  if (!Number.isSafeInteger(order) || order < 0) throw new RangeError(`invalid order: ${order} (expected a whole number >= 0)`);
  const was = before && partsOf(before.session);
  const news = [...partsOf(session)].filter(([id, parts]) => (was ? !same(was.get(id), parts) : amount(parts) > 2 || parts[1]));
  return { session, changed: { ...before?.changed, ...Object.fromEntries(news.map(([id]) => [id, order])) } };
};

const placeOf = ({ at, order }: Moment) => order ?? at;

/** Whether the first is the later: of a question, or of two ends. */
const leads = (one: readonly [place: number, parts: Parts], other: readonly [place: number, parts: Parts]): boolean => {
  if (one[0] !== other[0]) return one[0] > other[0];
  const more = amount(one[1]) - amount(other[1]);
  return more === 0 ? text(one[1]) >= text(other[1]) : more > 0;
};

/**
 * One session out of what two tabs made of it: of each question what was done last. What was handed in stays as it was; of two that
 * were, what was done last. It stands where the first one stands; apart from that neither their order matters nor how often they meet.
 * Throws RangeError on two different sessions.
 * Example: one tab answered question a and the other b: both are answered.
 */
export const meetSessions = (one: Stamped, other: Stamped): Stamped => {
  const [mine, theirs] = [one.session, other.session];
  if (mine.id !== theirs.id) throw new RangeError(`invalid session: ${theirs.id} (expected ${mine.id})`);
  if (!mine.done !== !theirs.done) return mine.done ? one : { ...other, session: { ...theirs, at: mine.at } };
  const there = partsOf(theirs);
  const met = [...partsOf(mine)].map(([id, parts]): readonly [id: string, parts: Parts, place: number] => {
    const found = there.get(id);
    const [here, away] = [one.changed[id] ?? 0, other.changed[id] ?? 0];
    return !found || leads([here, parts], [away, found]) ? [id, parts, here] : [id, found, away];
  });
  const map = (i: number) => Object.fromEntries(met.flatMap(([id, parts]) => (parts[i] === undefined ? [] : [[id, parts[i]]])));
  const maps = Object.fromEntries(MAPS.map((name, i) => [name, map(i + 2)])) as Pick<Session, (typeof MAPS)[number]>;
  // What did not change stays the same object: what shows it is not drawn anew.
  const own = new Map(mine.items.map((item) => [item.id, item]));
  const items = met.map(([id, [seed]]): Item => {
    const item = own.get(id);
    return item && item.seed === seed ? item : { id, seed: seed as number };
  });
  const flagged = met.flatMap(([id, [, flag]]) => (flag ? id : []));
  const done =
    mine.done && theirs.done && leads([placeOf(theirs.done), [theirs.done]], [placeOf(mine.done), [mine.done]])
      ? theirs.done
      : mine.done;
  const changed = Object.fromEntries(met.flatMap(([id, , place]) => (place > 0 ? [[id, place]] : [])));
  return { session: { ...mine, ...maps, items, flagged, done }, changed };
};

/** The stamps of a session as they were kept with it; what is none is left out. Throws nothing. Example: of null, none. */
export const readChanged = (raw: unknown, { items }: Session): Stamped['changed'] =>
  Object.fromEntries(
    isRecord(raw)
      ? items.flatMap(({ id }) => (Number.isSafeInteger(raw[id]) && (raw[id] as number) > 0 ? [[id, raw[id] as number]] : []))
      : [],
  );
