import { describe, expect, it } from 'vitest';
import { type Question, question } from '../../src/schemas/question/question.ts';
import { answerKeyFaults, isOpen } from './gates/answer-keys.ts';
import { lintFaults } from './gates/question-lint.ts';
import { readContent } from './read.ts';
import { NUMERIC, SINGLE, sample } from './sample.ts';

const FILL: Question = question.parse({
  id: 'q-fill',
  kind: 'fill',
  concept: 'kano',
  points: ['kano.1'],
  level: 'remember',
  prompt: { zh: '卡诺把质量分为{a}、期望与迷人。', en: 'Kano’s kinds are {a}, one-dimensional and attractive.' },
  blanks: [{ id: 'a', accept: { zh: ['当然'], en: ['must-be'] }, feedback: { zh: '本来就该有。', en: 'Taken for granted.' } }],
});

const { questions, concepts, lessons } = readContent();

describe('the bank', () => {
  it.each(questions.map((question) => [question.id, question] as const))('%s gives full marks to its key only', (_, question) => {
    expect(answerKeyFaults(question, concepts)).toEqual([]);
  });

  it.each(questions.map((question) => [question.id, question] as const))('%s is a well-made item', (_, question) => {
    expect(lintFaults(question)).toEqual([]);
  });

  it('leaves a question open only where it is bet on', () => {
    const checks = lessons.flatMap(({ tags }) => tags.filter(({ name }) => name === 'Check').map(({ props }) => props.id));
    expect(questions.filter((question) => isOpen(question) && checks.includes(question.id))).toEqual([]);
  });
});

describe('the gate on answer keys', () => {
  const faults = (question: Question) => answerKeyFaults(question, sample().concepts).join('\n');
  it('refuses two keys', () => {
    expect(() => faults({ ...SINGLE, options: SINGLE.options.map((option) => ({ ...option, correct: true as const })) })).toThrow(
      /2 correct options/,
    );
  });

  it('refuses an answer that does not survive the rounding its prompt asks for', () => {
    expect(faults({ ...NUMERIC, decimals: 1 })).toMatch(/the key 0.6 earns 0 of 1/);
  });

  it('refuses a trap within the tolerance of the answer', () => {
    expect(faults({ ...NUMERIC, traps: [{ value: 0.5681, feedback: { zh: '近了', en: 'close' } }] })).toMatch(
      /wrong answer 0.568 earns full marks/,
    );
  });

  it('refuses a slip that would earn the mark', () => {
    const slip = { texts: { zh: ['当然'], en: ['must be'] }, feedback: { zh: '差一点。', en: 'Close.' } };
    const blanks = FILL.kind === 'fill' ? FILL.blanks.map((blank) => ({ ...blank, slips: [slip] })) : [];
    expect(faults({ ...FILL, blanks } as Question)).toMatch(/earns full marks/);
  });

  it('accepts sound questions', () => {
    expect(faults(SINGLE) + faults(NUMERIC) + faults(FILL)).toBe('');
  });
});

describe('the item linter', () => {
  const options = (zh: string, en: string) => ({
    ...SINGLE,
    options: SINGLE.options.map((option, i) => (i === 1 ? { ...option, text: { zh, en } } : option)),
  });
  const key = (zh: string, en: string) => ({
    ...SINGLE,
    options: SINGLE.options.map((option, i) => (i === 0 ? { ...option, text: { zh, en } } : option)),
  });
  const prompt = (zh: string, en: string) => ({ ...SINGLE, prompt: { zh, en } });
  it.each<[string, Question, RegExp]>([
    ['以上都对', options('以上都对', 'Attractive'), /catch-all/],
    ['以上都不对', options('以上都不对', 'Attractive'), /catch-all/],
    ['all of the above', options('迷人质量', 'All of the above'), /catch-all/],
    ['none of these', options('迷人质量', 'None of these'), /catch-all/],
    ['a bare 不正确的是', prompt('下列说法不正确的是', 'Which kind is it?'), /zh\): the negation/],
    ['a bare 哪项不属于', prompt('下面哪项不属于三类质量？', 'Which kind is it?'), /zh\): the negation/],
    ['a bare “which is not”', prompt('它是哪一类？', 'Which of these is not a kind of quality?'), /en\): the negation/],
    [
      'a key that is plainly the longest',
      key('当然质量：客人认定本来就该有、看得很重却懒得提的那一类', 'Must-be'),
      /zh\): the key is conspicuously/,
    ],
    ['options that read the same', options('当然质量', 'Must-be'), /read the same/],
    [
      'a blank whose answer stands in the prompt, in Chinese',
      { ...FILL, prompt: { ...FILL.prompt, zh: '当然质量：卡诺把它叫作{a}。' } },
      /zh\): the prompt already holds the answer to a/,
    ],
    [
      'a blank whose answer stands in the prompt, in English',
      { ...FILL, prompt: { ...FILL.prompt, en: 'Must-be quality is called {a}.' } },
      /en\): the prompt already holds the answer to a/,
    ],
  ])('refuses %s', (_, question, fault) => {
    expect(lintFaults(question).join('\n')).toMatch(fault);
  });

  it('accepts a negation that is emphasised', () => {
    expect(lintFaults(prompt('下列说法**不正确**的是', 'Which of these is **not** a kind of quality?'))).toEqual([]);
  });
});
