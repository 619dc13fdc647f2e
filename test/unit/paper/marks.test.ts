import { describe, expect, it } from 'vitest';
import { markPaper, totalOf } from '../../../src/core/paper/marks.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import { standingOf } from '../../../src/core/paper/rulings.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const asked = Object.values(QUESTIONS);
const RIGHT: readonly Json[] = [
  'a',
  ['a', 'b'],
  true,
  { one: 'retention', two: 'churn' },
  '2',
  { i: 'x', j: 'x', k: 'x' },
  { p: 'p', q: 'q', r: 'r' },
  ['s', 't', 'u'],
  { text: 'two points', gaveUp: false, ticked: null },
  { text: 'an essay', gaveUp: false, ticked: null },
];
const NAMES = ['single', 'multiple', 'judge', 'fill', 'numeric', 'classify', 'match', 'order', 'short', 'essay'] as const;
const at = (name: (typeof NAMES)[number]) => NAMES.indexOf(name);
let made = 0;
const rule = (what: object): Ruling => ({ v: 1, id: `r${made++}`, paper: PAPER.id, at: made, ...what }) as Ruling;
const marksOf = (answers: readonly (Json | null)[], rulings: readonly Ruling[] = [], paper = PAPER, keyless = false) =>
  markPaper(paper, { id: 'sub00001', seed: 7, answers }, (item) => ({ question: asked[item], keyless }), standingOf(rulings));
const only = (name: (typeof NAMES)[number], answer: Json) => RIGHT.map((_, i) => (i === at(name) ? answer : null));

describe('markPaper', () => {
  it('gives every point to right answers and lets written ones wait', () => {
    const marks = marksOf(RIGHT);
    expect(marks.map(({ state }) => state)).toEqual([...Array(8).fill('right'), 'waiting', 'waiting']);
    expect(totalOf(marks)).toEqual({ earned: 16, max: 16, waiting: 2 });
  });

  it('tells what was not answered apart from what is wrong', () => {
    expect(marksOf(only('single', 'b')).map(({ state }) => state)).toEqual(['wrong', ...Array(9).fill('empty')]);
  });

  it('shares an item’s points as its grader shares its own', () => {
    expect(marksOf(only('fill', { one: 'retention' }))[at('fill')]).toMatchObject({ earned: 1, max: 2, state: 'partly' });
    const paper = { ...PAPER, items: PAPER.items.map((_, i) => own(asked[i] ?? QUESTIONS.single, 1)) };
    expect(marksOf(only('classify', { i: 'x' }), [], paper)[at('classify')]).toMatchObject({ earned: 0.33, max: 1 });
  });

  it('marks several right options as the paper says, whatever the question says', () => {
    const all = { ...PAPER, rules: { ...PAPER.rules, multiple: 'all' as const } };
    expect(marksOf(only('multiple', ['a']))[at('multiple')]?.earned).toBe(1);
    expect(marksOf(only('multiple', ['a']), [], all)[at('multiple')]?.earned).toBe(0);
  });

  it('never believes the ticks that came with an answer once the teacher has ticked', () => {
    const answers = only('essay', { text: 'x', gaveUp: false, ticked: null });
    const ticked = rule({ kind: 'ticked', submission: 'sub00001', item: at('essay'), points: [1] });
    expect(marksOf(answers, [ticked])[at('essay')]).toMatchObject({ earned: 1.2, max: 2, state: 'partly', by: 'ticks' });
    expect(marksOf(answers, [{ ...ticked, submission: 'another0' } as Ruling])[at('essay')]?.state).toBe('waiting');
  });

  it('takes a mark by hand before everything else, within the item’s points, and notes beside it', () => {
    const on = { submission: 'sub00001', item: 0 };
    const rulings = [
      rule({ kind: 'given', ...on, points: 9, why: 'argued well' }),
      rule({ kind: 'noted', ...on, note: 'see me' }),
    ];
    expect(marksOf(only('single', 'b'), rulings)[0]).toMatchObject({ earned: 2, by: 'hand', note: 'see me' });
    expect(marksOf(only('single', 'b'), [...rulings, rule({ kind: 'given', ...on, points: null, why: '' })])[0]?.earned).toBe(0);
  });

  it.each([
    ['single', 'b'],
    ['multiple', ['c']],
    ['judge', false],
    ['fill', { one: 'keeping', two: 'leaving' }],
    ['numeric', '9'],
    ['classify', { i: 'y', j: 'y', k: 'y' }],
  ] as const)('marks a %s question by another key, or takes another answer beside it', (name, key) => {
    const item = at(name);
    const answer = key as Json;
    expect(marksOf(only(name, answer))[item]?.earned).toBeLessThan(2);
    expect(marksOf(only(name, answer), [rule({ kind: 'keyed', item, key, why: 'misprint' })])[item]).toMatchObject({
      earned: 2,
      by: 'key',
    });
    const accepted = [rule({ kind: 'accepted', item, answer: key, why: 'as well' })];
    expect(marksOf(only(name, answer), accepted)[item]).toMatchObject({ earned: 2, by: 'accepted' });
    expect(marksOf(RIGHT, accepted)[item]?.earned).toBe(2);
  });

  it.each(['match', 'order'] as const)('takes another answer to a %s question as a whole', (name) => {
    const answer: Json = name === 'match' ? { p: 'q', q: 'p', r: 'z' } : ['u', 't', 's'];
    expect(marksOf(only(name, answer), [rule({ kind: 'accepted', item: at(name), answer, why: '' })])[at(name)]?.earned).toBe(2);
  });

  it('accepts an answer in whatever order its parts were given', () => {
    const accepted = [rule({ kind: 'accepted', item: at('match'), answer: { p: 'q', q: 'p', r: 'z' }, why: '' })];
    expect(marksOf(only('match', { r: 'z', q: 'p', p: 'q' }), accepted)[at('match')]).toMatchObject({
      earned: 2,
      by: 'accepted',
    });
    expect(marksOf(only('match', { p: 'z', q: 'p', r: 'q' }), accepted)[at('match')]?.earned).toBe(0);
  });

  it('gives all the points of a question to everyone, or takes it out of the paper', () => {
    expect(marksOf([], [rule({ kind: 'full', item: 0, why: '' })])[0]).toMatchObject({ earned: 2, by: 'full' });
    const marks = marksOf(RIGHT, [rule({ kind: 'dropped', item: 0, why: '' })]);
    expect(marks[0]).toMatchObject({ earned: 0, max: 0, state: 'dropped' });
    expect(totalOf(marks).max).toBe(14);
  });

  it('forgets a ruling that was undone, whatever order they came in', () => {
    const full = rule({ kind: 'full', item: 0, why: '' });
    const undone = rule({ kind: 'undone', ruling: full.id });
    expect(marksOf([], [undone, full])[0]?.earned).toBe(0);
  });

  it('marks no question whose key is elsewhere, and none that is gone', () => {
    expect(marksOf(RIGHT, [], PAPER, true)[0]).toMatchObject({ earned: null, state: 'waiting' });
    const gone = markPaper(
      PAPER,
      { id: 's', seed: 7, answers: RIGHT },
      () => ({ question: undefined, keyless: false }),
      standingOf([]),
    );
    expect(gone[0]).toMatchObject({ earned: null, state: 'gone' });
  });
});
