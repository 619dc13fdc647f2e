import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/core/record/day.ts';
import { LONGEST_ANSWER, readEvent } from '../../../src/core/record/event.ts';

const stamp = { v: 1, id: 'a-1', at: 1, day: '2026-11-29' };
const answered = {
  ...stamp,
  ...{ kind: 'answered', question: 'q', answer: 'x', seed: 1, score: 1, max: 2, place: 'lesson' },
};
const card = { ...stamp, kind: 'carded', point: 'kano.2', recalled: true, direction: 'forward' };
/** A list in a list, so many deep. */
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

describe('what an event may say', () => {
  it.each([
    ['the longest id', { ...answered, id: 'a'.repeat(120) }],
    ['the last moment there is', { ...answered, at: 8.64e15 }],
    ['the first moment there is', { ...answered, at: -8.64e15 }],
    ['the lowest seed', { ...answered, seed: 0 }],
    ['the highest seed', { ...answered, seed: 2 ** 32 - 1 }],
    ['no points of none', { ...answered, score: 0, max: 0 }],
    ['an answer of eight levels', { ...answered, answer: deep(8) }],
    ['the longest answer', { ...answered, answer: 'x'.repeat(LONGEST_ANSWER - 2) }],
    ['the longest answer that needs no writing out', { ...answered, answer: '\u0001'.repeat(LONGEST_ANSWER / 6 - 1) }],
    ['as many claims as were refused', { ...answered, score: 0, claimed: ['h', 'k'] }],
    ['a point of two figures', { ...card, point: 'kano.23' }],
    ['how long a card took', { ...card, seconds: 0 }],
    ['nothing of how long it took', card],
    ['a reason taken back', { ...stamp, kind: 'reasoned', question: 'q', reason: null }],
    ['a lesson', { ...stamp, kind: 'read', lesson: 'crm/core-ideas' }],
  ])('is %s', (_, raw) => {
    expect(readEvent(raw)).toStrictEqual({ event: raw });
  });

  it.each([
    ['an id with a capital before it', { ...answered, id: 'Aa' }],
    ['an id with a blank after it', { ...answered, id: 'a ' }],
    ['an id beyond 120 letters', { ...answered, id: 'a'.repeat(121) }],
    ['an id that is a list', { ...answered, id: ['a'] }],
    ['a time that is a text', { ...answered, at: '1' }],
    ['a seed that is no whole number', { ...answered, seed: 1.5 }],
    ['a seed below nothing', { ...answered, seed: -1 }],
    ['a score below nothing', { ...answered, score: -1 }],
    ['points without end', { ...answered, max: Number.POSITIVE_INFINITY }],
    ['a sureness nobody knows', { ...answered, sure: 'certain' }],
    ['an answer of nine levels', { ...answered, answer: deep(9) }],
    ['an answer of nine levels beside a flat one', { ...answered, answer: ['x', deep(8)] }],
    ['an answer a letter too long', { ...answered, answer: 'x'.repeat(LONGEST_ANSWER - 1) }],
    ['an answer whose signs take too much', { ...answered, answer: '\u0001'.repeat(LONGEST_ANSWER / 6) }],
    ['an answer that is none', { ...answered, answer: undefined }],
    ['a claim of more than was refused', { ...answered, claimed: ['h', 'k'] }],
    ['a claim of which one is no name', { ...answered, score: 0, claimed: ['h', 'K'] }],
    ['a lesson that is no name', { ...stamp, kind: 'read', lesson: 'CRM' }],
    ['a point that is a list', { ...card, point: ['kano.2'] }],
    ['a point in capitals', { ...card, point: 'Kano.2' }],
    ['a point with more after it', { ...card, point: 'kano.2b' }],
    ['a point of letters', { ...card, point: 'kano.2bc' }],
    ['a point beyond 999', { ...card, point: 'kano.1000' }],
    ['a time of a card that is a text', { ...card, seconds: '3' }],
    ['a kind that is a number', { ...stamp, kind: 7 }],
    ['a version below the first', { ...answered, v: 0 }],
    ['no version', { ...answered, v: undefined }],
    ['half a version', { ...answered, v: 1.5 }],
    ['a version that is a text', { ...answered, v: '2' }],
    ['a version beyond all numbers', { ...answered, v: Number.POSITIVE_INFINITY }],
  ])('is not %s', (_, raw) => {
    expect(readEvent(raw)).toEqual({ why: 'unreadable' });
  });
});

describe('a day', () => {
  it.each(['2026-01-01', '2026-09-30', '2026-10-19', '2026-12-31', '2028-02-29', '1969-12-31'])('is %s', (day) => {
    expect(isDay(day)).toBe(true);
    expect(readEvent({ ...answered, day })).toStrictEqual({ event: { ...answered, day } });
  });

  it.each([
    ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '2026-11-32'],
    ...['2026-1-3', '6-11-28', '12026-11-28', '+2026-11-28', 'year-11-28', '2026-11-28T00:00', '2026-11-280', '2026-11-1x', ''],
    ...['12026-11-29', '+2026-11-30', '2026-11-29T00:00', '2026-11-290'],
  ])('is not %s, in whatever browser', (day) => {
    expect(isDay(day)).toBe(false);
    expect(readEvent({ ...answered, day })).toEqual({ why: 'unreadable' });
  });

  it('is a text, and no list of one', () => {
    expect([isDay(['2026-11-28']), isDay(['2026-11-30'])]).toEqual([false, false]);
  });
});
