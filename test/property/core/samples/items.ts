import { readScores } from '../../../../src/core/index.ts';
import type { Samples } from './sample.ts';

const rows = () => [
  [1, 1, 0],
  [1, 0, 1],
  [0, 1, 0],
  [0, 0, 0],
];
const scores = () => readScores(rows());
const first = () => {
  const read = scores();
  return [read, read.columns[0] as Float64Array] as const;
};

export const ITEMS = {
  analyseItems: [() => [rows(), [1, 1, 2]], () => [Array.from({ length: 40 }, (_, i) => [i % 2, i % 3 ? 1 : 0])]],
  chanceCorrelation: [() => [40]],
  correctedItemTotal: [() => [scores()]],
  correlationInterval: [() => [0.3, 40]],
  cronbachAlpha: [() => [scores()]],
  cronbachAlphaIfDeleted: [() => [scores()]],
  cronbachAlphaInterval: [() => [0.913, { learners: 873, items: 20, confidence: 0.9 }]],
  distractorTable: [
    () => [{ options: ['A', 'B', 'C'], key: 'A', answers: ['A', 'A', 'B', null] }, [3, 2, 1, 0]],
    () => [{ options: ['A', 'B', 'C'], key: ['A', 'B'], answers: [['A', 'B'], ['C'], 'A', null] }, [3, 2, 1, 0]],
  ],
  ebelBand: [() => [0.35]],
  extremeGroups: [() => [[9, 5, 5, 1], 0.5, 'share'], () => [[9, 5, 5, 1], 0.27, 'order']],
  fQuantile: [() => [0.95, 5, 2]],
  hiddenFigures: [() => [25]],
  isRightOrWrong: [() => [scores()]],
  itemDifficulty: [() => [scores(), [1, 1, 2]]],
  itemTotal: [() => [scores()]],
  itemsNeeded: [() => [0.5, 10, 0.9]],
  kr20: [() => [scores()]],
  kr21: [() => [scores(), 'sample']],
  masteryIndex: [() => [scores(), [80, 70, 60, 50], 65, [1, 1, 2]]],
  readScores: [() => [rows()]],
  restOf: [first],
  spChart: [() => [scores(), { maxima: [1, 1, 1], rightFrom: 0.5, keys: ['a', 'b', 'c', 'd'] }]],
  standardErrorOfMeasurement: [() => [10, 0.84]],
  upperLower: [() => [scores(), { share: 0.5, ties: 'order', criterion: [4, 3, 2, 1], maxima: [1, 1, 1] }]],
} satisfies Samples;
