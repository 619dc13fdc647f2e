import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/record/history.ts';
import type { AskedQuestion } from '../../../src/core/review/course.ts';
import { squaresOf } from '../../../src/core/review/squares.ts';
import { answer } from './sample.ts';

const question = (id: string, kind: AskedQuestion['kind']): AskedQuestion => ({
  id,
  kind,
  concept: 'kano',
  unit: 'one',
  points: ['kano.1'],
});
const BANK = [question('a', 'judge'), question('b', 'judge'), question('c', 'short')];
const states = (...events: Parameters<typeof historyOf>[0]) => squaresOf(BANK, historyOf(events)).map(({ state }) => state);

describe('the map of concepts and kinds', () => {
  it('has a square for each kind a concept is asked in, with its questions', () => {
    expect(squaresOf(BANK, historyOf([]))).toEqual([
      { concept: 'kano', kind: 'judge', state: 'untouched', questions: ['a', 'b'] },
      { concept: 'kano', kind: 'short', state: 'untouched', questions: ['c'] },
    ]);
  });
  it('tells right once from right on different days', () => {
    expect(states(answer('a', 1, '2026-11-30'), answer('b', 1, '2026-11-30'))).toEqual(['once', 'untouched']);
    expect(states(answer('a', 1, '2026-11-30'), answer('b', 1, '2026-12-01'))).toEqual(['days', 'untouched']);
    // A day on which it was missed is no day on which it was right.
    expect(states(answer('a', 0, '2026-11-30'), answer('a', 1, '2026-12-01'))).toEqual(['once', 'untouched']);
  });
  it('is wrong as long as one of the questions was missed the last time', () => {
    const missed = [answer('a', 1, '2026-11-30'), answer('b', 0, '2026-12-01')];
    expect(states(...missed)).toEqual(['wrong', 'untouched']);
    expect(states(...missed, answer('b', 1, '2026-12-02'))).toEqual(['days', 'untouched']);
  });
});
