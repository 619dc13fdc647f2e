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
    const key = single.options.find(({ correct }) => correct)?.text;
    expect(said(single, wrong.id)).toEqual({ answer: wrong.text, key, why: [wrong.feedback] });
    const judge = first('judge');
    expect(said(judge, !judge.answer)).toEqual({
      answer: strings.judge[judge.answer ? 'false' : 'true'],
      key: strings.judge[judge.answer ? 'true' : 'false'],
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

  it('says of pairs and of things to sort only those that were wrong, with what they were given and what they go with', () => {
    const match = first('match');
    const [one, two, ...rest] = match.pairs as [(typeof match.pairs)[0], (typeof match.pairs)[0], ...(typeof match.pairs)[0][]];
    const swapped = Object.fromEntries([[one.id, two.id], [two.id, one.id], ...rest.map(({ id }) => [id, id])]);
    const both = said(match, swapped);
    expect(both.answer).toBe(`${one.left} → ${two.right}${strings.fill.and}${two.left} → ${one.right}`);
    expect(both.key).toBe(`${one.left} → ${one.right}${strings.fill.and}${two.left} → ${two.right}`);
    expect(both.why).toEqual([one.feedback, two.feedback]);
    const classify = first('classify');
    const item = classify.items[0] as (typeof classify.items)[number];
    const other = classify.categories.find(
      ({ id }) => id !== item.primary && !item.also.some(({ category }) => category === id),
    ) as (typeof classify.categories)[number];
    const right = Object.fromEntries(classify.items.map(({ id, primary }) => [id, primary]));
    const sorted = said(classify, { ...right, [item.id]: other.id });
    expect(sorted).toEqual({
      answer: `${item.text} → ${other.name}`,
      key: `${item.text} → ${classify.categories.find(({ id }) => id === item.primary)?.name}`,
      why: [item.reason],
    });
  });

  it('says of steps the order they were given in, the right one, and the word of those out of place', () => {
    const order = first('order');
    const ids = order.steps.map(({ id }) => id);
    const turned = [...ids.slice(1), ...ids.slice(0, 1)];
    const { answer, key, why } = said(order, turned);
    expect(key).toBe(order.steps.map(({ text }) => text).join(' → '));
    expect(answer.split(' → ').at(-1)).toBe(order.steps[0]?.text);
    expect(why).toContain(order.steps[0]?.feedback);
    expect(said(order, null).key).toBe(key);
  });

  it('says which points a written answer left out, all of them where it was given up', () => {
    const short = first('short');
    const points = ['甲', '乙', '丙'];
    expect(said(short, { text: '写了一句', gaveUp: false, ticked: [1] }, points)).toEqual({
      answer: '写了一句',
      key: '',
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
