import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longAnswer, shortAnswer } from '../../../../src/core/exchange/code/answers-code.ts';
import { BrokenCode, ByteWriter } from '../../../../src/core/exchange/code/bytes.ts';
import { feedbackBytes, readFeedback } from '../../../../src/core/exchange/code/feedback-code.ts';
import { paperBytes } from '../../../../src/core/exchange/code/paper-code.ts';
import { submissionBytes } from '../../../../src/core/exchange/code/submission-code.ts';
import type { Submission } from '../../../../src/core/paper/submission.ts';
import type { Json } from '../../../../src/core/quiz/any.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { PAPER, QUESTIONS } from '../../../support/papers.ts';

const singleOf = (names: readonly string[]): Question => ({
  ...QUESTIONS.single,
  options: names.map((id) => ({ id, text: id, feedback: '' })),
});
const shortIn = (names: readonly string[]) => names.map((name) => shortAnswer(singleOf(names), name) as string);
const NAMES = Array.from({ length: 400 }, (_, i) => `option-${i}`);

describe('the short names of a code', () => {
  it('are two letters, the same beside whatever other names', () => {
    const [alone] = shortIn(['loyalty']);
    expect(alone).toMatch(/^[\w-]{2}$/);
    expect(shortIn(['churn', 'loyalty', 'retention'])[1]).toBe(alone);
    expect(shortIn(['loyalty', 'churn'])[0]).toBe(alone);
  });

  it('are whole names for those that would fall together', () => {
    const letters = NAMES.map((name) => shortIn([name])[0]);
    const again = letters.findIndex((each, i) => letters.indexOf(each) < i);
    const pair = [NAMES[letters.indexOf(letters[again])] as string, NAMES[again] as string];
    expect(shortIn([...pair, 'loyalty'])).toEqual([...pair, shortIn(['loyalty'])[0]]);
  });

  it('are whole names for those that could be taken for another’s', () => {
    const [letters = ''] = shortIn(['loyalty']);
    expect(shortIn(['loyalty', letters])[0]).toBe('loyalty');
    expect(longAnswer(singleOf(['loyalty', letters]), 'loyalty')).toBe('loyalty');
  });

  it('stand for the names they were made of, however many there are', () => {
    const names = fc.uniqueArray(fc.oneof(fc.constantFrom(...NAMES), fc.stringMatching(/^[a-z0-9]{1,3}$/)), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(names, (all) => {
        const question = singleOf(all);
        expect(longAnswer(question, shortAnswer(question, all))).toEqual(all);
      }),
    );
  });

  it.each([
    ['multiple', ['a', 'c']],
    ['fill', { one: 'retention', two: 'one' }],
    ['classify', { i: 'x', j: 'y' }],
    ['match', { p: 'q', q: 'z' }],
    ['order', ['u', 's', 't']],
  ] as const)('take the place of the names that an answer to a %s question has, and of no words', (kind, answer) => {
    const question: Question = QUESTIONS[kind];
    const short = shortAnswer(question, answer as Json);
    const [fields, values] = Array.isArray(short) ? [[], short] : [Object.keys(short as object), Object.values(short as object)];
    for (const field of fields) expect(field).toHaveLength(2);
    if (kind === 'fill') expect(values).toEqual(['retention', 'one']);
    else for (const value of values) expect(value).toHaveLength(2);
    expect(longAnswer(question, short)).toEqual(answer);
  });

  it('leave what is no name as it is', () => {
    expect([
      shortAnswer(QUESTIONS.judge, true),
      shortAnswer(QUESTIONS.numeric, '2'),
      shortAnswer(QUESTIONS.single, null),
    ]).toEqual([true, '2', null]);
    expect([shortAnswer(QUESTIONS.single, 'gone'), longAnswer(QUESTIONS.single, null)]).toEqual(['gone', null]);
    expect(longAnswer(QUESTIONS.multiple, [null, 7, { gone: null }])).toEqual([null, 7, { gone: null }]);
  });

  it('carry of a written answer its text and nothing else', () => {
    expect(shortAnswer(QUESTIONS.essay, { text: '写了', gaveUp: true, ticked: [0] })).toBe('写了');
    expect([
      shortAnswer(QUESTIONS.short, 'x'),
      shortAnswer(QUESTIONS.short, {}),
      shortAnswer(QUESTIONS.short, { text: null }),
    ]).toEqual(['', '', '']);
    expect(longAnswer(QUESTIONS.essay, '写了')).toEqual({ text: '写了', gaveUp: false, ticked: null });
    expect([longAnswer(QUESTIONS.essay, ''), longAnswer(QUESTIONS.essay, 7)]).toEqual([null, null]);
  });
});

describe('the bytes of feedback', () => {
  const questionOf = (item: number) => Object.values(QUESTIONS)[item];
  const none = PAPER.items.map(() => null);
  const submission: Submission = {
    ...{ v: 1, paper: PAPER.id, edition: 'e', id: 'sub00001', attempt: 1, seed: 7, started: 1, at: 60_000, used: 60 },
    ...{ who: { name: '李雷', number: '7', class: '' }, answers: none, locales: none, sure: none },
  };
  const bytes = (rulings: string, of: Submission = submission, layout = 1) =>
    new ByteWriter().whole(layout).bytes(paperBytes(PAPER)).bytes(submissionBytes(of, questionOf)).text(rulings);

  it('are read where they hold a paper, answers to it and rulings', () => {
    expect(readFeedback(bytes('[]').done())).toMatchObject({ paper: PAPER, rulings: [] });
    expect(feedbackBytes(PAPER, submission, [], questionOf)).toEqual(bytes('[]').done());
  });

  it.each([
    ['rulings that are no JSON', bytes('[').done()],
    ['rulings that are no list', bytes('{}').done()],
    ['a ruling that is none', bytes('[7]').done()],
    ['answers to another paper', bytes('[]', { ...submission, paper: 'another001' }).done()],
    ['a later layout', bytes('[]', submission, 2).done()],
    ['something more', bytes('[]').whole(0).done()],
  ])('are broken with %s', (_, spoilt) => {
    expect(() => readFeedback(spoilt)).toThrow(BrokenCode);
  });
});
