import { describe, expect, it } from 'vitest';
import { answerInWords, answersTable, itemsTable, marksTable } from '../../../src/core/class/book.ts';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { classResults } from '../../../src/i18n/zh/class-results.ts';
import { classOf, handed, markedClass, ownAsked, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const words = classResults.book;
const paper = { ...PAPER, items: [own(QUESTIONS.single), own(QUESTIONS.fill), own(QUESTIONS.short)] };
const written = { text: '一段话', gaveUp: false, ticked: null };
const roster = { ...NO_ROSTER, students: [who('张伟', '2301'), who('王芳', '2302')] };
const found = markedClass(classOf(paper, [handed(paper, who('张伟', '2301'), ['a', { one: 'retention' }, written])], { roster }));

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
      'retention',
      '一段话',
    ]);
  });

  it.each<[keyof typeof QUESTIONS, Json, string]>([
    ['single', 'a', 'text a'],
    ['multiple', ['a', 'c'], 'text a | text c'],
    ['judge', false, '错'],
    ['numeric', '2', '2'],
    ['classify', { i: 'x', j: 'y' }, 'x | y'],
    ['match', { p: 'q' }, 'q'],
    ['order', ['t', 's'], 't | s'],
    ['essay', { text: 'x', gaveUp: false, ticked: null }, 'x'],
    ['single', null, ''],
    ['single', 'gone', 'gone'],
  ])('writes an answer to a %s question down', (kind, answer, text) => {
    expect(answerInWords(QUESTIONS[kind], answer, words)).toBe(text);
  });

  it('gives the figures of each question without a name in them', () => {
    const rows = itemsTable(found, (id, option) => option ?? id, words);
    expect(rows[1]?.slice(0, 5)).toEqual([1, 'own-single', 2, 1, 1]);
    expect(JSON.stringify(rows)).not.toContain('张伟');
  });
});
