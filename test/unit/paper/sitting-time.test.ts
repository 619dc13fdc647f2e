import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, type Sitting, startSitting, timeLeft, underWay } from '../../../src/core/paper/sitting.ts';
import { PAPER } from '../../support/papers.ts';

const MINUTE = 60_000;
const START = 1_796_000_000_000;
const paper = { ...PAPER, rules: { ...PAPER.rules, minutes: 60 } };
const stands = paper.items.map((_, i) => ({ state: 'own' as const, id: `i${i}` }));
const begun: Sitting = startSitting(paper, stands, {
  id: 'sitting01',
  attempt: 1,
  seed: 7,
  edition: 'e',
  who: { name: '', number: '', class: '' },
  now: START,
});

describe('the time of a sitting', () => {
  it('goes on while the page sleeps or is closed', () => {
    expect(timeLeft(underWay(begun, START + 45 * MINUTE, MINUTE), START + 45 * MINUTE)).toBe(15 * MINUTE);
  });

  it('wins nothing where the clock was set back by an hour', () => {
    const now = START + 20 * MINUTE - 60 * MINUTE;
    expect(timeLeft(underWay(begun, now, 20 * MINUTE), now)).toBe(40 * MINUTE);
  });

  it('is as it was once a clock that was ahead is put right', () => {
    const ahead = underWay(begun, START + 90 * MINUTE, 10 * MINUTE);
    const right = underWay(ahead, START + 11 * MINUTE, 11 * MINUTE);
    expect(timeLeft(right, START + 11 * MINUTE)).toBe(49 * MINUTE);
  });

  it('does not heed two clocks that differ by a moment', () => {
    expect(underWay(begun, START + 9 * MINUTE - 500, 9 * MINUTE)).toBe(begun);
  });

  it('is never less than nothing nor more than the limit, and what was used neither, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -2e8, max: 2e8 }), fc.nat({ max: 9000 }), fc.integer({ min: -50, max: 5000 }))),
        (steps) => {
          let [sitting, now, gone] = [begun, START, 0];
          for (const [jump, passed, seconds] of steps) {
            now = Math.max(0, now + jump + passed * 1000);
            gone += passed * 1000;
            sitting = kept(underWay(sitting, now, gone), now, seconds);
            const left = timeLeft(sitting, now) ?? -1;
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left).toBeLessThanOrEqual(Math.max(0, 60 * MINUTE - gone) + 2000);
            expect(sitting.used).toBeGreaterThanOrEqual(0);
            expect(sitting.used).toBeLessThanOrEqual(3600);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
