import { describe, expect, it } from 'vitest';
import { answerInWords, answersTable, itemsTable, marksTable } from '../../../src/core/class/book.ts';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { classResults } from '../../../src/i18n/zh/class-results.ts';
import { classOf, handed, markedClass, ownAsked, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const words = classResults.book;
const paper = { ...PAPER, items: [own(QUESTIONS.single), own(QUESTIONS.fill), own(QUESTIONS.short)] };
const written = { text: '一段话', gaveUp: false, ticked: null };
const roster = { ...NO_ROSTER, students: [who('张伟', '2301'), who('王芳', '2302')] };
const found = markedClass(classOf(paper, [handed(paper, who('张伟', '2301'), ['a', { one: 'retention' }, written])], { roster }));

/** As those, with texts that are not names. */
const NAMED = {
  ...QUESTIONS,
  classify: {
    ...QUESTIONS.classify,
    categories: QUESTIONS.classify.categories.map((each) => ({ ...each, name: `name ${each.id}` })),
  },
  match: {
    ...QUESTIONS.match,
    pairs: QUESTIONS.match.pairs.map((each) => ({ ...each, right: `right ${each.id}` })),
    extra: QUESTIONS.match.extra.map((each) => ({ ...each, text: `text ${each.id}` })),
  },
  order: { ...QUESTIONS.order, steps: QUESTIONS.order.steps.map((each) => ({ ...each, text: `step ${each.id}` })) },
};

describe('the gradebook', () => {
  it('has a row for each student, the missing too, with numbers as numbers and what waits left empty', () => {
    expect(marksTable(found, 3, words)).toEqual([
      ['姓名', '学号', '班级', '状态', '次数', '得分', '满分', '得分率', '待批', '第几题 1', '第几题 2', '第几题 3'],
      ['张伟', '2301', '', '已交', 1, 3, 4, null, 1, 2, 1, null],
      ['王芳', '2302', '', '未交', 0, null, null, null, null, null, null, null],
    ]);
  });

  it('says what each answered, in words', () => {
    const questions = ownAsked(paper).questions.zh;
    expect(answersTable(found, (item) => questions[item], 3, words)[1]).toEqual([
      '张伟',
      '2301',
      '',
      'text a',
      'retention | ',
      '一段话',
    ]);
  });

  it.each<[keyof typeof QUESTIONS, Json, string]>([
    ['single', 'a', 'text a'],
    ['multiple', ['a', 'c'], 'text a | text c'],
    ['judge', false, '错'],
    ['numeric', '2', '2'],
    ['fill', { one: 'retention', two: 'churn' }, 'retention | churn'],
    // In the order of the question, in whatever order the parts were filled in, each in its place.
    ['fill', { two: 'churn', one: 'retention' }, 'retention | churn'],
    ['fill', { two: 'churn' }, ' | churn'],
    ['classify', { j: 'y', i: 'x' }, 'name x | name y | '],
    ['classify', { k: 'gone' }, ' |  | gone'],
    ['match', { q: 'z', p: 'q' }, 'right q | text z | '],
    ['match', { r: 'gone' }, ' |  | gone'],
    ['order', ['t', 's', 'gone'], 'step t | step s | gone'],
    ['judge', true, '对'],
    ['short', '', ''],
    ['short', {}, ''],
    ['essay', { text: 'x', gaveUp: false, ticked: null }, 'x'],
    ['single', null, ''],
    ['single', 'gone', 'gone'],
    ['single', { a: 'b' }, ''],
  ])('writes an answer to a %s question down', (kind, answer, text) => {
    expect(answerInWords(NAMED[kind], answer, words)).toBe(text);
  });

  it('words an answer by the question in the language it was given in', () => {
    const one = handed(paper, who('李明'), ['a', null, null], { locales: ['en', null, null] });
    const asked: (string | null)[] = [];
    const questionOf = (item: number, locale: string | null) => {
      asked.push(locale);
      return ownAsked(paper).questions.zh[item];
    };
    answersTable(markedClass(classOf(paper, [one])), questionOf, 3, words);
    expect(asked).toEqual(['en', null, null]);
  });

  it('writes an answer to a question that is gone as it came', () => {
    expect(answerInWords(undefined, { one: 'x' }, words)).toBe('{"one":"x"}');
    expect(answerInWords(undefined, null, words)).toBe('');
  });

  it('leaves the share empty while anything waits, and where nothing counts', () => {
    const two = { ...PAPER, items: [own(QUESTIONS.single), own(QUESTIONS.judge)] };
    const rowOf = (rulings: readonly Ruling[]) =>
      marksTable(markedClass(classOf(two, [handed(two, who('张伟'), ['b', true])], { rulings })), 2, words)[1]?.slice(5);
    const dropped = (item: number): Ruling => ({ v: 1, id: `r${item}`, paper: two.id, at: 1, kind: 'dropped', item, why: '' });
    expect(rowOf([])).toEqual([2, 4, 0.5, 0, 0, 2]);
    expect(rowOf([dropped(0)])).toEqual([2, 2, 1, 0, null, 2]);
    expect(rowOf([dropped(0), dropped(1)])).toEqual([0, 0, null, 0, null, null]);
  });

  it('has its heads, and leaves those who are missing out of the answers', () => {
    const questions = ownAsked(paper).questions.zh;
    const rows = answersTable(found, (item) => questions[item], 3, words);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(['姓名', '学号', '班级', '第几题 1', '第几题 2', '第几题 3']);
  });

  it('gives each option a row of its own, the right one marked', () => {
    const class40 = Array.from({ length: 40 }, (_, i) => handed(paper, who(`生${i}`), [i < 30 ? 'a' : 'b', null, null]));
    const rows = itemsTable(markedClass(classOf(paper, class40)), (id, option) => (option ? `text ${option}` : id), words);
    expect(rows[0]).toEqual([
      words.item,
      words.prompt,
      words.max,
      words.n,
      words.difficulty,
      words.r,
      words.d,
      words.option,
      words.chosen,
      words.share,
    ]);
    expect(rows.slice(2, 5).map((row) => [row[0], row[1], row[7], row[8], row[9]])).toEqual([
      [1, null, '✓ text a', 30, 0.75],
      [1, null, 'text b', 10, 0.25],
      [1, null, 'text c', 0, 0],
    ]);
  });

  it('gives the figures of each question without a name in them', () => {
    const rows = itemsTable(found, (id, option) => option ?? id, words);
    expect(rows[1]).toEqual([1, 'own-single', 2, 1, 1, null, null, null, null, null]);
    expect(JSON.stringify(rows)).not.toContain('张伟');
  });
});
