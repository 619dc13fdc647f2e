import { describe, expect, it } from 'vitest';
import { givenTo } from '../../../src/core/class/given.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { bodyFor, handed, ownAsked, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const paper = { ...PAPER, items: [own(QUESTIONS.single), own(QUESTIONS.match)] };
const asked = ownAsked(paper);
const bodyOf = (...answers: readonly (Json | null)[]) =>
  bodyFor(handed(paper, who('张伟'), answers), (item) => asked.questions.zh[item]);

describe('what a class answered to one item', () => {
  it('comes the most frequent first, equals in the order they came, in the names of the question', () => {
    const bodies = ['c', 'a', 'b', 'a'].map((id) => bodyOf(id, null));
    expect(givenTo(paper, asked, bodies, 0)).toEqual([
      { answer: 'a', n: 2 },
      { answer: 'c', n: 1 },
      { answer: 'b', n: 1 },
    ]);
  });

  it('is one answer in whatever order its parts were given', () => {
    const bodies = [bodyOf(null, { p: 'p', q: 'z' }), bodyOf(null, { q: 'z', p: 'p' }), bodyOf(null, { p: 'z', q: 'p' })];
    expect(givenTo(paper, asked, bodies, 1)).toEqual([
      { answer: { p: 'p', q: 'z' }, n: 2 },
      { answer: { p: 'z', q: 'p' }, n: 1 },
    ]);
  });

  it('leaves out what is empty, what is no submission, and an item there is not', () => {
    const bodies = ['!', bodyOf(null, {}), bodyOf('a', null)];
    expect(givenTo(paper, asked, bodies, 0)).toEqual([{ answer: 'a', n: 1 }]);
    expect([givenTo(paper, asked, bodies, 1), givenTo(paper, asked, bodies, 7)]).toEqual([[], []]);
  });

  it('is as it came where the question is gone', () => {
    const gone = { ...asked, questions: { zh: [], en: [] } };
    const [found] = givenTo(paper, gone, [bodyOf('a', null)], 0);
    expect([found?.n, typeof found?.answer]).toEqual([1, 'string']);
  });
});
