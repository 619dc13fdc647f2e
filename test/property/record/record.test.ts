import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/core/record/event.ts';
import { readLog, writeLog } from '../../../src/core/record/file.ts';
import { add, emptyHistory, historyOf } from '../../../src/core/record/history.ts';
import { difference, type Log, logOf, merge } from '../../../src/core/record/log.ts';
import { events, rubbish } from './logs.ts';

/** Ids are used once, as they are made, or more than once, as damage or malice make them. */
const made = (clashing: boolean) =>
  fc.tuple(events(clashing), fc.array(rubbish, { maxLength: 3 })).map(([known, odd]) => logOf([...known, ...odd]));
const [log, clashing] = [made(false), made(true)];
/** Two devices never use one id for two things. */
const apart = (...logs: readonly Log[]) => fc.pre(logs.reduce(merge).aside.every(({ why }) => why !== 'other'));
/** All that a record holds, as texts, but for readings of a lesson, of which the earlier stays. */
const holds = ({ events: known, aside }: Log) =>
  new Set(
    [...known, ...aside.map(({ raw }) => raw)]
      .filter((raw) => (raw as { kind?: unknown } | null)?.kind !== 'read')
      .map((raw) => JSON.stringify(raw)),
  );
const RUNS = { numRuns: Number(process.env.ZHIKE_FUZZ ?? 1000) };

describe('records merge', () => {
  it('alike whichever is first', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        apart(a, b);
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      RUNS,
    );
  });

  it('alike however they are grouped', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        apart(a, b, c);
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      RUNS,
    );
  });

  it('to themselves, and with nothing to themselves', () => {
    fc.assert(
      fc.property(clashing, (a) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, logOf([]))).toEqual(a);
      }),
      RUNS,
    );
  });

  it('so that all that is here stays as it is, whatever comes, and nothing of what comes is lost', () => {
    fc.assert(
      fc.property(clashing, clashing, (a, b) => {
        const merged = merge(a, b);
        const after = new Map(merged.events.map((event) => [event.id, event]));
        for (const event of a.events)
          if (event.kind === 'answered') expect(after.get(event.id)).toEqual(event);
          else expect(after.has(event.id)).toBe(true);
        for (const text of holds(b)) expect(holds(merged)).toContain(text);
        for (const text of holds(a)) expect(holds(merged)).toContain(text);
      }),
      RUNS,
    );
  });

  it('so that a damaged copy of a record takes nothing from it', () => {
    const damage = fc.record({ at: fc.nat(11), how: fc.constantFrom('score', 'day', 'v', 'answer', 'gone', 'score0') });
    fc.assert(
      fc.property(log, fc.array(damage, { maxLength: 8 }), (a, faults) => {
        const copy = [...a.events, ...a.aside.map(({ raw }) => raw)].map((raw) =>
          typeof raw === 'object' && raw !== null ? { ...raw } : raw,
        ) as Record<string, unknown>[];
        for (const { at, how } of faults) {
          const target = copy[at];
          if (typeof target !== 'object' || target === null) continue;
          if (how === 'score') delete target.score;
          else if (how === 'score0') target.score = 0;
          else if (how === 'day') target.day = '2026-1-3';
          else if (how === 'v') target.v = 2;
          else if (how === 'answer') target.answer = '\uFFFD';
          else copy.splice(at, 1);
        }
        const merged = merge(a, logOf(copy));
        expect(merged.events.filter(({ id }) => a.events.some((event) => event.id === id))).toEqual(a.events);
      }),
      RUNS,
    );
  });

  it('to the union of both: no id is lost, none is made up', () => {
    fc.assert(
      fc.property(clashing, clashing, (a, b) => {
        const ids = (each: typeof a) => each.events.map(({ id }) => id);
        expect(new Set(ids(merge(a, b)))).toEqual(new Set([...ids(a), ...ids(b)]));
        expect(difference(a, b).added).toBe(merge(a, b).events.length - a.events.length);
      }),
      RUNS,
    );
  });
});

describe('a record', () => {
  it('comes back from its text as it was, what could not be read included', () => {
    fc.assert(
      fc.property(clashing, (a) => {
        expect(readLog(writeLog(a))).toEqual({ log: a });
      }),
      RUNS,
    );
  });

  it('adds up to the same history in any order, one by one or at once, once or twice', () => {
    const shuffled = events().chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const history = historyOf(all);
        const slowly = [...mixed, ...mixed].reduce(add, emptyHistory());
        for (const part of ['attempts', 'read', 'flags'] as const) {
          const sorted = (of: typeof history) =>
            [...(of[part] as ReadonlyMap<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1));
          expect(sorted(slowly)).toEqual(sorted(history));
        }
      }),
      RUNS,
    );
  });

  it('never throws on what is corrupt, and loses nothing of it silently', () => {
    fc.assert(
      fc.property(fc.array(rubbish, { maxLength: 6 }), (raws) => {
        const { events: known, aside } = logOf(raws);
        const kept = new Set([...known.map(({ id }) => id), ...aside.map(({ raw }) => JSON.stringify(raw))]);
        for (const raw of raws) {
          const read = readEvent(raw);
          expect(kept.has('event' in read ? read.event.id : JSON.stringify(raw))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('never throws on a text, and says why it is no record', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      events().chain((all) => {
        const text = writeLog(logOf(all));
        return fc.nat(text.length).map((end) => text.slice(0, end));
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readLog(text);
        expect('log' in read || ['empty', 'not-json', 'not-a-record'].includes(read.fault)).toBe(true);
      }),
      RUNS,
    );
  });
});
