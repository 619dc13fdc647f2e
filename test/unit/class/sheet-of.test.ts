import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/core/class/asked.ts';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import { standsOf } from '../../../src/core/paper/known.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { ASKS_NINE, classOf, handed, listedNine, markedClass, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const rule = (what: object, at = 1): Ruling => ({ v: 1, id: `r${at}`, paper: PAPER.id, at, ...what }) as Ruling;
const sheetFor = (question: Question, answers: readonly (Json | null)[], rulings: readonly Ruling[] = []) => {
  const paper = { ...PAPER, items: [own(question, 4)] };
  const given = answers.map((answer, i) => handed(paper, who(`s${i}`), [answer]));
  return markedClass(classOf(paper, given, { rulings: rulings.map((each) => ({ ...each, paper: paper.id })) })).sheet;
};

describe('a class as a sheet', () => {
  it('has of a judgement its two sides, and which was taken', () => {
    const { items, marks } = sheetFor(QUESTIONS.judge, [true, false, null]);
    expect(items[0]?.options).toEqual([
      { id: 'true', correct: true },
      { id: 'false', correct: false },
    ]);
    expect(marks.map((row) => row?.[0])).toEqual([
      { score: 4, state: 'right', chosen: ['true'] },
      { score: 0, state: 'wrong', chosen: ['false'] },
      { score: 0, state: 'empty' },
    ]);
  });

  it('has of several right options each that was taken, once, and none that the question does not have', () => {
    const { items, marks } = sheetFor(QUESTIONS.multiple, [['b', 'a', 'b'], ['a']]);
    expect(items[0]).toMatchObject({ id: 'own-multiple', kind: 'multiple', max: 4, points: [], lessons: [] });
    expect(items[0]?.options).toEqual([
      { id: 'a', correct: true },
      { id: 'b', correct: true },
      { id: 'c', correct: false },
    ]);
    expect(marks.map((row) => row?.[0]?.chosen)).toEqual([['b', 'a'], ['a']]);
    expect(sheetFor(QUESTIONS.single, ['gone']).marks[0]?.[0]).not.toHaveProperty('chosen');
  });

  it('has no options of what is not chosen from, nor where none is right', () => {
    expect(sheetFor(QUESTIONS.numeric, ['2']).items[0]).not.toHaveProperty('options');
    const none = { ...QUESTIONS.single, options: QUESTIONS.single.options.map(({ id, text }) => ({ id, text, feedback: '' })) };
    expect(sheetFor(none as Question, ['a']).items[0]).not.toHaveProperty('options');
  });

  it('takes for right what was accepted beside the key of a single choice, and of no other kind', () => {
    const accepted = (answer: Json) => [rule({ kind: 'accepted', item: 0, answer, why: '' })];
    const rightOf = (sheet: ReturnType<typeof sheetFor>) =>
      sheet.items[0]?.options?.flatMap(({ id, correct }) => (correct ? [id] : []));
    expect(rightOf(sheetFor(QUESTIONS.single, ['b'], accepted('b')))).toEqual(['a', 'b']);
    expect(rightOf(sheetFor(QUESTIONS.multiple, [['c']], accepted(['c'])))).toEqual(['a', 'b']);
    const both = [
      rule({ kind: 'keyed', item: 0, key: 'c', why: '' }),
      rule({ kind: 'accepted', item: 0, answer: 'b', why: '' }, 2),
    ];
    expect(rightOf(sheetFor(QUESTIONS.single, ['b'], both))).toEqual(['b', 'c']);
  });

  it('tells part from right and wrong, and what waits from both', () => {
    expect(sheetFor(QUESTIONS.fill, [{ one: 'retention' }, {}]).marks.map((row) => row?.[0])).toEqual([
      { score: 2, state: 'part' },
      { score: 0, state: 'empty' },
    ]);
    const text = { text: 'x', gaveUp: false, ticked: null };
    expect(sheetFor(QUESTIONS.essay, [text]).marks[0]?.[0]).toEqual({ score: 0, state: 'unmarked' });
  });

  it('names who was late, who is missing, and one without a name by what they are known by', () => {
    const paper = { ...PAPER, items: [own(QUESTIONS.judge)], due: 1_796_000_300_000 };
    const early = handed(paper, who('张伟'), [true], { at: 1_796_000_200_000 });
    const late = handed(paper, who('李明'), [true], { at: 1_796_000_600_000 });
    const roster = { ...NO_ROSTER, students: [who('王芳'), who('张伟'), who('李明')] };
    const { students, marks } = markedClass(classOf(paper, [early, late], { roster })).sheet;
    const statuses = Object.fromEntries(students.map(({ name, status }, i) => [name, [status, marks[i] === null]]));
    expect(statuses).toEqual({ 王芳: ['missing', true], 张伟: ['in', false], 李明: ['late', false] });
  });

  it('shares the points of an essay by its marks where they belong to each other, else equally', () => {
    const paper = { ...PAPER, items: [{ kind: 'bank' as const, number: 9, hash: 1, points: 10 }] };
    const answer = { text: 'x', gaveUp: false, ticked: null };
    const one = handed(paper, who('张伟'), [answer]);
    const { bodies } = classOf({ ...PAPER, items: [own(QUESTIONS.essay)] }, [one]);
    const sheet = (points: readonly string[]) => {
      const asked = askedBy(
        standsOf(paper, [listedNine({ id: 'own-essay', kind: 'essay', points })]),
        () => QUESTIONS.essay as Question,
      );
      const rulings = [rule({ kind: 'ticked', submission: one.id, item: 0, points: [1] })];
      return markedClass({ ...classOf(paper, []), asked, bodies, rulings, lessons: { kano: 'u/kano' } }).sheet;
    };
    const own2 = sheet(['kano.1', 'kano.2']);
    expect(own2.items[0]).toMatchObject({ id: 'own-essay', lessons: ['u/kano'] });
    expect(own2.items[0]?.points.map(({ id, marks }) => [id, marks])).toEqual([
      ['kano.1', 4],
      ['kano.2', 6],
    ]);
    expect(own2.marks[0]?.[0]).toEqual({ score: 6, state: 'part', earned: [0, 6] });
    const other = sheet(['kano.1', 'kano.2', 'kano.3', 'kano.4']);
    expect(other.items[0]?.points.map(({ marks }) => marks)).toEqual([2.5, 2.5, 2.5, 2.5]);
    expect(other.marks[0]?.[0]).not.toHaveProperty('earned');
  });

  it('leaves unmarked what asks a question that is gone, and has no lesson where none teaches its concept', () => {
    const paper = ASKS_NINE;
    const known = listedNine({ id: 'b9', kind: 'judge', points: ['kano.1'] });
    const { bodies } = classOf({ ...PAPER, items: [own(QUESTIONS.judge)] }, [handed(paper, who('张伟'), [true])]);
    const asked = askedBy(standsOf(paper, [known]), () => undefined);
    const { items, marks } = markedClass({ ...classOf(paper, []), asked, bodies }).sheet;
    expect(items).toEqual([{ id: 'b9', kind: 'single', max: 4, points: [{ id: 'kano.1', marks: 4 }], lessons: [] }]);
    expect(marks).toEqual([[{ score: 0, state: 'unmarked' }]]);
  });

  it('keeps marks that are alike once, and apart those that differ in what was chosen or earned', () => {
    const wrong = sheetFor(QUESTIONS.single, ['b', 'c', 'b']).marks.map((row) => row?.[0]);
    expect(wrong.map((mark) => mark?.chosen)).toEqual([['b'], ['c'], ['b']]);
    expect(wrong[0]).toBe(wrong[2]);
    const paper = ASKS_NINE;
    const known = listedNine({ id: 'b9', kind: 'short', points: ['k.1', 'k.2'] });
    const text = { text: 'x', gaveUp: false, ticked: null };
    const two = [handed(paper, who('张伟'), [text]), handed(paper, who('李明'), [text])];
    const { bodies } = classOf({ ...PAPER, items: [own(QUESTIONS.short)] }, two);
    const asked = askedBy(standsOf(paper, [known]), () => QUESTIONS.short as Question);
    const rulings = two.map(({ id }, i) => rule({ kind: 'ticked', submission: id, item: 0, points: [i] }, i + 1));
    const { marks, students } = markedClass({ ...classOf(paper, []), asked, bodies, rulings }).sheet;
    const earned = new Map(students.map(({ name }, i) => [name, marks[i]?.[0]?.earned]));
    expect([earned.get('张伟'), earned.get('李明')]).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  it('calls a student by name, whatever they are known by', () => {
    const paper = { ...PAPER, items: [own(QUESTIONS.judge)] };
    const { students } = markedClass(classOf(paper, [handed(paper, who('张伟', '2301'), [true])])).sheet;
    expect(students).toEqual([{ id: '#2301', name: '张伟', status: 'in' }]);
  });
});
