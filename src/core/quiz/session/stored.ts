import { isDay } from '../../record/day.ts';
import { ANSWER_LOCALES, type AnswerLocale, isRecord, SURENESS, type Sure } from '../../record/event.ts';
import type { Json } from '../any.ts';
import type { Item, Mark, Moment, Session } from './session.ts';

const isSeed = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 32;
const isMark = (value: unknown): value is Mark =>
  isRecord(value) &&
  Number.isFinite(value.score) &&
  Number.isFinite(value.max) &&
  (value.score as number) <= (value.max as number);
const isSure = (value: unknown): value is Sure => SURENESS.includes(value as Sure);
const isLocale = (value: unknown): value is AnswerLocale => ANSWER_LOCALES.includes(value as AnswerLocale);
const isMoment = (value: unknown): value is Moment =>
  isRecord(value) &&
  Number.isFinite(value.at) &&
  isDay(value.day) &&
  (value.order === undefined || Number.isSafeInteger(value.order));
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value);

/** The items that can still be asked, each once. */
const readItems = (raw: unknown, exists: (id: string) => boolean): readonly Item[] => {
  const items = Array.isArray(raw) ? raw : [];
  const known = items.filter(
    (item): item is Item => isRecord(item) && typeof item.id === 'string' && isSeed(item.seed) && exists(item.id),
  );
  return [...new Map(known.map(({ id, seed }) => [id, { id, seed }])).values()];
};

/**
 * Reads a session back from where it was kept, for the learner to go on: only questions that still exist, and only what belongs to
 * them. Null where nothing of it can be gone on with. A session of the first version had no name and is
 * called `unnamed`; where it was done, what it earned is in the record.
 * Throws nothing.
 * Example: readSession({}, () => true, 's1') is null.
 */
export const readSession = (raw: unknown, exists: (id: string) => boolean, unnamed: string): Session | null => {
  if (!isRecord(raw) || (raw.mode !== 'practice' && raw.mode !== 'test') || !isSeed(raw.seed)) return null;
  const first = raw.v === undefined;
  if ((!first && (raw.v !== 2 || !isId(raw.id))) || (first && raw.done === true)) return null;
  const items = readItems(raw.items, exists);
  if (items.length === 0) return null;
  const ids = new Set(items.map(({ id }) => id));
  const only = <T>(map: unknown, fits: (value: unknown) => value is T): Readonly<Record<string, T>> =>
    isRecord(map)
      ? Object.fromEntries(Object.entries(map).filter((entry): entry is [string, T] => ids.has(entry[0]) && fits(entry[1])))
      : {};
  const at = Number.isInteger(raw.at) ? (raw.at as number) : 0;
  const flagged = Array.isArray(raw.flagged) ? raw.flagged.filter((id): id is string => ids.has(id as string)) : [];
  return {
    v: 2,
    id: first ? unnamed : (raw.id as string),
    mode: raw.mode,
    seed: raw.seed,
    items,
    at: Math.min(Math.max(0, at), items.length - 1),
    answers: only(raw.answers, (value): value is Json => value !== undefined),
    locales: only(raw.locales, isLocale),
    marks: only(raw.marks, isMark),
    sure: only(raw.sure, isSure),
    flagged: [...new Set(flagged)],
    done: isMoment(raw.done) ? raw.done : null,
  };
};
