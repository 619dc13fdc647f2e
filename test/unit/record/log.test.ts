import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER, readEvent } from '../../../src/core/record/event.ts';
import { LONGEST_RECORD, readLog, writeLog } from '../../../src/core/record/file.ts';
import { difference, EMPTY, logOf, merge } from '../../../src/core/record/log.ts';

const golden = (name: string) => readFileSync(new URL(`../../golden/records/${name}.json`, import.meta.url), 'utf8').trim();
const sample = golden('version-1');
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

  it('with what revision notes is read whole, and written again without a change', () => {
    const read = readLog(golden('version-1-revision'));
    if ('fault' in read) throw new Error(read.fault);
    expect([read.log.events.length, read.log.aside.length]).toEqual([6, 0]);
    expect(JSON.parse(writeLog(read.log))).toEqual(JSON.parse(golden('version-1-revision')));
  });

  it.each([
    ['nothing', '  ', 'empty'],
    ['half a file', sample.slice(0, 200), 'not-json'],
    ['other JSON', '{"a":1}', 'not-a-record'],
    ['a list', '[1]', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['a list of events under another name', '{"format":"other","events":[]}', 'not-a-record'],
    ['a record without events', '{"format":"zhike-record","version":1}', 'not-a-record'],
    ['a text beyond all measure', 'x'.repeat(LONGEST_RECORD + 1), 'too-long'],
  ])('says of %s what it is', (_, text, fault) => {
    expect(readLog(text)).toEqual({ fault });
  });

  it('may carry the mark that some editors put in front', () => {
    expect('log' in readLog(`\uFEFF${sample}`)).toBe(true);
  });
});

describe('an answer of which a blank is claimed', () => {
  const refused = { ...whole, score: 0, max: 2 };
  it('is read with the blanks it names', () => {
    expect(readEvent({ ...refused, claimed: ['who', 'h'] })).toEqual({ event: { ...refused, claimed: ['who', 'h'] } });
  });
  it.each([
    ['none', []],
    ['one twice', ['h', 'h']],
    ['more than was refused', ['a', 'b', 'c']],
    ['no names', [1]],
    ['a word', 'h'],
  ])('that claims %s cannot be read', (_, claimed) => {
    expect(readEvent({ ...refused, claimed })).toEqual({ why: 'unreadable' });
  });
});

describe('two events of one id', () => {
  const [five, five0] = [
    { ...whole, score: 1 },
    { ...whole, score: 0 },
  ];
  it('are the one that was here first, and the other is set aside', () => {
    expect(logOf([five, five0])).toEqual({ events: [five], aside: [{ raw: five0, why: 'other' }] });
  });
  it('are that one where the other cannot be read, be it damaged or newer', () => {
    const odd = [
      { ...whole, score: undefined },
      { ...whole, day: '2026-1-3' },
      { ...whole, v: 2 },
      { v: 9, id: 'a-1' },
    ];
    const log = logOf([...odd, five]);
    expect(log.events).toEqual([five]);
    expect(log.aside).toHaveLength(4);
  });
  it('are one where a version of before left out what it did not know', () => {
    expect(logOf([{ ...whole, order: 9, locale: 'zh' }, whole]).aside).toEqual([]);
  });
  it('of a lesson that was read are the earlier reading', () => {
    const read = { v: 1, id: 'read-crm-x', at: 9, day: '2026-11-29', kind: 'read', lesson: 'crm/x' };
    expect(logOf([read, { ...read, at: 4 }])).toEqual({ events: [{ ...read, at: 4 }], aside: [] });
    expect(logOf([{ ...read, at: 4 }, read])).toEqual({ events: [{ ...read, at: 4 }], aside: [] });
  });
  it.each([
    ['of two lessons', { lesson: 'crm/y', at: 4 }],
    ['of a lesson and an answer', { ...whole, id: 'read-crm-x', at: 4 }],
  ])('%s are the first, whichever was done before', (_, other) => {
    const read = { v: 1, id: 'read-crm-x', at: 9, day: '2026-11-29', kind: 'read', lesson: 'crm/x' };
    const clash = 'kind' in other ? other : { ...read, ...other };
    expect(logOf([read, clash])).toEqual({ events: [read], aside: [{ raw: clash, why: 'other' }] });
    expect(logOf([clash, read])).toEqual({ events: [clash], aside: [{ raw: read, why: 'other' }] });
  });
});

