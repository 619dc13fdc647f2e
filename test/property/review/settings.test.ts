import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { readLog, writeLog } from '../../../src/core/record/file.ts';
import { type Log, logOf, merge } from '../../../src/core/record/log.ts';
import { memoryOf } from '../../../src/core/review/memory.ts';
import { planOn } from '../../../src/core/review/plan.ts';
import { settingsFor, settingsIn } from '../../../src/core/review/settings.ts';
import { COURSE, QUESTIONS } from '../../unit/review/sample.ts';
import { eventsOf } from './arbitraries.ts';

const UNITS = ['one', 'two'];
const TODAY = '2026-12-02';

/** What one device decided, at moments that other devices decide at as well. */
const decided = (device: string) =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 5 }),
        order: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
        minutes: fc.nat(60),
        exam: fc.constantFrom(null, '2026-12-08', '2026-12-20'),
        offWeekdays: fc.subarray([0, 3, 6]),
        offDays: fc.subarray(['2026-12-02', '2026-12-05']),
        mocks: fc.boolean(),
        units: fc.subarray(UNITS),
      }),
      { maxLength: 4 },
    )
    .map((all) =>
      all.map(({ order, ...each }, i) => ({
        ...{ v: 1, id: `${device}-plan-${i}`, day: '2026-11-25', kind: 'planned', from: '2026-11-25' },
        ...each,
        ...(order !== undefined && { order }),
      })),
    );
const device = (name: string): fc.Arbitrary<Log> =>
  fc.tuple(eventsOf(name, 15), decided(name)).map(([done, plans]) => logOf([...done, ...plans]));
const [a, b, c] = ['a', 'b', 'c'].map(device) as [fc.Arbitrary<Log>, fc.Arbitrary<Log>, fc.Arbitrary<Log>];

const settingsOf = ({ events }: Log) => settingsIn(events, UNITS, TODAY);
const planOf = (log: Log) =>
  planOn(
    { events: log.events, memory: memoryOf(log.events, QUESTIONS) },
    COURSE,
    settingsOf(log) ?? settingsFor(UNITS, TODAY),
    TODAY,
  );
/** As a file brings it to another device. */
const brought = (log: Log): Log => {
  const read = readLog(writeLog(log));
  if ('fault' in read) throw new Error(read.fault);
  return read.log;
};
const RUNS = { numRuns: 300 };

describe('what was decided of a plan', () => {
  it('is the same whichever record is merged into which, and however they are grouped', () => {
    fc.assert(
      fc.property(a, b, c, (x, y, z) => {
        expect(settingsOf(merge(x, y))).toEqual(settingsOf(merge(y, x)));
        expect(settingsOf(merge(merge(x, y), z))).toEqual(settingsOf(merge(x, merge(y, z))));
        expect(settingsOf(merge(x, x))).toEqual(settingsOf(x));
      }),
      RUNS,
    );
  });

  it('is the latest of both, in whatever order the events are looked at', () => {
    fc.assert(
      fc.property(a, b, fc.nat(), (x, y, turn) => {
        const all: readonly LearnerEvent[] = merge(x, y).events;
        const place = all.length ? turn % all.length : 0;
        expect(settingsIn([...all.slice(place), ...all.slice(0, place)], UNITS, TODAY)).toEqual(settingsOf(merge(x, y)));
        expect([settingsOf(x), settingsOf(y)]).toContainEqual(settingsOf(merge(x, y)));
      }),
      RUNS,
    );
  });

  it('makes one plan on two devices that have taken each other’s file, with what else is in them', () => {
    fc.assert(
      fc.property(a, b, (x, y) => {
        expect(planOf(merge(x, brought(y)))).toEqual(planOf(merge(y, brought(x))));
      }),
      { numRuns: 60 },
    );
  });
});
