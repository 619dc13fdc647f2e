import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { historyOf } from '../../../src/core/record/history.ts';
import { packHistory, unpackHistory, unpackingHistory } from '../../../src/core/record/pack-history.ts';
import { events } from '../../property/record/logs.ts';

const answered = (n: number, question = 'only'): LearnerEvent => ({
  ...({ v: 1, kind: 'answered', seed: 1, max: 1, place: 'practice', answer: 'a', day: '2026-11-01' } as const),
  ...{ id: `abcdefghij-${n}`, at: 1e12 + n, question, score: n % 2 },
});

describe('a packed history', () => {
  it('is the same when it is unpacked', () => {
    fc.assert(
      fc.property(events(), (all) => {
        const history = historyOf(all);
        expect(unpackHistory(structuredClone(packHistory(history)))).toEqual(history);
      }),
    );
  });

  it('is unpacked in many small steps, whatever questions the answers are to', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => answered(n, n < 9000 ? 'only' : `q${n}`));
    expect([...unpackingHistory(packHistory(historyOf(all)))]).toHaveLength(10);
  });

  it.each([
    ['nothing', null],
    ['a later version', { ...packHistory(historyOf([answered(1)])), v: 2 }],
    ['a column too short', { ...packHistory(historyOf([answered(1)])), at: new Float64Array() }],
    ['an id too few', { ...packHistory(historyOf([answered(1), answered(2)])), ids: 'abcdefghij-1' }],
    ['no columns', { v: 1, questions: [], counts: [] }],
  ])('of which there is %s is none', (_, raw) => {
    expect(unpackHistory(raw)).toBeNull();
  });
});

it('a record of 100,000 answers to one question is folded in a moment, in whatever order it comes', () => {
  const all = Array.from({ length: 100_000 }, (_, n) => answered(n)).reverse();
  const began = process.cpuUsage();
  expect(historyOf(all).attempts.get('only')?.length).toBe(100_000);
  // Some 0.1 s; with a place sought for each it was 10 s and more.
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(3);
});