describe('what a spoilt store may hold', () => {
  const circle: Record<string, unknown> = { ...whole, id: 'c-1' };
  circle.answer = circle;
  const deep = JSON.parse(`${'['.repeat(3000)}1${']'.repeat(3000)}`);
  it.each([
    ['a number without end', { ...whole, answer: 1n }],
    ['a circle', circle],
    ['lists in lists in lists', { ...whole, answer: deep }],
    ['nothing at all', undefined],
  ])('%s hides nothing else', (_, raw) => {
    const log = logOf([raw, { ...whole, id: 'a-2' }]);
    expect(log.events.map(({ id }) => id)).toEqual(['a-2']);
    expect(log.aside).toHaveLength(1);
    const read = readLog(writeLog(log));
    expect('log' in read && read.log.events).toEqual(log.events);
  });
  it('is kept as what it was, where it cannot be written', () => {
    expect(logOf([{ ...whole, answer: 1n }]).aside).toEqual([{ raw: { notWritable: 'object' }, why: 'unreadable' }]);
    expect(logOf([1n]).aside).toEqual([{ raw: { notWritable: 'bigint' }, why: 'unreadable' }]);
    expect(logOf([undefined, null]).aside).toEqual([{ raw: null, why: 'unreadable' }]);
  });
});

describe('a record that comes in', () => {
  it('is told by what it would bring: what is new, known, said otherwise here, and unreadable', () => {
    const [a, b, c] = ['a-1', 'b-1', 'c-1'].map((id) => ({ ...whole, id }));
    const mine = logOf([a, b]);
    const incoming = logOf([a, { ...whole, id: 'b-1', score: 0 }, c, { ...whole, id: 'd-1' }, { ...whole, id: 'e-1' }, 7]);
    expect(difference(mine, incoming)).toEqual({ added: 3, known: 1, other: 1, aside: 1 });
    expect(difference(EMPTY, logOf([a, b]))).toEqual({ added: 2, known: 0, other: 0, aside: 0 });
  });
  it('and holds nothing leaves the one that is here as it is', () => {
    const mine = logOf([whole]);
    expect(merge(mine, EMPTY)).toBe(mine);
    expect(EMPTY).toEqual(logOf([]));
  });
});

describe('an event', () => {
  it('of before 1970 is read', () => {
    expect(readEvent({ ...whole, at: -5 })).toEqual({ event: { ...whole, at: -5 } });
  });

  it('is read without what does not belong to it', () => {
    expect(readEvent({ ...whole, extra: 1 })).toEqual({ event: whole });
  });

  const stamp = { v: 1, id: 'a-1', at: 1, day: '2026-11-29' };
  const plan = {
    kind: 'planned',
    from: '2026-11-29',
    exam: null,
    minutes: 8,
    offWeekdays: [],
    offDays: [],
    mocks: true,
    units: ['crm'],
  };
  it.each([
    ['a card without a point', { ...stamp, kind: 'carded', recalled: true, direction: 'forward' }],
    ['a card of a point that is no address', { ...stamp, kind: 'carded', point: 'kano.0', recalled: true, direction: 'forward' }],
    ['a card of which nobody knows how it went', { ...stamp, kind: 'carded', point: 'kano.2', direction: 'forward' }],
    ['a card asked sideways', { ...stamp, kind: 'carded', point: 'kano.2', recalled: true, direction: 'sideways' }],
    [
      'a card answered before it was asked',
      { ...stamp, kind: 'carded', point: 'kano.2', recalled: true, direction: 'forward', seconds: -1 },
    ],
    ['a reason of no question', { ...stamp, kind: 'reasoned', reason: 'careless' }],
    ['a reason nobody knows', { ...stamp, kind: 'reasoned', question: 'q', reason: 'bored' }],
    ['a plan without minutes', { ...stamp, ...plan, minutes: -1 }],
    ['a plan for an exam on no day', { ...stamp, ...plan, exam: 'soon' }],
    ['a plan that began on no day', { ...stamp, ...plan, from: 'once' }],
    ['a plan with a day off that is none', { ...stamp, ...plan, offDays: ['Monday'] }],
    ['a plan that does not know of mock exams', { ...stamp, ...plan, mocks: 1 }],
    ['a plan of units without names', { ...stamp, ...plan, units: [3] }],
    ['a plan with more days off than a plan has days', { ...stamp, ...plan, offDays: Array(1001).fill('2026-12-01') }],
    ['a slip neither hidden nor shown', { ...stamp, kind: 'hidden', question: 'q' }],
  ])('that is %s is set aside', (_, raw) => {
    expect(logOf([raw]).aside).toEqual([{ raw, why: 'unreadable' }]);
  });

  it.each([
    ['from a later version', { ...whole, v: 2 }, 'newer'],
    ['of an unknown kind', { ...whole, kind: 'dreamt' }, 'newer'],
    ['without an id', { ...whole, id: '' }, 'unreadable'],
    ['with an id that is no name', { ...whole, id: '__proto__' }, 'unreadable'],
    ['with more points than there are', { ...whole, score: 2 }, 'unreadable'],
    ['with points that are no number', { ...whole, score: '1' }, 'unreadable'],
    ['at a time that is none', { ...whole, at: 1e300 }, 'unreadable'],
    ['with an order that is none', { ...whole, order: 1.5 }, 'unreadable'],
    ['in a language nobody knows', { ...whole, locale: 'fr' }, 'unreadable'],
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
