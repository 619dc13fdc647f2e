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
    expect(readiness(essay, { text: '写了', gaveUp: false, ticked: null }, 1)).toBe('whole');
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
});
