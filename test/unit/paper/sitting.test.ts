import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/core/paper/paper.ts';
import {
  isOpen,
  kept,
  marksAtOnce,
  type Sitting,
  startSitting,
  submissionOf,
  timeLeft,
  underWay,
} from '../../../src/core/paper/sitting.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { PAPER, QUESTIONS } from '../../support/papers.ts';

const asked = Object.values(QUESTIONS);
const stands = asked.map(({ id }) => ({ state: 'own' as const, id }));
const beginning = {
  ...{ id: 'sitting01', attempt: 2, seed: 7, edition: 'e1', now: 100_000 },
  who: { name: '李雷', number: '7', class: '一' },
};
const paperBy = (rules: Partial<Paper['rules']>, more: Partial<Paper> = {}): Paper => ({
  ...PAPER,
  ...more,
  rules: { ...PAPER.rules, ...rules },
});
const begun = (rules: Partial<Paper['rules']> = {}, more: Partial<Paper> = {}) =>
  startSitting(paperBy(rules, more), stands, beginning);
const handedIn = (sitting: Sitting, at = 500_000): Sitting => ({
  ...sitting,
  session: { ...sitting.session, done: { at, day: '2026-11-30' } },
});

describe('a new sitting', () => {
  it('asks what the paper deals by its seed, with nothing done and no time spent', () => {
    const { session, paper, ...rest } = begun();
    const { now, ...who } = beginning;
    expect(rest).toEqual({ v: 1, ...who, started: now, seen: now, used: 0 });
    expect(paper).toEqual(PAPER);
    const { items, ...nothing } = session;
    expect(items.map(({ id }) => id)).toEqual(stands.map(({ id }) => id));
    expect(new Set(items.map(({ seed }) => seed)).size).toBe(items.length);
    expect(nothing).toEqual({
      ...{ v: 2, id: 'sitting01', mode: 'test', seed: 7, at: 0, flagged: [], done: null },
      ...{ answers: {}, locales: {}, marks: {}, sure: {} },
    });
  });

  it('does not ask what is gone, and needs something to ask', () => {
    const gone = stands.map((each, i) => (i < 8 ? { state: 'gone' as const, id: each.id } : each));
    expect(startSitting(PAPER, gone, beginning).session.items.map(({ id }) => id)).toEqual(['own-short', 'own-essay']);
    expect(startSitting(PAPER, stands.slice(0, 1), beginning).session.items).toHaveLength(1);
    expect(() => startSitting(PAPER, [], beginning)).toThrow(
      new RangeError('invalid paper: nothing to ask (expected at least one question that is there)'),
    );
    expect(() => startSitting(PAPER, stands, { ...beginning, seed: 0 })).toThrow(RangeError);
  });

  it('marks each answer as it comes where the rules say so, nothing runs out and every key is here', () => {
    expect(marksAtOnce(paperBy({ feedback: 'each' }))).toBe(true);
    expect(begun({ feedback: 'each' }).session.mode).toBe('practice');
    for (const feedback of ['end', 'due', 'teacher'] as const) expect(marksAtOnce(paperBy({ feedback }))).toBe(false);
    expect(marksAtOnce(paperBy({ feedback: 'each', minutes: 60 }))).toBe(false);
    const keyless = PAPER.items.map((item, i) => (i === 3 ? { ...item, keyless: true } : item)) as Paper['items'];
    expect(marksAtOnce(paperBy({ feedback: 'each' }, { items: keyless }))).toBe(false);
    const bank: Paper['items'] = [{ kind: 'bank', number: 1, hash: 0, points: 1 }];
    expect(marksAtOnce(paperBy({ feedback: 'each' }, { items: bank }))).toBe(true);
  });
});

