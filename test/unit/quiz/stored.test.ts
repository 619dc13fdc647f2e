import { describe, expect, it } from 'vitest';
import { type Action, type Session, start, step } from '../../../src/core/quiz/session/session.ts';
import { readSession } from '../../../src/core/quiz/session/stored.ts';

const begin = () => start('s1', ['a', 'b', 'c'], 'practice', 7);
const given = (session: Session, ...actions: readonly Action[]) => actions.reduce(step, session);
const full = { score: 2, max: 2 };

describe('a kept session', () => {
  const kept = JSON.stringify(
    given(begin(), { type: 'go', to: 2 }, { type: 'answer', id: 'a', answer: 'x', locale: 'zh' }, { type: 'flag', id: 'b' }),
  );
  const read = (change: object) => readSession({ ...JSON.parse(kept), ...change }, () => true, 'new');
  it.each([
    ['no mode', { mode: 'exam' }],
    ['no seed', { seed: 0 }],
    ['no list of questions', { items: 'a' }],
    ['questions without seeds', { items: [{ id: 'a' }] }],
  ])('with %s cannot be gone on with', (_, change) => {
    expect(read(change)).toBeNull();
  });
  it('keeps what belongs to it and leaves the rest', () => {
    const odd = read({
      at: 99,
      marks: { a: { score: 3, max: 2 }, b: full },
      sure: { a: 'certain', b: 'sure' },
      flagged: ['b', 'x', 7],
      done: 'yes',
      locales: { a: 'fr', b: 'en' },
      more: 1,
    });
    expect(odd).toMatchObject({
      at: 2,
      marks: { b: full },
      sure: { b: 'sure' },
      flagged: ['b'],
      done: null,
      locales: { b: 'en' },
      answers: { a: 'x' },
    });
    expect(odd).not.toHaveProperty('more');
    expect(read({ answers: [1], at: 'x' })).toMatchObject({ answers: {}, at: 0 });
  });
  it('is a test or practice under its own name, at the question where it was left', () => {
    expect(read({})).toEqual(JSON.parse(kept));
    expect(read({ mode: 'test' })).toMatchObject({ mode: 'test', id: 's1', at: 2 });
    expect(read({ at: -1 })?.at).toBe(0);
    expect(read({ at: 1 })?.at).toBe(1);
  });
  it.each([
    ['no name', { id: '' }],
    ['a name in capitals', { id: 'S1' }],
    ['a name with a place in it', { id: 's/1' }],
    ['a name that is a number', { id: 1 }],
    ['a name beyond 40 letters', { id: 's'.repeat(41) }],
    ['a seed that is no whole number', { seed: 1.5 }],
    ['a seed beyond 32 bits', { seed: 2 ** 32 }],
    ['questions that are none', { items: [null, 7, { id: 7, seed: 1 }, { id: 'a', seed: 0 }] }],
  ])('under %s is not gone on with', (_, change) => {
    expect(read(change)).toBeNull();
  });
  it('under the longest name and the highest seed is gone on with', () => {
    expect(read({ id: 's'.repeat(40), seed: 2 ** 32 - 1 })).toMatchObject({ id: 's'.repeat(40), seed: 2 ** 32 - 1 });
  });
  it.each([
    ['and has its order where the clock was ahead', { at: 5, day: '2026-11-30', order: 9 }, true],
    ['and needs none', { at: 5, day: '2026-11-30' }, true],
    ['unless at no time', { at: null, day: '2026-11-30' }, false],
    ['unless on a day that is none', { at: 5, day: '2026-11-30T00' }, false],
    ['unless on a day with something before it', { at: 5, day: '+2026-11-30' }, false],
    ['unless on a day that is a number', { at: 5, day: 20261130 }, false],
    ['unless on a day that no calendar has', { at: 5, day: '2026-02-30' }, false],
    ['unless in an order that is none', { at: 5, day: '2026-11-30', order: 0.5 }, false],
    ['unless the moment is a word', 'now', false],
  ])('tells when it was handed in, %s', (_, done, fits) => {
    expect(read({ done })?.done).toEqual(fits ? done : null);
  });
  it('keeps no mark that is none', () => {
    const marks = { a: { score: 3, max: 2 }, b: { score: null, max: 1 }, c: { score: 1, max: null } };
    expect(read({ marks })?.marks).toEqual({});
    expect(read({ marks: { a: full, b: { score: 1, max: 2 }, x: full } })?.marks).toEqual({ a: full, b: { score: 1, max: 2 } });
  });
  it('knows no more of a question that is gone', () => {
    const all = {
      answers: { a: 'x', b: 'y' },
      locales: { a: 'zh' },
      marks: { a: full },
      sure: { a: 'sure' },
      flagged: ['a', 'b'],
    };
    const left = readSession({ ...JSON.parse(kept), ...all }, (id) => id !== 'a', 'new');
    expect(left).toMatchObject({ answers: { b: 'y' }, flagged: ['b'] });
    expect([left?.locales, left?.marks, left?.sure]).toEqual([{}, {}, {}]);
  });
  it('asks a question once that a spoilt store has twice', () => {
    const twice = read({ items: [...begin().items, ...begin().items], flagged: ['b', 'b'] });
    expect([twice?.items.length, twice?.flagged]).toEqual([3, ['b']]);
  });
  it('of the first version is gone on with under a new name, unless it was done', () => {
    const { v: _, id: __, locales: ___, ...first } = JSON.parse(kept);
    expect(readSession({ ...first, done: false }, () => true, 'new')).toMatchObject({
      v: 2,
      id: 'new',
      locales: {},
      answers: { a: 'x' },
    });
    expect(readSession({ ...first, done: true }, () => true, 'new')).toBeNull();
  });
  it('of a later version is not read, and nothing that is no session', () => {
    expect(read({ v: 3 })).toBeNull();
    for (const raw of [null, 7, [], '{}']) expect(readSession(raw, () => true, 'new')).toBeNull();
  });
  it('of the second version is gone on with though it was done', () => {
    expect(read({ done: true })).toMatchObject({ id: 's1', done: null });
  });
});
