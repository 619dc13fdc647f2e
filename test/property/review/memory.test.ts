import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOf, merge } from '../../../src/core/record/log.ts';
import { addToMemory, type Memory, memoryOf } from '../../../src/core/review/memory.ts';
import { planOn } from '../../../src/core/review/plan.ts';
import { COURSE, QUESTIONS } from '../../unit/review/sample.ts';
import { eventsOf } from './arbitraries.ts';

const states = (memory: Memory) =>
  [...memory].map(([id, { state }]) => [id, state] as const).sort(([a], [b]) => (a < b ? -1 : 1));
const mixed = eventsOf('a').chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
);
const RUNS = { numRuns: 300 };

describe('the memory of a record', () => {
  it('followed as events arrive, late or twice, is the memory of the record replayed', () => {
    fc.assert(
      fc.property(mixed, ([all, late]) => {
        const followed = [...late, ...late].reduce<Memory>((memory, event) => addToMemory(memory, event, QUESTIONS), new Map());
        expect(states(followed)).toEqual(states(memoryOf(logOf(all).events, QUESTIONS)));
      }),
      RUNS,
    );
  });

  it('stays within what FSRS knows, whatever the clocks said', () => {
    fc.assert(
      fc.property(eventsOf('a'), (all) => {
        for (const [, { stability, difficulty, met, right }] of states(memoryOf(logOf(all).events, QUESTIONS))) {
          expect(stability).toBeGreaterThan(0);
          expect(stability).toBeLessThanOrEqual(36_500);
          expect(difficulty).toBeGreaterThanOrEqual(1);
          expect(difficulty).toBeLessThanOrEqual(10);
          expect(right).toBeLessThanOrEqual(met);
        }
      }),
      RUNS,
    );
  });
});

describe('the plan of a record', () => {
  const settings = fc.record({
    from: fc.constant('2026-11-28'),
    exam: fc.constantFrom(null, '2026-12-03', '2026-12-14', '2027-06-01'),
    minutes: fc.constantFrom(1, 4, 8, 20, 90),
    offWeekdays: fc.subarray([0, 3, 6]),
    offDays: fc.subarray(['2026-12-01', '2026-12-02']),
    mocks: fc.boolean(),
    units: fc.subarray(['one', 'two'], { minLength: 1 }),
  });

  it('is the same on two devices that merged, whichever way', () => {
    fc.assert(
      fc.property(eventsOf('a'), eventsOf('b'), settings, (a, b, chosen) => {
        const plans = [merge(logOf(a), logOf(b)), merge(logOf(b), logOf(a))].map(({ events }) =>
          planOn({ events, memory: memoryOf(events, QUESTIONS) }, COURSE, chosen, '2026-11-30'),
        );
        expect(plans[0]).toEqual(plans[1]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the cap, asks each point once a day, only of the units chosen, and nothing from the exam on', () => {
    fc.assert(
      fc.property(eventsOf('a'), settings, fc.integer({ min: 0, max: 3 }), (a, chosen, off) => {
        const { events } = logOf(a);
        const today = `2026-11-${27 + off}`;
        const plan = planOn({ events, memory: memoryOf(events, QUESTIONS) }, COURSE, chosen, today);
        if (!plan.ok) throw new Error(plan.faults.join());
        const { items, seconds, done } = plan.today;
        expect(seconds).toBeLessThanOrEqual(Math.max(0, 60 * chosen.minutes - done) + 10);
        const points = items.flatMap((item) => (item.type === 'card' ? [item.point] : item.points));
        expect(new Set(points).size).toBe(points.length);
        const units = new Map(COURSE.points.map(({ id, unit }) => [id, unit]));
        for (const point of points) expect(chosen.units).toContain(units.get(point));
        for (const day of plan.days) {
          if (chosen.exam) expect(day.day < chosen.exam).toBe(true);
          const sum = Object.values(day.seconds).reduce((x, y) => x + y, 0);
          expect(sum).toBeLessThanOrEqual(60 * chosen.minutes + 10);
          if (day.off) expect(sum).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
