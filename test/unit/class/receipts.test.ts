import { describe, expect, it } from 'vitest';
import { answersTable, itemsTable, marksTable } from '../../../src/core/class/book.ts';
import { readCodes, submissionCode } from '../../../src/core/exchange/code/read-code.ts';
import { answersIn } from '../../../src/core/exchange/code/submission-code.ts';
import { dealPaper } from '../../../src/core/paper/deal.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { startSitting, submissionOf } from '../../../src/core/paper/sitting.ts';
import type { Submission } from '../../../src/core/paper/submission.ts';
import { dealOptions } from '../../../src/core/quiz/deal-options.ts';

import { classResults } from '../../../src/i18n/zh/class-results.ts';
import { bodyFor, classOf, markedClass, ownAsked, singles, who } from '../../support/class.ts';

const words = classResults.book;
const COUNT = 20;
const plain = singles(COUNT);
const paper: Paper = { ...plain, rules: { ...plain.rules, shuffle: { questions: true, options: true } } };
const asked = ownAsked(paper);
const questionOf = (item: number) => asked.questions.zh[item];
const right = (i: number, item: number) => (i * 7 + item * 3) % 5 !== 0;

/** What student i does on a device of their own: the questions come in an order of theirs and are answered in it. */
const sat = (i: number): { readonly order: readonly string[]; readonly submission: Submission } => {
  const beginning = {
    id: `student${String(i).padStart(3, '0')}`,
    attempt: 1,
    seed: 1000 + i,
    edition: 'e',
    now: 1_796_000_000_000,
  };
  const sitting = startSitting(paper, asked.stands, { ...beginning, who: who(`学生${i}`) });
  const at = new Map(asked.stands.map(({ id }, item) => [id, item]));
  const order = sitting.session.items.map(({ id }) => id);
  const answers = Object.fromEntries(order.map((id) => [id, right(i, at.get(id) ?? 0) ? 'a' : i % 2 ? 'b' : 'c']));
  const session = { ...sitting.session, answers, done: { at: 1_796_000_600_000, day: '2026-11-30' } };
  return { order, submission: submissionOf({ ...sitting, session }, asked.stands, questionOf) };
};
const all = Array.from({ length: 40 }, (_, i) => sat(i));

describe('forty receipts, each with its questions in an order of its own', () => {
  it('make one table at three levels: a name and a total, a name and each item, and everything that was answered', () => {
    expect(new Set(all.map(({ order }) => order.join())).size).toBe(40);
    const found = markedClass(
      classOf(
        paper,
        [...all].reverse().map(({ submission }) => submission),
      ),
    );
    const [, ...marks] = marksTable(found, COUNT, words);
    const byName = new Map(marks.map((row) => [row[0], row]));
    for (let i = 0; i < 40; i++) {
      const row = byName.get(`学生${i}`) ?? [];
      const each = Array.from({ length: COUNT }, (_, item) => (right(i, item) ? 2 : 0));
      expect(row.slice(-COUNT)).toEqual(each);
      expect(row).toContain(each.reduce((sum: number, mark) => sum + mark, 0));
    }
    const [, ...answers] = answersTable(found, questionOf, COUNT, words);
    const told = new Map(answers.map((row) => [row[0], row.slice(-COUNT)]));
    for (let i = 0; i < 40; i++)
      expect(told.get(`学生${i}`)).toEqual(
        Array.from({ length: COUNT }, (_, item) => `text ${right(i, item) ? 'a' : i % 2 ? 'b' : 'c'}`),
      );
    expect(itemsTable(found, (id) => id, words).length).toBeGreaterThan(COUNT);
  });

  it('are each enough to build the paper again as that student saw it: order, options, answers and marks', () => {
    for (const { order, submission } of all.slice(0, 8)) {
      const [read] = readCodes(submissionCode(submission, questionOf));
      if (!read?.ok || read.kind !== 'submission') throw new Error('not read');
      const back = answersIn(read.submission, questionOf);
      const dealt = dealPaper(paper, back.seed);
      expect(dealt.map(({ item }) => asked.stands[item]?.id)).toEqual(order);
      expect(back.answers).toEqual(submission.answers);
      const sitting = startSitting(paper, asked.stands, { ...submission, now: submission.started });
      for (const [n, { item, seed }] of dealt.entries()) {
        const question = questionOf(item);
        if (question?.kind !== 'single') throw new Error('not a single choice');
        expect(dealOptions(question, seed)).toEqual(dealOptions(question, sitting.session.items[n]?.seed ?? 0));
      }
    }
  });

  it('keep every answer to the bit when whose they are is mended', () => {
    const input = classOf(
      paper,
      all.map(({ submission }) => submission),
    );
    const joined = {
      ...input,
      roster: { v: 1 as const, students: [who('张伟', '2301')], joins: { 学生3: '#2301' }, counts: 'last' as const },
    };
    const [before, after] = [markedClass(input), markedClass(joined)];
    expect(after.students.find(({ id }) => id === '#2301')?.counted).toBe('student003');
    expect(new Map(after.marked)).toEqual(new Map(before.marked));
    const body = bodyFor(all[3]?.submission as Submission, questionOf);
    expect(joined.bodies).toContain(body);
  });
});
