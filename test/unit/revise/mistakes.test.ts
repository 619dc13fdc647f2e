import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/quiz/any.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { namesOf } from '../../../src/course/one-name.ts';
import { questionIn } from '../../../src/course/question.ts';
import { quiz as strings } from '../../../src/i18n/zh/quiz.ts';
import { asDrawn, saidOf } from '../../../src/widgets/quiz/revise/said.ts';
import { readContent } from '../../content/read.ts';
import { COURSE } from './course.ts';

const content = readContent();
const names = namesOf(content.concepts, 'zh');
const bank = COURSE.zh.questions.flatMap(({ id }) => {
  const found = content.questions.find((question) => question.id === id);
  return found ? [questionIn(found, 'zh', names)] : [];
});
const first = <Kind extends Question['kind']>(kind: Kind) =>
  bank.find((question) => question.kind === kind) as Extract<Question, { kind: Kind }>;
const said = (question: Question, answer: Json, points: readonly string[] = []) => saidOf(question, answer, 7, points, strings);

describe('a mistake in words', () => {
  it('says what was chosen and why it is wrong', () => {
    const single = first('single');
    const wrong = single.options.find(({ correct }) => !correct) as (typeof single.options)[number];
    expect(said(single, wrong.id)).toEqual({ answer: wrong.text, why: [wrong.feedback] });
    const judge = first('judge');
    expect(said(judge, !judge.answer)).toEqual({
      answer: strings.judge[judge.answer ? 'false' : 'true'],
      why: [judge.feedback[judge.answer ? 'false' : 'true']],
    });
  });

  it('says of several options only those that were wrongly taken or left', () => {
    const multiple = first('multiple');
    const right = multiple.options.filter(({ correct }) => correct);
    const { why } = said(
      multiple,
      right.slice(1).map(({ id }) => id),
    );
    expect(why).toEqual([right[0]?.feedback]);
  });

  it('says what was filled in, and the word of each wrong blank', () => {
    const fill = first('fill');
    const answer = Object.fromEntries(
      fill.blanks.map(({ id }, i) => [id, i === 0 ? '不知道' : (fill.blanks[i]?.accept[0] ?? '')]),
    );
    expect(said(fill, answer).answer).toContain('不知道');
    expect(said(fill, answer).why[0]).toBe(fill.blanks[0]?.feedback);
  });

  it('says which points a written answer left out, all of them where it was given up', () => {
    const short = first('short');
    const points = ['甲', '乙', '丙'];
    expect(said(short, { text: '写了一句', gaveUp: false, ticked: [1] }, points)).toEqual({
      answer: '写了一句',
      why: ['甲', '丙'],
    });
    expect(said(short, { text: '', gaveUp: true, ticked: [] }, points).why).toEqual(points);
    expect(said(short, { text: '长'.repeat(99), gaveUp: false, ticked: [] }, points).answer).toHaveLength(61);
  });

  it('is nothing that throws, whatever of the bank was answered however', () => {
    for (const question of bank)
      for (const answer of [null, 'x', 12, true, [], {}, { a: 'b' }, { text: 3 }] as readonly Json[]) {
        const { why } = said(question, answer, ['甲']);
        expect(why.every((line) => typeof line === 'string')).toBe(true);
      }
  });

  it('has the figures that were drawn then', () => {
    const drawn = bank.find((question) => question.kind === 'numeric' && Object.keys(question.draw).length > 0) as Question;
    expect(asDrawn(drawn, 7).prompt).not.toMatch(/\{\w+\}/);
    expect(asDrawn(drawn, 7)).toEqual(asDrawn(drawn, 7));
  });
});
