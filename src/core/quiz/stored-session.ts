import { isRecord, SURENESS, type Sure } from '../record/event.ts';
import type { Json } from './any.ts';
import type { Item, Mark, Session } from './session.ts';

const isSeed = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 32;
const isMark = (value: unknown): value is Mark =>
  isRecord(value) &&
  Number.isFinite(value.score) &&
  Number.isFinite(value.max) &&
  (value.score as number) <= (value.max as number);
const isSure = (value: unknown): value is Sure => SURENESS.includes(value as Sure);

/**
 * Reads a session back from where it was kept, for the learner to go on: only questions that still exist, and only what belongs to
 * them. Null where nothing of it can be gone on with. Throws nothing.
 * Example: readSession('{', () => true) is null.
 */
export const readSession = (text: string, exists: (id: string) => boolean): Session | null => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(raw) || (raw.mode !== 'practice' && raw.mode !== 'test') || !isSeed(raw.seed) || !Array.isArray(raw.items))
    return null;
  const items = raw.items.filter(
    (item): item is Item => isRecord(item) && typeof item.id === 'string' && isSeed(item.seed) && exists(item.id),
  );
  if (items.length === 0) return null;
  const ids = new Set(items.map(({ id }) => id));
  const only = <T>(map: unknown, fits: (value: unknown) => value is T): Readonly<Record<string, T>> =>
    isRecord(map)
      ? Object.fromEntries(Object.entries(map).filter((entry): entry is [string, T] => ids.has(entry[0]) && fits(entry[1])))
      : {};
  const at = Number.isInteger(raw.at) ? (raw.at as number) : 0;
  return {
    mode: raw.mode,
    seed: raw.seed,
    items: items.map(({ id, seed }) => ({ id, seed })),
    at: Math.min(Math.max(0, at), items.length - 1),
    answers: only(raw.answers, (value): value is Json => value !== undefined),
    marks: only(raw.marks, isMark),
    sure: only(raw.sure, isSure),
    flagged: Array.isArray(raw.flagged) ? raw.flagged.filter((id): id is string => ids.has(id as string)) : [],
    done: raw.done === true,
  };
};
