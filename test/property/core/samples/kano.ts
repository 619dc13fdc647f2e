import type { KanoAnswer } from '../../../../src/core/index.ts';
import type { Samples } from './sample.ts';

const counts = () => ({ M: 95, O: 123, A: 45, I: 33, R: 2, Q: 1 });
const matrix = () => [
  [2, 0, 2, 1, 24],
  [0, 4, 2, 1, 52],
  [0, 1, 3, 1, 18],
  [0, 0, 0, 1, 8],
  [0, 0, 0, 0, 1],
];
const pairs = (): [KanoAnswer, KanoAnswer][] => [
  ['like', 'dislike'],
  ['neutral', 'live-with'],
];

export const KANO = {
  answeredKano: [() => [counts()]],
  better: [() => [counts()]],
  categoryStrength: [() => [counts()]],
  chiSquare: [() => [counts()]],
  classifyKano: [() => ['like', 'dislike', 'standard']],
  dumouchelScores: [() => [matrix()]],
  dumouchelStandardErrors: [() => [matrix()]],
  fong: [() => [counts()]],
  kanoByBlock: [() => [counts()]],
  kanoByHierarchy: [() => [counts(), 0.06]],
  kanoByMode: [() => [counts()]],
  kanoCategoryAt: [() => [0, 4, 'standard']],
  kanoDriftAt: [() => [0.4]],
  kanoReverseAt: [() => [0.4, 0.5]],
  kanoSatisfactionAt: [() => ['M', { better: 0.568, worse: -0.736 }, 0.5], () => ['A', { better: 0.568, worse: -0.736 }, 0.5]],
  pairMatrix: [() => [pairs()]],
  tallyAnswers: [() => [pairs(), 'pouliot']],
  tallyPairs: [() => [matrix(), 'standard']],
  totalAnswers: [() => [counts()]],
  totalStrength: [() => [counts()]],
  worse: [() => [counts()]],
} satisfies Samples;
