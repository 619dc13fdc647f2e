import { describe, expect, it } from 'vitest';
import { answersToMark, writtenItems } from '../../../src/core/class/queue.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import { classOf, handed, markedClass, ownAsked, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const paper = { ...PAPER, items: [own(QUESTIONS.short), own(QUESTIONS.single), own(QUESTIONS.essay)] };
const text = (words: string) => ({ text: words, gaveUp: false, ticked: null });
const all = [
  handed(paper, who('张伟'), [text('one'), 'a', null]),
  handed(paper, who('李明'), [text('two'), 'a', text('long')]),
  handed(paper, who('王芳'), [null, 'a', text(' ')]),
];
const queue = (item: number, rulings: readonly Ruling[] = []) => {
  const { students, marked } = markedClass(classOf(paper, all, { rulings }));
  return answersToMark(item, students, (id) => marked.get(id));
};

describe('written answers to mark', () => {
  it('are those of the questions that are answered in writing', () => {
    expect(writtenItems(ownAsked(paper).questions.zh)).toEqual([0, 2]);
  });

  it('stand together for one question across the class, without those who wrote nothing', () => {
    expect(
      queue(0)
        .map(({ text: words, done }) => [words, done])
        .sort(),
    ).toEqual([
      ['one', false],
      ['two', false],
    ]);
    expect(queue(2).map(({ name }) => name)).toEqual(['李明']);
  });

  it('are done once their points are ticked, none of them too', () => {
    const rulings: readonly Ruling[] = [
      { v: 1, id: 'r1', paper: paper.id, at: 1, kind: 'ticked', submission: all[0]?.id ?? '', item: 0, points: [] },
    ];
    expect(
      queue(0, rulings)
        .filter(({ done }) => done)
        .map(({ name, mark }) => [name, mark.earned]),
    ).toEqual([['张伟', 0]]);
  });

  it('have an order that does not follow the roster, and stays', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      handed(paper, who(`s${i}`), [text('x'), null, text('y')], { id: `${((i * 7919) % 9973).toString(36)}aaaaaaaa${i}` }),
    );
    const { students, marked } = markedClass(classOf(paper, many));
    const order = (item: number) => answersToMark(item, students, (id) => marked.get(id)).map(({ name }) => name);
    expect(order(0)).not.toEqual(students.map(({ name }) => name));
    expect(order(0)).not.toEqual(order(2));
    expect(order(0)).toEqual(order(0));
  });

  it('come by the names of the submissions, read from another place on for each question', () => {
    const three = ['abc00001', 'bca00002', 'cab00003'].map((id) =>
      handed(paper, who(`s-${id}`), [text('x'), 'a', text('y')], { id, locales: ['en', null, null] }),
    );
    const { students, marked } = markedClass(classOf(paper, three));
    const of = (item: number) => answersToMark(item, students, (id) => marked.get(id));
    expect(of(0).map(({ submission }) => submission)).toEqual(['abc00001', 'bca00002', 'cab00003']);
    expect(of(2).map(({ submission }) => submission)).toEqual(['bca00002', 'cab00003', 'abc00001']);
    expect(of(0)[0]).toMatchObject({ name: 's-abc00001', text: 'x', locale: 'en', done: false, mark: { state: 'waiting' } });
    expect(of(2)[0]).toMatchObject({ text: 'y', locale: null });
  });

  it('have no text where what was answered is no text', () => {
    expect(queue(1).map(({ text: words }) => words)).toEqual(['', '', '']);
    const several = { ...PAPER, items: [own(QUESTIONS.multiple)] };
    const { students, marked } = markedClass(classOf(several, [handed(several, who('张伟'), [['a', 'c']])]));
    expect(answersToMark(0, students, (id) => marked.get(id))).toMatchObject([{ text: '' }]);
  });

  it('are none of a question that was dropped, and none of who did not hand in', () => {
    expect(queue(0, [{ v: 1, id: 'r1', paper: paper.id, at: 1, kind: 'dropped', item: 0, why: '' }])).toEqual([]);
    const { students } = markedClass(classOf(paper, all));
    expect(answersToMark(0, students, () => undefined)).toEqual([]);
    expect(answersToMark(9, students, () => undefined)).toEqual([]);
    expect(queue(9)).toEqual([]);
  });
});
