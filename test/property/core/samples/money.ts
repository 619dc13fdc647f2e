import type { Samples } from './sample.ts';

export const MONEY = {
  accumulate: [() => [100, 0.1, 2]],
  annuityFuture: [() => [100, 0.1, 5, 'end']],
  annuityPresent: [() => [100, 0.1, 5, 'start']],
  convertRate: [() => [0.1, 'year', 'month']],
  discount: [() => [121, 0.1, 2]],
  dueFactor: [() => [0.1, 'start'], () => [0.1, 'end']],
  effectiveRate: [() => [0.12, 12]],
  factor: [() => ['P/A', 0.1, 5], () => ['A/G', 0.1, 5]],
  flowLines: [() => [[-100, 60, 70], 0.1]],
  forceOfInterest: [() => [0.1]],
  futureValue: [() => [-100, -10, 0.05, 12, 'end']],
  growingAnnuityPresent: [() => [100, 0.1, 0.05, 5, 'end']],
  internalRate: [() => [[-100, 60, 70]]],
  internalRates: [() => [[-100, 230, -132]]],
  levelPayment: [() => [2000, 0, 0.05, 12, 'end']],
  modifiedInternalRate: [() => [[-100, 60, 70], 0.1, 0.12]],
  nominalRate: [() => [0.12, 12]],
  perpetuityPresent: [() => [100, 0.1, 0.05, 'end']],
  presentOfFlow: [() => [[-100, 60, 70], 0.1]],
  presentValue: [() => [1000, -10, 0.05, 12, 'start']],
} satisfies Samples;
