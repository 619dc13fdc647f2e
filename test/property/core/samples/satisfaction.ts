import { TARP } from '../../../../src/core/index.ts';
import type { Samples } from './sample.ts';

const weights = () => ({ a: 0, b: 0.3, c: 0.7 });
const market = () => ({
  people: 1000,
  scale: [0, 10] as [number, number],
  performance: 6,
  weights: weights(),
  trial: { base: 0, slope: 0.1 },
  repeat: { base: 0.5, slope: 0.1 },
  occasions: 4,
});
const items = () => [
  { importance: 4, satisfaction: 1 },
  { importance: 2, satisfaction: 2 },
];
const scale = () => [1, 5] as [number, number];

export const SATISFACTION = {
  bestExpectation: [() => [market()]],
  compareRules: [() => [items(), [{ by: 'mean' }, { by: 'median' }]]],
  complaintShare: [() => [26]],
  complaintTree: [() => [{ unhappy: 100, complaining: 0.5, settled: 0.5, quick: 0.2 }, { ...TARP.minor }]],
  dimensionGaps: [
    () => [
      [-2, 0, 1],
      ['empathy', 'empathy', 'tangibles'],
    ],
  ],
  disconfirmation: [() => [7, 5]],
  expectationSlope: [() => [weights()]],
  itemGaps: [
    () => [
      [
        [7, 6],
        [5, 6],
      ],
      [
        [5, 6],
        [6, 6],
      ],
    ],
  ],
  matrixThresholds: [
    () => [items(), { by: 'mean' }],
    () => [items(), { by: 'median' }],
    () => [items(), { by: 'midpoint', importance: scale(), satisfaction: scale() }],
    () => [items(), { by: 'given', importance: 3, satisfaction: 3 }],
  ],
  outcomeAt: [() => [market(), 5]],
  overallGap: [() => [{ empathy: -1, tangibles: 0.5 }]],
  prevailing: [() => [weights()]],
  quadrantOf: [
    () => [
      { importance: 4, satisfaction: 2 },
      { importance: 3, satisfaction: 3 },
    ],
  ],
  quadrants: [() => [items(), { by: 'mean' }]],
  satisfaction: [() => [weights(), 6, 5]],
  weightedGap: [
    () => [
      { empathy: -1, tangibles: 1 },
      { empathy: 75, tangibles: 25 },
    ],
  ],
} satisfies Samples;
