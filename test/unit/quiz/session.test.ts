import { describe, expect, it } from 'vitest';
import { nextSeed } from '../../../src/core/quiz/seed.ts';
import { type Action, type Session, start, step } from '../../../src/core/quiz/session/session.ts';
import { finished, isEmptyAnswer, sheetState } from '../../../src/core/quiz/session/standing.ts';

const begin = (mode: Session['mode'] = 'practice') => start('s1', ['a', 'b', 'c'], mode, 7);
const given = (session: Session, ...actions: readonly Action[]) => actions.reduce(step, session);
const full = { score: 2, max: 2 };
const when = { at: 5, day: '2026-11-30' };

describe('a new session', () => {
  it('stands at its first question with nothing done', () => {
    const { items, ...rest } = begin();
    expect(rest).toEqual({
      v: 2,
      id: 's1',
      mode: 'practice',
      seed: 7,
      at: 0,
      answers: {},
      locales: {},
      marks: {},
      sure: {},
      flagged: [],
      done: null,
    });
    expect(items.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
  });
  it('deals no question by the seed 0, which would leave it as it lies', () => {
    const none = 2 ** 32 - 2_654_435_761;
    expect(start('s1', ['a', 'b', 'c'], 'test', none).items.map(({ seed }) => seed)).toEqual([none, 1, 2_654_435_761]);
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
      { type: 'answer', id: 'a', answer: 'x', locale: 'zh' },
      { type: 'answer', id: 'b', answer: 'y', locale: 'zh' },
      { type: 'answer', id: 'a', answer: 'z', locale: 'zh' },
    );
    expect(session.answers).toEqual({ a: 'z', b: 'y' });
    const marked = given(
      session,
      { type: 'mark', id: 'a', mark: full },
      { type: 'answer', id: 'a', answer: 'late', locale: 'zh' },
      { type: 'sure', id: 'a', sure: 'guess' },
    );
    expect([marked.answers.a, marked.marks, marked.sure]).toEqual(['z', { a: full }, {}]);
  });

  it('says how sure one is, of each question apart, until the test is over', () => {
    const session = given(begin('test'), { type: 'sure', id: 'a', sure: 'guess' }, { type: 'sure', id: 'b', sure: 'sure' });
    expect(session.sure).toEqual({ a: 'guess', b: 'sure' });
    expect(given(session, { type: 'finish', marks: {}, when }, { type: 'sure', id: 'c', sure: 'sure' }).sure).toEqual(
      session.sure,
    );
  });

  it('flags and takes the flag back, of one question', () => {
    const flags = given(begin(), { type: 'flag', id: 'a' }, { type: 'flag', id: 'b' });
    expect(flags.flagged).toEqual(['a', 'b']);
    expect(step(flags, { type: 'flag', id: 'a' }).flagged).toEqual(['b']);
  });

  it('takes a practised question back with another seed, and nothing else', () => {
    const both = given(
      begin(),
      { type: 'answer', id: 'a', answer: 'x', locale: 'zh' },
      { type: 'sure', id: 'a', sure: 'sure' },
      { type: 'mark', id: 'a', mark: full },
      { type: 'answer', id: 'b', answer: 'y', locale: 'zh' },
      { type: 'sure', id: 'b', sure: 'guess' },
      { type: 'mark', id: 'b', mark: full },
    );
    const again = step(both, { type: 'retry', id: 'a', seed: 99 });
    expect([again.answers, again.locales, again.sure, again.marks]).toEqual([
      { b: 'y' },
      { b: 'zh' },
      { b: 'guess' },
      { b: full },
    ]);
    const others = (session: Session) => session.items.filter(({ id }) => id !== 'a');
    expect(again.items.find(({ id }) => id === 'a')?.seed).toBe(99);
    expect(others(again)).toEqual(others(both));
  });

  it('takes nothing back in a test', () => {
    const test = given(begin('test'), { type: 'answer', id: 'a', answer: 'x', locale: 'zh' });
    expect(step(test, { type: 'retry', id: 'a', seed: 99 })).toBe(test);
  });

  it('ends a test once, with its marks; what is still to be marked can be', () => {
    const over = step(begin('test'), { type: 'finish', marks: { a: full }, when });
    expect([over.done, over.marks]).toEqual([when, { a: full }]);
    expect(step(over, { type: 'finish', marks: { a: { score: 0, max: 2 } }, when })).toBe(over);
    const written = given(
      over,
      { type: 'answer', id: 'b', answer: 'ticked', locale: 'zh' },
      { type: 'mark', id: 'b', mark: full },
    );
    expect([written.answers, written.marks]).toEqual([{ b: 'ticked' }, { a: full, b: full }]);
  });
});

it('the answer sheet tells nothing, answered, nought, part and all apart', () => {
  const session = given(
    begin(),
    { type: 'answer', id: 'a', answer: 'x', locale: 'zh' },
    { type: 'answer', id: 'b', answer: 'y', locale: 'zh' },
    { type: 'mark', id: 'b', mark: { score: 0, max: 2 } },
  );
  expect(['a', 'b', 'c'].map((id) => sheetState(session, id))).toEqual(['answered', 'wrong', 'empty']);
  expect(sheetState(step(session, { type: 'mark', id: 'a', mark: { score: 1, max: 2 } }), 'a')).toBe('partly');
  expect(sheetState(step(session, { type: 'mark', id: 'a', mark: full }), 'a')).toBe('right');
});

it('the answer sheet of a test handed in tells what was left from what is wrong, and what waits for its marks', () => {
  const session = given(begin('test'), { type: 'answer', id: 'a', answer: 'x', locale: 'zh' });
  const over = step(session, { type: 'finish', marks: { b: { score: 0, max: 2 } }, when });
  expect(['a', 'b'].map((id) => sheetState(over, id))).toEqual(['waiting', 'empty']);
  expect(finished(over)).toBe(false);
  // marked, and yet not handed in
  const marks = { a: full, b: full, c: full };
  expect([finished({ ...session, marks }), finished({ ...over, marks })]).toEqual([false, true]);
  expect(finished(given(over, { type: 'mark', id: 'a', mark: full }, { type: 'mark', id: 'c', mark: full }))).toBe(true);
});

it.each([
  ['nothing', null, true],
  ['a text taken out again', ' ', true],
  ['ticks taken back', [], true],
  ['blanks emptied', { a: '', b: ' ' }, true],
  ['an essay emptied', { text: '', gaveUp: false, ticked: null }, true],
  ['false', false, false],
  ['nought', 0, false],
  ['one blank of two', { a: '', b: 'x' }, false],
  ['not being able to recall', { text: '', gaveUp: true, ticked: null }, false],
] as const)('%s: whether it says nothing', (_, answer, empty) => {
  expect(isEmptyAnswer(answer)).toBe(empty);
  const session = step(begin(), { type: 'answer', id: 'a', answer, locale: 'en' });
  expect(sheetState(session, 'a')).toBe(empty ? 'empty' : 'answered');
});

it('a question asked again with other figures gets another seed, for ever in range', () => {
  expect([1, 7, 2 ** 32 - 1].map(nextSeed)).toEqual([2, 8, 1]);
});
