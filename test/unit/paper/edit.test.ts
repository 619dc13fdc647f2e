import { describe, expect, it } from 'vitest';
import { added, bankItem, hidesKey, itemsOf, moved, newPaper, withoutKeys } from '../../../src/core/paper/edit.ts';
import type { Listed } from '../../../src/core/paper/known.ts';
import type { OwnItem, PaperItem } from '../../../src/core/paper/paper.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const listed: Listed = {
  id: 'q1',
  number: 3,
  hash: 9,
  unit: 'u',
  concept: 'c',
  kind: 'judge',
  level: 'remember',
  points: ['c.1'],
};
const bank = (number: number, points = 2): PaperItem => ({ kind: 'bank', number, hash: 0, points });

describe('a new paper', () => {
  it('is empty, asks for a name, may be handed in once, and mixes questions and options for each student', () => {
    expect(newPaper('paper00001', 'en', 'Quiz', [7, 9])).toEqual({
      ...{ v: 1, id: 'paper00001', locale: 'en', title: 'Quiz', from: '', note: '', items: [], forms: [7, 9] },
      rules: {
        feedback: 'end',
        minutes: null,
        attempts: 1,
        shuffle: { questions: true, options: true },
        each: true,
        multiple: null,
      },
      ...{ ask: ['name'], due: null, key: null },
    });
  });
});

describe('items of a paper', () => {
  it('are bank questions by number and hash', () => {
    expect(bankItem(listed, 2.5)).toEqual({ kind: 'bank', number: 3, hash: 9, points: 2.5 });
    expect(itemsOf({ chosen: [{ listed, points: 4 }], short: [], repeated: [] })).toEqual([
      { kind: 'bank', number: 3, hash: 9, points: 4 },
    ]);
  });

  it('take one more at their end, a bank question once and one’s own as often as one likes', () => {
    const items = [bank(1), own(QUESTIONS.judge)];
    expect(added(items, bank(2))).toEqual([...items, bank(2)]);
    expect(added(items, bank(1, 9))).toBe(items);
    expect(added(items, own(QUESTIONS.judge))).toHaveLength(3);
    // One’s own has no number.
    expect(added([own(QUESTIONS.judge)], bank(1))).toHaveLength(2);
  });

  it('are moved, and stay where the place is none', () => {
    const [a, b, c] = [bank(1), bank(2), bank(3)];
    const items = [a, b, c];
    expect([moved(items, 0, 1), moved(items, 0, 2), moved(items, 2, 0), moved(items, 1, 1)]).toEqual([
      ...[
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [a, b, c],
      ],
    ]);
    for (const [from, to] of [
      [0, -1],
      [0, 3],
      [3, 0],
      [-1, 0],
    ] as const)
      expect(moved(items, from, to)).toBe(items);
  });
});

describe('a paper that goes out without its keys', () => {
  const options = [
    { id: 'a', text: '甲', correct: true as const, feedback: '对' },
    { id: 'b', text: '乙', feedback: '错' },
  ];
  const bare = options.map(({ id, text }) => ({ id, text, feedback: '' }));
  const blanks = [{ id: 'one', accept: ['x'], feedback: 'f', slips: [{ accept: ['y'], feedback: 'g' }] }];
  const rubric = { points: ['一'], keywords: [], model: [] };
  const out = (question: Question) => {
    const item: PaperItem = { ...(own(question) as OwnItem), keyless: true, rubric };
    return [item, withoutKeys({ ...PAPER, items: [item] }).items[0]] as const;
  };
  const { single, multiple, judge, fill, numeric, short, essay, match } = QUESTIONS;

  it.each([
    ['single', { ...single, options }, { ...single, options: bare }],
    ['multiple', { ...multiple, options }, { ...multiple, options: bare }],
    ['judge', { ...judge, feedback: { true: 't', false: 'f' } }, { ...judge, answer: false, feedback: { true: '', false: '' } }],
    ['fill', { ...fill, blanks }, { ...fill, blanks: [{ id: 'one', accept: [], feedback: '', slips: [] }] }],
    [
      'numeric',
      { ...numeric, also: [3], traps: [{ value: 4, feedback: '' }], trace: ['1 + 1'] },
      { ...numeric, answer: 0, also: [], traps: [], trace: [] },
    ],
  ] as unknown as readonly (readonly [string, Question, Question])[])(
    'says nothing of what is right: %s',
    (_, question, left) => {
      const [item, sent] = out(question);
      expect(sent).toEqual({ ...item, question: left });
      expect(hidesKey(item as OwnItem)).toBe(true);
    },
  );

  it.each([short, essay])('keeps what a written answer is compared with at home', (question) => {
    const [item, sent] = out(question);
    expect(sent).toEqual({ ...item, rubric: null });
    expect(hidesKey(item as OwnItem)).toBe(true);
  });

  it.each([match, QUESTIONS.order, QUESTIONS.classify])('has its key where it is the question itself', (question) => {
    const [item, sent] = out(question);
    expect(sent).toEqual({ ...item, keyless: false });
    expect(hidesKey(item as OwnItem)).toBe(false);
  });

  it('is as it is where nobody asked for it, and hides nothing that nobody gave', () => {
    const items = [bank(1), own({ ...single, options })];
    expect(withoutKeys({ ...PAPER, items })).toEqual({ ...PAPER, items });
    expect(hidesKey({ ...(own(single) as OwnItem), keyless: true, unkeyed: true })).toBe(false);
  });
});
