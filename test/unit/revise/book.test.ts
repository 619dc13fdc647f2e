import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { logOf } from '../../../src/core/record/log.ts';
import { bookOf, grow, viewOf } from '../../../src/widgets/quiz/revise/book.ts';
import { eventsOf } from '../../property/review/arbitraries.ts';
import { COURSE, SETTINGS } from '../review/sample.ts';

const KEPT = { ...COURSE, units: [{ id: 'one' }, { id: 'two' }] };
const TODAY = '2026-12-01';
const opened = (events: readonly LearnerEvent[]) => bookOf(logOf(events).events, KEPT);

describe('the book of a record', () => {
  it('followed as events arrive, late or twice, shows what it shows when it is opened anew', () => {
    fc.assert(
      fc.property(eventsOf('a', 12), eventsOf('b', 12), fc.nat(24), (first, more, at) => {
        const book = opened(first);
        grow(book, more.slice(0, at));
        grow(book, more.slice(Math.max(0, at - 2)));
        expect(viewOf(book, TODAY)).toEqual(viewOf(opened([...first, ...more]), TODAY));
      }),
      { numRuns: 150 },
    );
  });

  it('goes by what was decided last, and by the usual where nothing was', () => {
    const book = opened([]);
    expect(viewOf(book, TODAY)).toMatchObject({ isSet: false, decided: { exam: null, minutes: 20, units: ['one', 'two'] } });
    const plan = { v: 1, id: 'p-1', at: 5, day: '2026-11-30', kind: 'planned', ...SETTINGS } as const;
    grow(book, [plan, { ...plan, id: 'p-2', at: 6, minutes: 12 }]);
    expect(viewOf(book, TODAY)).toMatchObject({ isSet: true, decided: { ...SETTINGS, minutes: 12 } });
    grow(book, [{ ...plan, id: 'p-0', at: 1, minutes: 40 }]);
    expect(viewOf(book, TODAY).decided.minutes).toBe(12);
  });

  it('of a long record shows little', () => {
    const cards = Array.from({ length: 3000 }, (_, i): LearnerEvent => {
      const stamp = { v: 1 as const, id: `l-${i}`, at: i, day: '2026-11-20' };
      return { ...stamp, kind: 'carded', point: 'c0.1', recalled: true, direction: 'forward' };
    });
    const size = (events: readonly LearnerEvent[]) => JSON.stringify({ ...viewOf(opened(events), TODAY), plan: null }).length;
    expect(size(cards)).toBeLessThan(size(cards.slice(0, 1)) + 1000);
  });
});
