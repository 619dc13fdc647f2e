import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER, readEvent } from '../../../src/core/record/event.ts';
import { logOf, readLog, writeLog } from '../../../src/core/record/log.ts';

const sample = readFileSync(new URL('../../golden/records/version-1.json', import.meta.url), 'utf8').trim();
const whole = {
  v: 1,
  id: 'a-1',
  at: 1,
  day: '2026-11-29',
  kind: 'answered',
  question: 'q',
  answer: 'x',
  seed: 1,
  score: 1,
  max: 1,
  place: 'lesson',
};

describe('a record as a file', () => {
  it('of version 1 is read whole, and written again without a change', () => {
    const read = readLog(sample);
    if ('fault' in read) throw new Error(read.fault);
    expect([read.log.events.length, read.log.aside.length]).toEqual([4, 0]);
    expect(JSON.parse(writeLog(read.log))).toEqual(JSON.parse(sample));
  });

  it.each([
    ['nothing', '  ', 'empty'],
    ['half a file', sample.slice(0, 200), 'not-json'],
    ['other JSON', '{"a":1}', 'not-a-record'],
    ['a list', '[1]', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
  ])('says of %s what it is', (_, text, fault) => {
    expect(readLog(text)).toEqual({ fault });
  });

  it('may carry the mark that some editors put in front', () => {
    expect('log' in readLog(`\uFEFF${sample}`)).toBe(true);
  });
});

describe('an event', () => {
  it('is read without what does not belong to it', () => {
    expect(readEvent({ ...whole, extra: 1 })).toEqual({ event: whole });
  });

  it.each([
    ['from a later version', { ...whole, v: 2 }, 'newer'],
    ['of an unknown kind', { ...whole, kind: 'dreamt' }, 'newer'],
    ['without an id', { ...whole, id: '' }, 'unreadable'],
    ['with an id that is no name', { ...whole, id: '__proto__' }, 'unreadable'],
    ['with more points than there are', { ...whole, score: 2 }, 'unreadable'],
    ['with points that are no number', { ...whole, score: '1' }, 'unreadable'],
    ['on a day that is none', { ...whole, day: '2026-13-01' }, 'unreadable'],
    ['with a seed out of range', { ...whole, seed: 2 ** 32 }, 'unreadable'],
    ['of a place nobody knows', { ...whole, place: 'bath' }, 'unreadable'],
    ['with an answer beyond all measure', { ...whole, answer: 'x'.repeat(LONGEST_ANSWER) }, 'unreadable'],
    ['that is no object', 7, 'unreadable'],
  ])('%s is set aside as such', (_, raw, why) => {
    expect(readEvent(raw)).toEqual({ why });
    expect(logOf([raw]).aside).toEqual([{ raw, why }]);
  });
});
