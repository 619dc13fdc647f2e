import { advanceSimulation, prolongStability, startSimulation } from '../../../../src/core/index.ts';
import type { Samples } from './sample.ts';

const chain = () => ({
  entry: { exploration: 1, buildUp: 0, stability: 0, decline: 0 },
  moves: {
    exploration: { exploration: 0.8, buildUp: 0.12, stability: 0, decline: 0, gone: 0.08 },
    buildUp: { exploration: 0, buildUp: 0.9, stability: 0.06, decline: 0.02, gone: 0.02 },
    stability: { exploration: 0, buildUp: 0, stability: 0.975, decline: 0.015, gone: 0.01 },
    decline: { exploration: 0, buildUp: 0, stability: 0.05, decline: 0.8, gone: 0.15 },
  },
  cash: { exploration: -5, buildUp: 2, stability: 10, decline: 1 },
});
const terms = () => ({ periods: 24, discount: 0.01, timing: 'end' as const });
const plan = () => ({ customers: 100, seed: 7, method: 'by-stay' as const });
const begun = () => startSimulation(chain(), terms(), plan());
const under = () => {
  const simulation = begun();
  advanceSimulation(simulation, 50);
  return simulation;
};
const sbg = () => ({ alpha: 0.668, beta: 3.806 });
const cohorts = () => [
  [1000, 869, 743, 653],
  [500, 430],
];
const atEnd = 'at-end' as const;
const number = () => ({ size: 1000, lost: 100, leaving: atEnd });
const rate = () => ({ churn: 0.1, leaving: 'evenly' as const });
const base = () => ({ size: 1000, flow: 100 });
const regimes = [
  () => ({ kind: 'fixed-number' as const, ...number() }),
  () => ({ kind: 'fixed-rate' as const, ...rate() }),
  () => ({ kind: 'steady-state' as const, ...base() }),
  () => ({ kind: 'heterogeneous' as const, ...sbg() }),
];
const lever = [() => [chain(), 0.5] as const];

export const LIFECYCLE = {
  advanceSimulation: [() => [begun(), 10]],
  avoidDecline: lever,
  chainLosses: [() => [chain(), 24]],
  chainOccupancy: [() => [chain(), 5]],
  cohortInCustomers: [() => [[100, 90, 80]]],
  completedRenewals: [() => [0.1]],
  exhaustion: regimes.map((regime) => () => [regime()] as const),
  expectedProfit: [() => [chain(), terms()]],
  fitSbg: [() => [cohorts()]],
  fixedNumberExhaustion: [() => [number()]],
  fixedNumberMean: [() => [number()]],
  fixedNumberSurvival: [() => [number(), 3]],
  fixedRateExhaustion: [() => [rate()]],
  fixedRateLast: [() => [rate(), 100], () => [{ ...rate(), leaving: atEnd }, 10]],
  fixedRateMean: [() => [rate()]],
  fixedRateMedian: [() => [rate()]],
  fixedRateSurvival: [() => [rate(), 3]],
  leavingInPeriod: [() => [0.2, 3]],
  leavingRate: [() => [chain(), 'decline']],
  leverEffect: [() => [chain(), prolongStability, 0.5, terms()]],
  meanLife: regimes.map((regime) => () => [regime()] as const),
  meanStay: [() => [chain(), 'stability']],
  poolCohorts: [() => [cohorts()]],
  profitForEver: [() => [chain(), 0.01, 'end']],
  prolongStability: lever,
  remaining: regimes.map((regime) => () => [regime(), 3] as const),
  roomToRaise: [() => [chain(), 'exploration', 'buildUp']],
  sbgDiscountedLifetime: [() => [sbg(), 1, 0.1]],
  sbgDiscountedResidualLifetime: [() => [sbg(), 1, 0.1]],
  sbgDiscountedSurvival: [() => [sbg(), 0.1]],
  sbgExpectedTenure: [() => [sbg()]],
  sbgLogLikelihood: [() => [sbg(), cohorts()]],
  sbgLogLikelihoodOfChurn: [() => [() => 0.2, cohorts()]],
  sbgOf: [() => [0.1, 0.5]],
  sbgProbability: [() => [sbg(), 2]],
  sbgProjection: [() => [sbg(), [100, 50], 2]],
  sbgRetention: [() => [sbg(), 2]],
  sbgSurvival: [() => [sbg(), 2]],
  sbgSurvivalCurve: [() => [sbg(), 3]],
  shortenExploration: lever,
  simulateChain: [() => [chain(), terms(), plan()]],
  speedBuildUp: lever,
  startSimulation: [() => [chain(), terms(), plan()]],
  steadyStateMean: [() => [base()]],
  steadyStateSurvivalAtMost: [() => [base(), 40]],
  summariseSimulation: [() => [under()]],
  worthForEver: [() => [chain(), 0.01, 'end']],
  worthWithin: [() => [chain(), terms()]],
} satisfies Samples;