describe('the clock of a sitting', () => {
  it('leaves what is left of the limit, and says nothing where there is none', () => {
    const of = (now: number) => timeLeft({ paper: paperBy({ minutes: 45 }), started: 100_000 }, now);
    expect([of(700_000), of(100_000), of(0), of(9e9)]).toEqual([2_100_000, 2_700_000, 2_700_000, 0]);
    expect(timeLeft(begun(), 700_000)).toBeNull();
  });

  it('moves the start back where it was set back by more than two seconds, and never before there was time', () => {
    const sitting = begun();
    expect(underWay(sitting, 148_000, 50_000)).toBe(sitting);
    expect(underWay(sitting, 147_999, 50_000).started).toBe(97_999);
    expect(underWay(sitting, 90_000, 50_000)).toEqual({ ...sitting, started: 40_000 });
    expect(underWay(sitting, 90_000.7, 50_000).started).toBe(40_000);
    expect(underWay(sitting, 10, 50_000).started).toBe(0);
  });

  it('adds the seconds spent, up to the limit, and takes none away', () => {
    const timed = begun({ minutes: 1 });
    expect(kept(timed, 130_000, 30)).toEqual({ ...timed, seen: 130_000, used: 30 });
    expect(kept(kept(timed, 0, 30), 0, 29).used).toBe(59);
    expect([kept(timed, 0, 500).used, kept(timed, 0, -5).used]).toEqual([60, 0]);
    expect(kept(begun(), 0, 500).used).toBe(500);
  });
});

describe('marks and feedback', () => {
  const open = (rules: Partial<Paper['rules']>, due: number | null, now: number) => isOpen(handedIn(begun(rules, { due })), now);
  it.each([
    ['at once, after each answer', 'each', null, true],
    ['at once, at the end', 'end', null, true],
    ['at once, where a day was to be waited for and none was said', 'due', null, true],
    ['not before the day', 'due', 700_001, false],
    ['from the day on', 'due', 700_000, true],
    ['only from the teacher', 'teacher', null, false],
  ] as const)('are shown %s', (_, feedback, due, shown) => {
    expect(open({ feedback }, due, 700_000)).toBe(shown);
  });
  it.each(['each', 'end', 'due', 'teacher'] as const)('are not shown while it is under way: %s', (feedback) => {
    expect(isOpen(begun({ feedback }), 9e9)).toBe(false);
  });
});

describe('what is handed in', () => {
  const questionOf = (item: number) => asked[item];
  const given = (answers: Readonly<Record<string, Json>>) => {
    const sitting = handedIn(kept(begun(), 400_000, 42));
    const session = {
      ...sitting.session,
      answers,
      locales: { 'own-judge': 'en' as const },
      sure: { 'own-judge': 'guess' as const },
    };
    return submissionOf({ ...sitting, session }, stands, questionOf);
  };
  const at = (id: string) => stands.findIndex((each) => each.id === id);

  it('has every answer at its place on the paper, with its language and how sure it was', () => {
    const { answers, locales, sure, ...rest } = given({ 'own-judge': true, 'own-order': ['s'] });
    const { now, ...who } = beginning;
    expect(rest).toEqual({ v: 1, paper: PAPER.id, ...who, started: now, at: 500_000, used: 42 });
    const only = (places: Readonly<Record<string, unknown>>) => stands.map(({ id }) => places[id] ?? null);
    expect(answers).toEqual(only({ 'own-judge': true, 'own-order': ['s'] }));
    expect(locales).toEqual(only({ 'own-judge': 'en' }));
    expect(sure).toEqual(only({ 'own-judge': 'guess' }));
  });

  it('has of a written answer its text alone, and none where nothing was written', () => {
    const written = (answer: Json, id = 'own-essay') => given({ [id]: answer }).answers[at(id)];
    expect(written({ text: '写了', gaveUp: true, ticked: [0, 1] })).toEqual({ text: '写了', gaveUp: false, ticked: null });
    expect(written({ text: '', gaveUp: true, ticked: [0] }, 'own-short')).toBeNull();
    expect(written({ gaveUp: true })).toEqual({ gaveUp: true });
    expect([written('x'), written(null)]).toEqual(['x', null]);
    expect(given({ 'own-fill': { text: '', one: 'x' } }).answers[at('own-fill')]).toEqual({ text: '', one: 'x' });
  });

  it('is nothing while the sitting is under way', () => {
    expect(() => submissionOf(begun(), stands, questionOf)).toThrow(
      new RangeError('invalid sitting: under way (expected one that was handed in)'),
    );
  });
});
