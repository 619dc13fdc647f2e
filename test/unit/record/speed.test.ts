import { expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { historyOf } from '../../../src/core/record/history.ts';

it('a record of 100,000 answers to one question is folded in a moment, in whatever order it comes', () => {
  const answered = (n: number): LearnerEvent => ({
    ...({ v: 1, kind: 'answered', seed: 1, max: 1, place: 'practice', answer: 'a', day: '2026-11-01' } as const),
    ...{ id: `abcdefghij-${n}`, at: 1e12 + n, question: 'only', score: n % 2 },
  });
  const all = Array.from({ length: 100_000 }, (_, n) => answered(n)).reverse();
  const began = process.cpuUsage();
  expect(historyOf(all).attempts.get('only')?.length).toBe(100_000);
  // Some 0.1 s; with a place sought for each it was 10 s and more.
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(3);
});
