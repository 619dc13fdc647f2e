import fc from 'fast-check';
import type { Paper, PaperItem } from '../../src/core/paper/paper.ts';
import { ASKS, FEEDBACKS } from '../../src/core/paper/paper.ts';
import type { Submission } from '../../src/core/paper/submission.ts';
import type { Json } from '../../src/core/quiz/any.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { ANSWER_LOCALES, SURENESS } from '../../src/core/record/event.ts';

const option = (id: string, correct = false) => ({
  id,
  text: `text ${id}`,
  feedback: '',
  ...(correct && { correct: true as const }),
});

/** One small question of each kind that can be written by hand. */
export const QUESTIONS = {
  single: { kind: 'single', id: 'own-single', prompt: 'Which?', options: [option('a', true), option('b'), option('c')] },
  multiple: {
    kind: 'multiple',
    id: 'own-multiple',
    prompt: 'Which?',
    marking: 'some',
    options: [option('a', true), option('b', true), option('c')],
  },
  judge: { kind: 'judge', id: 'own-judge', prompt: 'So?', answer: true, feedback: { true: '', false: '' } },
  fill: {
    kind: 'fill',
    id: 'own-fill',
    prompt: '{one} and {two}',
    anyOrder: [],
    blanks: [
      { id: 'one', accept: ['retention'], feedback: '', slips: [] },
      { id: 'two', accept: ['churn'], feedback: '', slips: [] },
    ],
  },
  numeric: {
    kind: 'numeric',
    id: 'own-numeric',
    prompt: '1 + 1?',
    draw: {},
    where: [],
    answer: 2,
    also: [],
    tolerance: 0.5,
    decimals: 0,
    traps: [],
    trace: [],
  },
  classify: {
    kind: 'classify',
    id: 'own-classify',
    prompt: 'Sort.',
    hint: '',
    partMark: 0.5,
    categories: ['x', 'y'].map((id) => ({ id, name: id, gist: '' })),
    items: ['i', 'j', 'k'].map((id) => ({ id, text: id, primary: 'x', reason: '', also: [] })),
  },
  match: {
    kind: 'match',
    id: 'own-match',
    prompt: 'Match.',
    pairs: ['p', 'q', 'r'].map((id) => ({ id, left: id, right: id, feedback: '', also: [] })),
    extra: [{ id: 'z', text: 'z', feedback: '' }],
  },
  order: {
    kind: 'order',
    id: 'own-order',
    prompt: 'Order.',
    steps: ['s', 't', 'u'].map((id) => ({ id, text: id, feedback: '' })),
    also: [],
  },
  short: { kind: 'short', id: 'own-short', prompt: 'Say.', count: 2 },
  essay: { kind: 'essay', id: 'own-essay', prompt: 'Discuss.', marks: [2, 3] },
} satisfies { readonly [Kind in Question['kind']]: Extract<Question, { kind: Kind }> };

export const own = (question: Question, points = 2): PaperItem => ({
  kind: 'own',
  id: question.id,
  points,
  question,
  rubric: null,
  keyless: false,
});

export const PAPER: Paper = {
  v: 1,
  id: 'paper00001',
  locale: 'zh',
  title: '第三周小测',
  from: '沈老师',
  note: '',
  items: Object.values(QUESTIONS).map((question) => own(question)),
  rules: {
    feedback: 'end',
    minutes: null,
    attempts: 1,
    shuffle: { questions: false, options: true },
    each: false,
    multiple: null,
  },
  forms: [7],
  ask: ['name', 'number'],
  due: null,
  key: null,
};

const seed = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const id = fc.stringMatching(/^[a-z0-9]{8,12}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text.isWellFormed());
const points = fc.integer({ min: 1, max: 2000 }).map((n) => n / 100);
const item: fc.Arbitrary<PaperItem> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('bank' as const),
      number: fc.integer({ min: 1, max: 4000 }),
      hash: fc.integer({ min: 0, max: 65_535 }),
      points,
    }),
  },
  fc.tuple(fc.constantFrom(...Object.values(QUESTIONS)), points).map(([question, worth]) => own(question, worth)),
);

/** Papers of all shapes. */
export const papers: fc.Arbitrary<Paper> = fc.record({
  v: fc.constant(1 as const),
  id,
  locale: fc.constantFrom('zh' as const, 'en' as const),
  title: words,
  from: words,
  note: words,
  items: fc.array(item, { minLength: 1, maxLength: 20 }),
  rules: fc.record({
    feedback: fc.constantFrom(...FEEDBACKS),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    attempts: fc.integer({ min: 0, max: 99 }),
    shuffle: fc.record({ questions: fc.boolean(), options: fc.boolean() }),
    each: fc.boolean(),
    multiple: fc.option(fc.constantFrom('all' as const, 'each' as const, 'some' as const)),
  }),
  forms: fc.array(seed, { minLength: 1, maxLength: 8 }),
  ask: fc.subarray([...ASKS]),
  due: fc.option(fc.integer({ min: 1, max: 60_000_000 }).map((minutes) => minutes * 60_000)),
  key: fc.option(fc.uint8Array({ minLength: 33, maxLength: 33 }).map((bytes) => Buffer.from(bytes).toString('base64url'))),
});

const ANSWERS: readonly (Json | null)[] = [
  'a',
  ['a', 'c'],
  true,
  { one: 'retention', two: 'a' },
  '2',
  { i: 'x', j: 'y' },
  { p: 'q' },
  ['t', 's', 'u'],
  null,
  null,
];

/** Submissions to PAPER. */
export const submissions: fc.Arbitrary<Submission> = fc.record({
  v: fc.constant(1 as const),
  paper: fc.constant(PAPER.id),
  edition: id,
  id,
  attempt: fc.integer({ min: 1, max: 99 }),
  seed,
  who: fc.record({ name: words, number: words, class: words }),
  started: fc.constant(1_796_000_000_000),
  at: fc.constant(1_796_000_600_000),
  used: fc.integer({ min: 0, max: 100_000 }),
  locales: fc.tuple(...ANSWERS.map(() => fc.option(fc.constantFrom(...ANSWER_LOCALES)))),
  answers: fc.tuple(
    ...ANSWERS.map(
      (answer, i): fc.Arbitrary<Json | null> =>
        i < 8
          ? fc.option(fc.constant(answer))
          : fc.option(words.filter((text) => text !== '').map((text) => ({ text, gaveUp: false, ticked: null }))),
    ),
  ),
  sure: fc.tuple(...ANSWERS.map(() => fc.option(fc.constantFrom(...SURENESS)))),
});
