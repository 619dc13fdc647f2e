import { isRecord, SURENESS } from './event.ts';
import { type Attempt, emptyHistory, type History } from './history.ts';

/** A history in a few long columns, which a browser's store gives back many times faster than as many small objects. */
export interface PackedHistory {
  readonly v: 1;
  readonly questions: readonly string[];
  /** How many attempts each question has; their columns follow one another in the order of the questions. */
  readonly counts: Uint32Array;
  /** The ids of the attempts, a line each. */
  readonly ids: string;
  readonly at: Float64Array;
  /** NaN where there is none. */
  readonly order: Float64Array;
  readonly share: Float64Array;
  readonly days: readonly string[];
  /** Places in `days`. */
  readonly day: Uint32Array;
  /** Places in SURENESS from 1; 0 where nothing was said. */
  readonly sure: Uint8Array;
  /** 1 where a refused answer was claimed to mean the same. */
  readonly claim: Uint8Array;
  readonly read: History['read'];
  readonly flags: History['flags'];
}

/** Packs a history. Throws nothing. Example: unpackHistory(packHistory(h)) is h. */
export const packHistory = ({ attempts, read, flags }: History): PackedHistory => {
  const all = [...attempts.values()].flat();
  const days = [...new Set(all.map(({ day }) => day))];
  const place = new Map(days.map((day, i) => [day, i]));
  return {
    v: 1,
    questions: [...attempts.keys()],
    counts: Uint32Array.from(attempts.values(), ({ length }) => length),
    ids: all.map(({ id }) => id).join('\n'),
    at: Float64Array.from(all, ({ at }) => at),
    order: Float64Array.from(all, ({ order }) => order ?? Number.NaN),
    share: Float64Array.from(all, ({ share }) => share),
    days,
    day: Uint32Array.from(all, ({ day }) => place.get(day) ?? 0),
    sure: Uint8Array.from(all, ({ sure }) => (sure ? SURENESS.indexOf(sure) + 1 : 0)),
    claim: Uint8Array.from(all, ({ claim }) => (claim ? 1 : 0)),
    read,
    flags,
  };
};

const isWhole = (raw: unknown): raw is PackedHistory => {
  if (!isRecord(raw) || raw.v !== 1 || !Array.isArray(raw.questions) || !(raw.counts instanceof Uint32Array)) return false;
  const all = raw.counts.reduce((sum, count) => sum + count, 0);
  const columns = [raw.at, raw.order, raw.share, raw.day, raw.sure, raw.claim];
  return (
    columns.every((column) => ArrayBuffer.isView(column) && (column as Float64Array).length === all) &&
    raw.questions.length === raw.counts.length &&
    typeof raw.ids === 'string' &&
    Array.isArray(raw.days) &&
    raw.read instanceof Map &&
    raw.flags instanceof Map
  );
};

const attemptAt = (raw: PackedHistory, ids: readonly string[], i: number): Attempt => {
  const attempt: { -readonly [Name in keyof Attempt]: Attempt[Name] } = {
    id: ids[i] as string,
    at: raw.at[i] as number,
    day: raw.days[raw.day[i] as number] ?? '',
    share: raw.share[i] as number,
  };
  const [order, sure] = [raw.order[i] as number, SURENESS[(raw.sure[i] as number) - 1]];
  if (!Number.isNaN(order)) attempt.order = order;
  if (sure) attempt.sure = sure;
  if (raw.claim[i]) attempt.claim = true;
  return attempt;
};

/** So many attempts are unpacked in less than a millisecond. */
const AT_ONCE = 1000;

/**
 * Unpacks a history, pausing after every thousand attempts for whoever has other things to do in between.
 * Gives back the history as it was packed; null where it is none, or of a later version. Throws nothing.
 * Example: of the history of nothing, an empty one at the first step.
 */
export function* unpackingHistory(raw: unknown): Generator<undefined, History | null> {
  if (!isWhole(raw)) return null;
  const ids = raw.ids === '' ? [] : raw.ids.split('\n');
  if (ids.length !== raw.at.length) return null;
  const history = emptyHistory();
  let i = 0;
  for (const [place, question] of raw.questions.entries()) {
    const attempts: Attempt[] = [];
    history.attempts.set(question, attempts);
    for (const end = i + (raw.counts[place] ?? 0); i < end; i++) {
      attempts.push(attemptAt(raw, ids, i));
      if (i % AT_ONCE === 0) yield;
    }
  }
  for (const [lesson, at] of raw.read) history.read.set(lesson, at);
  for (const [question, flag] of raw.flags) history.flags.set(question, flag);
  return history;
}

/** A history as it was packed; null where it is none, or of a later version. Throws nothing. */
export const unpackHistory = (raw: unknown): History | null => {
  const steps = unpackingHistory(raw);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
