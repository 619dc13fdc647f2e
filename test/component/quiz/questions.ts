import type { Judge, Numeric, Short, Single } from '../../../src/core/quiz/question.ts';

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
export const better: Numeric = {
  kind: 'numeric',
  id: 'better',
  prompt: 'What is the better coefficient?',
  answer: 0.568,
  tolerance: 0.0005,
  decimals: 3,
  traps: [{ value: 0.416, feedback: 'A is missing.' }],
  trace: ['168 ÷ 296 = 0.568'],
};
export const short: Short = {
  kind: 'short',
  id: 'three',
  prompt: 'Name them.',
  points: ['first point', 'second point'],
  model: 'The model answer.',
};
