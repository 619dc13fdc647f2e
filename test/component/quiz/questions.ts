import type { Classify } from '../../../src/core/quiz/kinds/classify.ts';
import type {
  Essay,
  Fill,
  Judge,
  Match,
  Multiple,
  NumericTemplate,
  Order,
  Short,
  Single,
} from '../../../src/core/quiz/question.ts';

/** One small question of each kind. */
export const single: Single = {
  kind: 'single',
  id: 'mode',
  prompt: 'Which category is **not** rare?',
  options: [
    { id: 'must', text: 'Must-be', correct: true, feedback: '101 is the largest.' },
    { id: 'none', text: 'Indifferent', feedback: '81 comes second.' },
  ],
};
export const judge: Judge = {
  kind: 'judge',
  id: 'linear',
  prompt: 'Attractive quality is linear.',
  answer: false,
  feedback: { true: 'That is one-dimensional quality.', false: 'It bends upwards.' },
};
export const better: NumericTemplate = {
  kind: 'numeric',
  id: 'better',
  prompt: 'What is the better coefficient?',
  draw: {},
  where: [],
  answer: 0.568,
  also: [],
  tolerance: 0.0005,
  decimals: 3,
  traps: [{ value: 0.416, feedback: 'A is missing.' }],
  trace: ['168 ÷ 296 = 0.568'],
};
export const short: Short = {
  kind: 'short',
  id: 'three',
  prompt: 'Name them.',
  count: 2,
};
export const essay: Essay = { kind: 'essay', id: 'why', prompt: 'Argue.', marks: [3, 2] };
export const multiple: Multiple = {
  kind: 'multiple',
  id: 'both',
  prompt: 'Which are convex?',
  marking: 'some',
  options: [
    { id: 'attractive', text: 'Attractive', correct: true, feedback: 'It bends up.' },
    { id: 'one', text: 'One-dimensional', feedback: 'It is straight.' },
    { id: 'delight', text: 'Delight', correct: true, feedback: 'Another name.' },
  ],
};
export const fill: Fill = {
  kind: 'fill',
  id: 'ratio',
  prompt: 'T = {n} ÷ {m}, the **mean** lifetime.',
  anyOrder: [],
  blanks: [
    { id: 'n', accept: ['N', 'customers'], feedback: 'All customers.', slips: [{ texts: ['M'], feedback: 'Upside down.' }] },
    { id: 'm', accept: ['M'], feedback: 'Lost each year.', slips: [] },
  ],
};
export const drawnMean: NumericTemplate = {
  kind: 'numeric',
  id: 'mean',
  prompt: 'Churn is {c:%}. The mean lifetime?',
  draw: { c: { values: [0.1, 0.2] } },
  where: [{ name: 't', is: '1 / c' }],
  answer: 't',
  also: [],
  tolerance: 0.01,
  decimals: 1,
  unit: 'years',
  traps: [{ value: '1 / (2 * c)', feedback: 'Half of {t}.' }],
  trace: ['1 ÷ {c} = {answer:1}'],
};
export const classify: Classify = {
  kind: 'classify',
  id: 'sort',
  prompt: 'Sort them.',
  hint: 'Who holds it first?',
  partMark: 0.5,
  categories: [
    { id: 'about', name: 'about', gist: 'of them' },
    { id: 'from', name: 'from', gist: 'by them' },
  ],
  items: [
    { id: 'name', text: 'a name', primary: 'about', reason: 'we hold it', also: [] },
    {
      id: 'suggestion',
      text: 'a suggestion',
      primary: 'from',
      reason: 'they hold it',
      also: [{ category: 'about', reason: 'once filed' }],
    },
    { id: 'age', text: 'an age', primary: 'about', reason: 'we hold it', also: [] },
  ],
};
export const match: Match = {
  kind: 'match',
  id: 'pairs',
  prompt: 'Pair them.',
  pairs: [
    { id: 'h', left: 'hygiene', right: 'absent, it annoys', feedback: 'because h', also: [] },
    { id: 'm', left: 'motivator', right: 'present, it pleases', feedback: 'because m', also: [] },
    { id: 'i', left: 'indifferent', right: 'neither', feedback: 'because i', also: [] },
  ],
  extra: [{ id: 'x', text: 'both', feedback: 'nobody’s' }],
};
export const order: Order = {
  kind: 'order',
  id: 'stages',
  prompt: 'Put them in order.',
  steps: [
    { id: 'explore', text: 'explore', feedback: 'first' },
    { id: 'build', text: 'build', feedback: 'then' },
    { id: 'settle', text: 'settle', feedback: 'last' },
  ],
  also: [],
};
