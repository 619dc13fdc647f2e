import { describe, expect, it } from 'vitest';
import { markHandedIn, readiness } from '../../../src/core/quiz/any.ts';
import { answersOf } from '../../../src/core/quiz/session/answers.ts';
import { handIn } from '../../../src/core/quiz/session/hand-in.ts';
import { type Action, start, step } from '../../../src/core/quiz/session/session.ts';
import { finished } from '../../../src/core/quiz/session/standing.ts';
import { tally } from '../../../src/core/quiz/session/tally.ts';
import { readEvent } from '../../../src/core/record/event.ts';
import { better, classify, essay, fill, judge, match, multiple, order, short, single } from '../../component/quiz/questions.ts';

const ALL = [single, multiple, judge, fill, better, classify, match, order, short, essay];
const byId = new Map(ALL.map((question) => [question.id, question]));
const when = { at: 5, day: '2026-11-30' };
const answer = (id: string, value: unknown): Action => ({ type: 'answer', id, answer: value as never, locale: 'zh' });
const sat = (...actions: readonly Action[]) =>
  actions.reduce(
    step,
    start(
      's1',
      ALL.map(({ id }) => id),
      'test',
      7,
    ),
  );
const marked = (...actions: readonly Action[]) => handIn(sat(...actions), ({ id }) => byId.get(id));
const firstOf = (parts: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(parts).slice(0, 1));

describe('a test that is handed in', () => {
  it('with nothing answered gives each question none of its own points', () => {
    const marks = marked();
    expect(Object.keys(marks).sort()).toEqual([...byId.keys()].sort());
    for (const { id } of ALL) expect(marks[id]?.score).toBe(0);
    expect(marks[fill.id]?.max).toBe(fill.blanks.length);
    expect(marks[essay.id]?.max).toBe(essay.marks.reduce((a, b) => a + b));
  });

  it('counts what was filled, placed and matched, and takes the rest for wrong', () => {
    const keys = { [fill.id]: firstOf(Object.fromEntries(fill.blanks.map(({ id, accept }) => [id, accept[0]]))) };
    const placed = { [classify.id]: firstOf(Object.fromEntries(classify.items.map(({ id, primary }) => [id, primary]))) };
    const matched = { [match.id]: firstOf(Object.fromEntries(match.pairs.map(({ id }) => [id, id]))) };
    for (const given of [keys, placed, matched])
      for (const [id, value] of Object.entries(given)) {
        expect(marked(answer(id, value))[id]?.score).toBe(1);
        expect(readiness(byId.get(id) as never, value as never, 1)).toBe('partly');
      }
  });

  it('knows which answers cannot be read, before it is handed in', () => {
    expect(readiness(better, '¥¥', 1)).toBe('unread');
    expect(readiness(better, '', 1)).toBe('empty');
    expect(readiness(single, single.options[0]?.id, 1)).toBe('whole');
    expect(readiness(order, null, 1)).toBe('empty');
    expect(readiness(fill, Object.fromEntries(fill.blanks.map(({ id }) => [id, ' '])), 1)).toBe('empty');
    expect(readiness(essay, { text: '写了', gaveUp: false, ticked: null }, 1)).toBe('whole');
    // what was answered is no longer there to be chosen, or says nothing
    expect(readiness(single, 'gone', 1)).toBe('empty');
    expect(readiness(better, '元', 1)).toBe('empty');
    expect(readiness(essay, { text: '', gaveUp: false, ticked: [0] }, 1)).toBe('empty');
    expect(readiness(order, ['gone'], 1)).toBe('empty');
    expect(marked(answer(better.id, '¥¥'))[better.id]).toEqual({ score: 0, max: 1 });
  });

  it('leaves what was written to its learner, unless nothing was', () => {
    const written = { text: '写了', gaveUp: false, ticked: null };
    expect(marked(answer(essay.id, written))).not.toHaveProperty(essay.id);
    expect(marked(answer(essay.id, { ...written, text: ' ' }))[essay.id]?.score).toBe(0);
    expect(markHandedIn(short, { ...written, ticked: [0] }, 1)?.score).toBe(1);
  });

  it('goes into the record under names of its own, so that handing it in twice is handing it in once', () => {
    const session = sat(answer(judge.id, judge.answer), answer(single.id, single.options[0]?.id), {
      type: 'sure',
      id: judge.id,
      sure: 'guess',
    });
    const done = step(session, { type: 'finish', marks: handIn(session, ({ id }) => byId.get(id)), when });
    const events = answersOf(done);
    expect(events.map(({ id }) => id).sort()).toEqual([`s1-${judge.id}`, `s1-${single.id}`].sort());
    expect(events.find(({ question }) => question === judge.id)).toMatchObject({
      ...when,
      score: 1,
      max: 1,
      place: 'test',
      sure: 'guess',
      locale: 'zh',
    });
    for (const event of events) expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ event });
    expect(answersOf(session)).toEqual([]);
    expect(finished(done)).toBe(true);
    expect(tally(done, done.items)).toEqual({ earned: 1 + (single.options[0]?.correct ? 1 : 0), marked: ALL.length });
  });

  it('adds nothing of what was not answered, nor of what waits for its mark, nor a word that was not said', () => {
    const written = { text: '写了', gaveUp: false, ticked: null };
    const session = sat(answer(judge.id, judge.answer), answer(essay.id, written), answer(fill.id, {}));
    const done = step(session, { type: 'finish', marks: handIn(session, ({ id }) => byId.get(id)), when });
    const events = answersOf(done);
    expect(events.map(({ question }) => question)).toEqual([judge.id]);
    expect(events[0]).not.toHaveProperty('sure');
    const { [judge.id]: seed } = Object.fromEntries(done.items.map((item) => [item.id, item.seed]));
    expect(events[0]).toMatchObject({ v: 1, kind: 'answered', answer: judge.answer, seed });
    expect(answersOf({ ...done, locales: {} })[0]).not.toHaveProperty('locale');
  });

  it('gives no mark to a question that nobody has any more', () => {
    expect(Object.keys(handIn(sat(), ({ id }) => (id === judge.id ? byId.get(id) : undefined)))).toEqual([judge.id]);
  });
});

it('practice, which is marked as it goes, is not added to the record a second time', () => {
  const practice = start('s1', [judge.id], 'practice', 7);
  const done = [answer(judge.id, judge.answer), { type: 'mark', id: judge.id, mark: { score: 1, max: 1 } } as const].reduce(
    step,
    practice,
  );
  expect(answersOf({ ...done, done: when })).toEqual([]);
  expect([finished(practice), finished(done)]).toEqual([false, true]);
});

it('a tally is of the questions it is asked about, each out of one, without those that can earn nothing', () => {
  const session = { ...sat(), marks: { a: { score: 2, max: 3 }, b: { score: 0, max: 0 }, c: { score: 1, max: 1 } } };
  const items = ['a', 'b', 'x'].map((id) => ({ id, seed: 1 }));
  expect(tally(session, items)).toEqual({ earned: 2 / 3, marked: 1 });
  expect(tally(session, [])).toEqual({ earned: 0, marked: 0 });
});
