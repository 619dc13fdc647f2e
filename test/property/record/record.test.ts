import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/core/record/event.ts';
import { add, emptyHistory, historyOf } from '../../../src/core/record/history.ts';
import { difference, logOf, merge, readLog, writeLog } from '../../../src/core/record/log.ts';
import { events, rubbish } from './logs.ts';

const log = fc.tuple(events(true), fc.array(rubbish, { maxLength: 3 })).map(([known, odd]) => logOf([...known, ...odd]));
const RUNS = { numRuns: Number(process.env.ZHIKE_FUZZ ?? 1000) };

describe('records merge', () => {
  it('alike whichever is first', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      RUNS,
    );
  });

  it('alike however they are grouped', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      RUNS,
    );
  });

  it('to themselves, and with nothing to themselves', () => {
    fc.assert(
      fc.property(log, (a) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, logOf([]))).toEqual(a);
      }),
      RUNS,
    );
  });

  it('to the union of both: no id is lost, none is made up', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
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
      fc.property(log, (a) => {
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
