import { describe, expect, it } from 'vitest';
import { secondsOf, USUAL } from '../../../src/core/review/seconds.ts';
import { answer, card, QUESTIONS } from './sample.ts';

const DAY = '2026-11-30';
const paced = (seconds: readonly number[], more = {}) => {
  let at = 1_000_000;
  return [0, ...seconds].map((each) => {
    at += 1000 * each;
    return { ...answer('c0-judge', 1, DAY, more), at };
  });
};

describe('seconds for a kind', () => {
  it('are the usual ones before the record says more', () => {
    expect(secondsOf([], QUESTIONS)).toEqual(USUAL);
    expect(secondsOf(paced([9, 9, 9, 9]), QUESTIONS)).toEqual(USUAL);
  });
  it('are the median of the pauses between answers', () => {
    expect(secondsOf(paced([9, 8, 30, 10, 11]), QUESTIONS)).toEqual({ ...USUAL, judge: 10 });
    expect(secondsOf(paced([9, 8, 30, 10, 11, 13]), QUESTIONS).judge).toBe(10.5);
  });
  it('do not count the night, tea, or answers that came in together', () => {
    expect(secondsOf(paced([4000, 0, 0, 900, 9, 9]), QUESTIONS)).toEqual(USUAL);
    expect(secondsOf(paced([9, 9, 9, 9, 9], { place: 'test' }), QUESTIONS)).toEqual(USUAL);
  });
  it('count a pause from a fifth of the usual time to five times of it', () => {
    expect(secondsOf(paced([3, 3, 3, 3, 3]), QUESTIONS).judge).toBe(3);
    expect(secondsOf(paced([2.9, 2.9, 2.9, 2.9, 2.9]), QUESTIONS)).toEqual(USUAL);
    expect(secondsOf(paced([75, 75, 75, 75, 75]), QUESTIONS).judge).toBe(75);
    expect(secondsOf(paced([76, 76, 76, 76, 76]), QUESTIONS)).toEqual(USUAL);
  });
  it('are those of answers alone, to questions that are in the bank', () => {
    const flags = paced([9, 9, 9, 9, 9]).map(
      ({ v, id, at, day }) => ({ v, id, at, day, kind: 'flagged', question: 'c0-judge', on: true }) as const,
    );
    expect(secondsOf(flags, QUESTIONS)).toEqual(USUAL);
    expect(secondsOf(paced([9, 9, 9, 9, 9], { question: 'gone' }), QUESTIONS)).toEqual(USUAL);
  });
  it('of a card are what the card noted', () => {
    const cards = [8, 7, 9, 6, 200, 8].map((seconds) => card('c0.1', true, DAY, { seconds }));
    expect(secondsOf(cards, QUESTIONS)).toEqual({ ...USUAL, card: 8 });
  });
});
