import { describe, expect, it } from 'vitest';
import { type Action, type Session, sheetState, start, step } from '../../../src/core/quiz/session.ts';
import { readSession } from '../../../src/core/quiz/stored-session.ts';

const begin = (mode: Session['mode'] = 'practice') => start(['a', 'b', 'c'], mode, 7);
const given = (session: Session, ...actions: readonly Action[]) => actions.reduce(step, session);
const full = { score: 2, max: 2 };

describe('a new session', () => {
  it('stands at its first question with nothing done', () => {
    expect(begin()).toMatchObject({
      mode: 'practice',
      seed: 7,
      at: 0,
      answers: {},
      marks: {},
      sure: {},
      flagged: [],
      done: false,
    });
  });
  it('gives each question a seed of its own, the same for the same session', () => {
    const seeds = begin().items.map(({ seed }) => seed);
    expect(new Set(seeds).size).toBe(3);
    expect(seeds).toEqual([7, (7 + 2_654_435_761) % 2 ** 32, (7 + 2 * 2_654_435_761) % 2 ** 32]);
    expect(begin().items).toEqual(begin().items);
  });
});

describe('an action', () => {
  it('goes to a question, and no further than the ends', () => {
    expect([1, 2, 99, -5, 1.5].map((to) => step(step(begin(), { type: 'go', to: 1 }), { type: 'go', to }).at)).toEqual([
      1, 2, 2, 0, 1,
    ]);
  });

  it('answers, as often as one likes, until the mark', () => {
    const session = given(
      begin(),
      { type: 'answer', id: 'a', answer: 'x' },
      { type: 'answer', id: 'b', answer: 'y' },
      { type: 'answer', id: 'a', answer: 'z' },
    );
    expect(session.answers).toEqual({ a: 'z', b: 'y' });
    const marked = given(
      session,
      { type: 'mark', id: 'a', mark: full },
      { type: 'answer', id: 'a', answer: 'late' },
      { type: 'sure', id: 'a', sure: 'guess' },
    );
    expect([marked.answers.a, marked.marks, marked.sure]).toEqual(['z', { a: full }, {}]);
  });

  it('says how sure one is, of each question apart, until the test is over', () => {
    const session = given(begin('test'), { type: 'sure', id: 'a', sure: 'guess' }, { type: 'sure', id: 'b', sure: 'sure' });
    expect(session.sure).toEqual({ a: 'guess', b: 'sure' });
    expect(given(session, { type: 'finish', marks: {} }, { type: 'sure', id: 'c', sure: 'sure' }).sure).toEqual(session.sure);
  });

  it('flags and takes the flag back, of one question', () => {
    const flags = given(begin(), { type: 'flag', id: 'a' }, { type: 'flag', id: 'b' });
    expect(flags.flagged).toEqual(['a', 'b']);
    expect(step(flags, { type: 'flag', id: 'a' }).flagged).toEqual(['b']);
  });

  it('takes a practised question back with another seed, and nothing else', () => {
    const both = given(
      begin(),
      { type: 'answer', id: 'a', answer: 'x' },
      { type: 'sure', id: 'a', sure: 'sure' },
      { type: 'mark', id: 'a', mark: full },
      { type: 'answer', id: 'b', answer: 'y' },
      { type: 'sure', id: 'b', sure: 'guess' },
      { type: 'mark', id: 'b', mark: full },
    );
    const again = step(both, { type: 'retry', id: 'a', seed: 99 });
    expect([again.answers, again.sure, again.marks]).toEqual([{ b: 'y' }, { b: 'guess' }, { b: full }]);
    const others = (session: Session) => session.items.filter(({ id }) => id !== 'a');
    expect(again.items.find(({ id }) => id === 'a')?.seed).toBe(99);
    expect(others(again)).toEqual(others(both));
  });

  it('takes nothing back in a test', () => {
    const test = given(begin('test'), { type: 'answer', id: 'a', answer: 'x' });
    expect(step(test, { type: 'retry', id: 'a', seed: 99 })).toBe(test);
  });

  it('ends a test once, with its marks; what is still to be marked can be', () => {
    const over = step(begin('test'), { type: 'finish', marks: { a: full } });
    expect([over.done, over.marks]).toEqual([true, { a: full }]);
    expect(step(over, { type: 'finish', marks: { a: { score: 0, max: 2 } } })).toBe(over);
    const written = given(over, { type: 'answer', id: 'b', answer: 'ticked' }, { type: 'mark', id: 'b', mark: full });
    expect([written.answers, written.marks]).toEqual([{ b: 'ticked' }, { a: full, b: full }]);
  });
});

it('the answer sheet tells nothing, answered, nought, part and all apart', () => {
  const session = given(begin(), { type: 'answer', id: 'a', answer: 'x' }, { type: 'mark', id: 'b', mark: { score: 0, max: 2 } });
  expect(['a', 'b', 'c'].map((id) => sheetState(session, id))).toEqual(['answered', 'wrong', 'empty']);
  expect(sheetState(step(session, { type: 'mark', id: 'c', mark: { score: 1, max: 2 } }), 'c')).toBe('partly');
});

describe('a kept session', () => {
  const kept = JSON.stringify(
    given(begin(), { type: 'go', to: 2 }, { type: 'answer', id: 'a', answer: 'x' }, { type: 'flag', id: 'b' }),
  );
  const read = (change: object) => readSession(JSON.stringify({ ...JSON.parse(kept), ...change }), () => true);
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
      more: 1,
    });
    expect(odd).toMatchObject({
      at: 2,
      marks: { b: full },
      sure: { b: 'sure' },
      flagged: ['b'],
      done: false,
      answers: { a: 'x' },
    });
    expect(odd).not.toHaveProperty('more');
    expect(read({ answers: [1], at: 'x' })).toMatchObject({ answers: {}, at: 0 });
  });
});
