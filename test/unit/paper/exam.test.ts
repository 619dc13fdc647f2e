import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examPaper, isExam } from '../../../src/core/paper/exam.ts';
import { handInExam, pointsFor } from '../../../src/core/paper/exam-marks.ts';
import { partsOf } from '../../../src/core/paper/exam-parts.ts';
import { type Listed, standsOf } from '../../../src/core/paper/known.ts';
import { type Sitting, startSitting } from '../../../src/core/paper/sitting.ts';
import { answersOf } from '../../../src/core/quiz/session/answers.ts';
import { step } from '../../../src/core/quiz/session/session.ts';
import { finished } from '../../../src/core/quiz/session/standing.ts';
import { QUESTIONS } from '../../support/papers.ts';

const listed = (number: number, kind: Listed['kind'], unit = 'u0'): Listed => ({
  id: `q${number}`,
  number,
  hash: 0,
  unit,
  concept: `c${number}`,
  kind,
  level: 'remember',
  points: [`c${number}.1`],
});
const BANK = Array.from({ length: 12 }, (_, i) => listed(i + 1, 'judge', i < 8 ? 'u0' : 'u1'));
const order = {
  preset: 'half',
  parts: [{ kind: 'judge' as const, count: 4, points: 2 }],
  minutes: 60,
  units: ['u0', 'u1'],
  locale: 'zh' as const,
};
const make = (seed: number, exams: readonly (readonly string[])[] = [], lately: readonly string[] = [], units = order.units) => {
  const { paper, short } = examPaper({ ...order, units, name: 'abc0', seed }, BANK, { exams, lately: new Set(lately) });
  return { paper, short, ids: standsOf(paper, BANK).map(({ id }) => id) };
};

describe('examPaper', () => {
  it('makes a paper that is known as an exam, with the clock it was given and nobody’s name asked', () => {
    const { paper } = make(7);
    expect(isExam(paper)).toBe(true);
    expect(paper).toMatchObject({ title: 'half', rules: { minutes: 60, feedback: 'end' }, ask: [], forms: [7] });
  });

  it('asks no question again while there is one that was in no exam', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 3, maxLength: 3 }), (seeds) => {
        const exams: (readonly string[])[] = [];
        for (const seed of seeds) exams.push(make(seed, exams).ids);
        expect(new Set(exams.flat()).size).toBe(12);
      }),
      { numRuns: 50 },
    );
  });

  it('takes what was seen in the last days last', () => {
    const lately = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];
    expect(make(7, [], lately).ids.toSorted()).toEqual(['q10', 'q11', 'q12', 'q9']);
  });

  it('never sets the very questions of an earlier exam while others were in none, even where those were seen yesterday', () => {
    const first = make(7, [], [], ['u0']).ids;
    const others = BANK.slice(0, 8).flatMap(({ id }) => (first.includes(id) ? [] : [id]));
    expect(make(9, [first], others, ['u0']).ids.toSorted()).toEqual(others.toSorted());
  });

  it('mixes options and no questions, the same for all, and is named as an exam', () => {
    const { paper } = make(7);
    expect(paper.id).toBe('examabc0');
    expect(paper.rules).toMatchObject({ each: false, shuffle: { questions: false, options: true } });
  });

  it('may set most of an earlier exam again: only the very same is not set', () => {
    const [first] = [make(7, [], [], ['u0']).ids];
    const lately = BANK.slice(0, 8).flatMap(({ id }) => (first.includes(id) ? [] : [id]));
    // All but one of the four, and another that is no question any more: not the very questions of that exam.
    const near = [...first.slice(1), 'gone'];
    const larger = [...first, 'gone'];
    for (const exam of [near, larger])
      expect(make(9, [exam, lately], [...lately], ['u0']).ids.toSorted()).toEqual(first.toSorted());
  });

  it('says what the units could not fill, and throws where they have nothing', () => {
    expect(
      examPaper({ ...order, parts: [{ kind: 'judge', count: 20, points: 1 }], name: 'abc0', seed: 7 }, BANK, {
        exams: [],
        lately: new Set(),
      }).short,
    ).toEqual([{ kind: 'judge', wanted: 20, found: 12 }]);
    expect(() => make(7, [], [], ['none'])).toThrow(new RangeError('invalid order: no question fits (expected at least one)'));
    expect(() => make(0)).toThrow(RangeError);
  });
});

describe('handInExam', () => {
  const bank = [listed(1, 'judge'), listed(2, 'judge'), listed(3, 'short'), listed(4, 'short')];
  const parts = [
    { kind: 'judge' as const, count: 2, points: 1.5 },
    { kind: 'short' as const, count: 2, points: 5 },
  ];
  const { paper } = examPaper({ ...order, parts, name: 'abc0', seed: 7 }, bank, { exams: [], lately: new Set() });
  const stands = standsOf(paper, bank);
  const questionOf = (item: number) => ({
    ...QUESTIONS[stands[item]?.id === 'q1' || stands[item]?.id === 'q2' ? 'judge' : 'short'],
    id: stands[item]?.id ?? '',
  });
  const begun = startSitting(paper, stands, {
    id: 'sitting01',
    attempt: 1,
    seed: 7,
    edition: 'e',
    who: { name: '', number: '', class: '' },
    now: 1000,
  });
  const answered = (sitting: Sitting, id: string, answer: never | boolean | object): Sitting => ({
    ...sitting,
    session: step(sitting.session, { type: 'answer', id, answer: answer as never, locale: 'zh' }),
  });
  const when = { at: 5000, day: '2026-11-30' };
  const sat = answered(answered(begun, 'q1', true), 'q3', { text: '客户', gaveUp: false, ticked: null });
  const done = handInExam(sat, stands, questionOf, when);

  it('marks what is closed and what was left, in points of the paper; a written answer waits', () => {
    expect(done.session.marks).toEqual({ q1: { score: 1.5, max: 1.5 }, q2: { score: 0, max: 1.5 }, q4: { score: 0, max: 5 } });
    expect(done.session.done).toEqual(when);
    expect(finished(done.session)).toBe(false);
  });

  it('gives no mark to a question that this sitting never asked', () => {
    const { session } = sat;
    const fewer = { ...sat, session: { ...session, items: session.items.filter(({ id }) => id !== 'q2') } };
    expect(Object.keys(handInExam(fewer, stands, questionOf, when).session.marks).toSorted()).toEqual(['q1', 'q4']);
  });

  it('is the same handed in twice, and adds each answer to the record under one name', () => {
    expect(handInExam(done, stands, questionOf, { ...when, at: 9000 })).toBe(done);
    expect(answersOf(done.session).map(({ id, score, max }) => [id, score, max])).toEqual([['sitting01-q1', 1.5, 1.5]]);
  });

  it('gives a written answer its points by the share of its marking points', () => {
    expect(pointsFor({ score: 3, max: 4 }, 5)).toEqual({ score: 3.75, max: 5 });
    expect(pointsFor({ score: 1, max: 3 }, 5)).toEqual({ score: 1.67, max: 5 });
  });

  it('has its parts by kind in the order of the run', () => {
    const what = (id: string) =>
      bank.flatMap((each) => (each.id === id ? [{ kind: each.kind, points: id < 'q3' ? 1.5 : 5 }] : []))[0];
    expect(partsOf(begun.session.items, what)).toEqual([
      { kind: 'judge', from: 0, count: 2, each: 1.5, total: 3 },
      { kind: 'short', from: 2, count: 2, each: 5, total: 10 },
    ]);
    expect(partsOf([], what)).toEqual([]);
  });
});
