/**
 * The models by themselves, for other programs: `import { lifetimeValue } from 'zhike/core'`. Each name is documented where it is
 * defined. A name that would be too short outside its topic, or that two topics share, is lengthened here.
 */

// Customer lifetime value and customer equity.

export { activityOf, type Course } from './clv/activity.ts';
export { bergerNasr1, bergerNasr2a, bergerNasr2b, type RetentionCase } from './clv/berger-nasr.ts';
export { type BreakEven, breakEvenRetention, type Payback, payback } from './clv/break-even.ts';
export { type Change, changePath } from './clv/change-path.ts';
export { type Activity, COMPONENTS, type Component, type Components, componentLedger, type Ledger } from './clv/components.ts';
export { convertRetention, convertTerms, type Spread } from './clv/convert.ts';
export { customerEquity, type Equity, equityGain, equityReturn, type Prospects, type Segment } from './clv/equity.ts';
export { type Bar, FACTORS, type Factor, INPUTS, type Setting, type Swing, type Tornado, tornado } from './clv/factors.ts';
export { lifetimeSum } from './clv/lifetime-sum.ts';
export { lifetimeValue } from './clv/lifetime-value.ts';
export { markovValues, type Transitions } from './clv/markov.ts';
export { bergerNasr5, type Migration } from './clv/migration.ts';
export { marginMultiple } from './clv/multiple.ts';
export { type Conventions, checkNetTerms, type NetFault, netTerms } from './clv/net-terms.ts';
export {
  type Classified,
  type Customer,
  type CustomerClass,
  classifyCustomers,
  netWorth,
  type Worth as CustomerWorth,
} from './clv/portfolio.ts';
export { bergerNasr3, bergerNasr4, type ProfitCurve, type SCurve, sCurve } from './clv/profit-curve.ts';
export { type NeededRate, neededRate, prospectValue } from './clv/prospect.ts';
export { mailingPolicies, type Policy, recencyChain } from './clv/recency.ts';
export {
  type Acquisition,
  type FirstPurchase,
  type Horizon,
  type Margins,
  type Retention as LifetimeRetention,
  type Terms as LifetimeTerms,
  TIMINGS,
  type Timing,
} from './clv/terms.ts';
export type { Cash, CashLine, Figure, Item, Step, Trace } from './clv/trace.ts';

// Item and test analysis.

export { alpha as cronbachAlpha, alphaIfDeleted as cronbachAlphaIfDeleted } from './items/alpha.ts';
export { alphaInterval as cronbachAlphaInterval, type Interval } from './items/alpha-interval.ts';
export { type Analysis, analyse as analyseItems, type ItemFigures, type Reliability } from './items/analyse.ts';
export { chanceCorrelation, correlationInterval } from './items/correlation-interval.ts';
export { difficulty as itemDifficulty } from './items/difficulty.ts';
export { type Band, ebelBand, type Split, upperLower } from './items/discrimination.ts';
export { type Choice as OptionFigures, type DistractorTable, distractorTable, LEAST_SHARE } from './items/distractors.ts';
export { fQuantile } from './items/f-quantile.ts';
export { extremeGroups, type Groups, type Ties } from './items/groups.ts';
export { ENOUGH, type Family, hiddenFigures } from './items/hidden.ts';
export { correctedItemTotal, itemTotal, restOf } from './items/item-total.ts';
export { kr20, kr21 } from './items/kuder-richardson.ts';
export { masteryIndex } from './items/mastery.ts';
export { standardErrorOfMeasurement } from './items/measurement-error.ts';
export { isRightOrWrong, type Rows, readScores, type Scores } from './items/scores.ts';
export { type Charting, type SpChart, spChart } from './items/sp-chart.ts';
export { itemsNeeded } from './items/spearman-brown.ts';

// The Kano model.

export {
  ANSWERS as KANO_ANSWERS,
  type Answer as KanoAnswer,
  answered as answeredKano,
  CATEGORIES as KANO_CATEGORIES,
  type Category as KanoCategory,
  type Counts as KanoCounts,
  total as totalAnswers,
} from './kano/categories.ts';
export { type ChiSquare, chiSquare } from './kano/chi-square.ts';
export { better, type Coefficients as KanoCoefficients, worse } from './kano/coefficients.ts';
export { type Curved, reverseAt as kanoReverseAt, satisfactionAt as kanoSatisfactionAt } from './kano/curves.ts';
export { byBlock as kanoByBlock, byHierarchy as kanoByHierarchy, byMode as kanoByMode } from './kano/decide.ts';
export { driftAt as kanoDriftAt, STAGES as DRIFT_STAGES, type Stage as DriftStage } from './kano/drift.ts';
export {
  continuous as dumouchelScores,
  type Halves,
  SCORES as DUMOUCHEL_SCORES,
  standardErrors as dumouchelStandardErrors,
} from './kano/dumouchel.ts';
export {
  categoryAt as kanoCategoryAt,
  classify as classifyKano,
  EVALUATION as KANO_EVALUATION,
  type TableName,
} from './kano/evaluation.ts';
export { type Fong, fong } from './kano/fong.ts';
export { categoryStrength, totalStrength } from './kano/strength.ts';
export { type PairMatrix, pairMatrix, tallyAnswers, tallyPairs } from './kano/tally.ts';

// How long customers stay: groups, sBG cohorts, the four stages as a chain.

export { type Chain, leaving as leavingRate, meanStay } from './lifecycle/chain/chain.ts';
export {
  avoidDecline,
  type Effect as LeverEffect,
  effect as leverEffect,
  type Lever,
  prolongStability,
  roomToRaise,
  shortenExploration,
  speedBuildUp,
} from './lifecycle/chain/levers.ts';
export { type Losses, losses as chainLosses } from './lifecycle/chain/losses.ts';
export { occupancy as chainOccupancy } from './lifecycle/chain/occupancy.ts';
export { expectedProfit, type PeriodProfit, type Profit } from './lifecycle/chain/profit.ts';
export { type PerPlace, type PerStage, PLACES, type Place, STAGES, type Stage } from './lifecycle/chain/stages.ts';
export type { Terms as ChainTerms, Timing as ChainTiming } from './lifecycle/chain/terms.ts';
export { profitForEver, type Worth as ChainWorth, worthForEver, worthWithin } from './lifecycle/chain/worth.ts';
export { type FixedNumber, fixedNumberExhaustion, fixedNumberMean, fixedNumberSurvival } from './lifecycle/group/fixed-number.ts';
export {
  completedRenewals,
  type FixedRate,
  fixedRateExhaustion,
  fixedRateLast,
  fixedRateMean,
  fixedRateMedian,
  fixedRateSurvival,
  leavingInPeriod,
} from './lifecycle/group/fixed-rate.ts';
export type { Leaving } from './lifecycle/group/leaving.ts';
export { exhaustion, meanLife, type Regime, type Remaining, remaining } from './lifecycle/group/regime.ts';
export { type SteadyState, steadyStateMean, steadyStateSurvivalAtMost } from './lifecycle/group/steady-state.ts';
export { type Cohort, inCustomers as cohortInCustomers, pool as poolCohorts } from './lifecycle/sbg/cohort.ts';
export { discountedSurvival as sbgDiscountedSurvival } from './lifecycle/sbg/discounted-survival.ts';
export {
  probability as sbgProbability,
  retention as sbgRetention,
  survival as sbgSurvival,
  survivalCurve as sbgSurvivalCurve,
} from './lifecycle/sbg/distribution.ts';
export { type Fit, fitSbg } from './lifecycle/sbg/fit.ts';
export {
  logLikelihood as sbgLogLikelihood,
  logLikelihoodOfChurn as sbgLogLikelihoodOfChurn,
} from './lifecycle/sbg/likelihood.ts';
export type { Sbg } from './lifecycle/sbg/parameters.ts';
export { sbgOf } from './lifecycle/sbg/polarisation.ts';
export { project as sbgProjection } from './lifecycle/sbg/projection.ts';
export {
  discountedLifetime as sbgDiscountedLifetime,
  discountedResidualLifetime as sbgDiscountedResidualLifetime,
  expectedTenure as sbgExpectedTenure,
} from './lifecycle/sbg/tenure.ts';
export {
  advance as advanceSimulation,
  type Method,
  type Plan,
  type Simulation,
  start as startSimulation,
} from './lifecycle/simulation/simulation.ts';
export { type Summary, simulate as simulateChain, summarise as summariseSimulation } from './lifecycle/simulation/summary.ts';

// Cost of winning and keeping; satisfaction against loyalty.

export { type Allocation, bestAllocation, type Harvest, harvest, type Reach } from './loyalty/allocation.ts';
export {
  averageCost,
  type CostRatio,
  costRatios,
  incrementalCost,
  marginalCost,
  type Programme,
  type Spending,
} from './loyalty/costs.ts';
export {
  customerEquity as blattbergDeightonEquity,
  customerValue,
  type Equity as BlattbergDeightonEquity,
  type Firm,
} from './loyalty/equity.ts';
export { bestSpending, customerEquityOptimum, type Optimum } from './loyalty/optimum.ts';
export { countLoyaltyKinds, LOYALTY_KINDS, type LoyaltyKind, loyaltyKind, type Standing } from './loyalty/quadrants.ts';
export { calibrate, type Judgement, type Response as SpendingResponse } from './loyalty/response.ts';

// Time value of money.

export { futureValue, levelPayment, presentValue } from './money/account.ts';
export {
  annuityFuture,
  annuityPresent,
  dueFactor,
  growingAnnuityPresent,
  type PaymentTiming,
  perpetuityPresent,
} from './money/annuity.ts';
export { accumulate, discount } from './money/discount.ts';
export { FACTOR_NAMES, type FactorName, factor } from './money/factors.ts';
export { type FlowLine, flowLines, presentOfFlow } from './money/flow.ts';
export { internalRate, internalRates, modifiedInternalRate } from './money/internal-rate.ts';
export { convertRate, effectiveRate, forceOfInterest, nominalRate, PER_YEAR, type Period } from './money/rates.ts';

// Expectation, service quality, the satisfaction matrix, complaints.

export {
  complaintShare,
  complaintTree,
  type Forks,
  type Response as ComplaintResponse,
  type Tree,
} from './satisfaction/complaints.ts';
export {
  type Disconfirmation,
  disconfirmation,
  expectationSlope,
  type Pull,
  prevailing,
  satisfaction,
  type Weights,
} from './satisfaction/disconfirmation.ts';
export { bestExpectation, type Market, type Outcome, outcomeAt } from './satisfaction/expectation.ts';
export { GAPS as FIVE_GAPS, type Gap } from './satisfaction/five-gaps.ts';
export { compareRules, QUADRANTS, type Quadrant, quadrantOf, quadrants } from './satisfaction/matrix.ts';
export {
  DIMENSIONS as SERVQUAL_DIMENSIONS,
  type Dimension,
  dimensionGaps,
  ITEM_DIMENSIONS as SERVQUAL_ITEM_DIMENSIONS,
  itemGaps,
  overallGap,
  type Ratings,
  WEIGHTS as SERVQUAL_WEIGHTS,
  weightedGap,
} from './satisfaction/servqual.ts';
export { HANDLINGS, type Handling, TARP } from './satisfaction/tarp.ts';
export { type Rated, type Rule, type Scale, type Thresholds, thresholds as matrixThresholds } from './satisfaction/thresholds.ts';

// Value to the customer.

export { type Sale, type Shares, shareSale } from './value/delivered.ts';
export { BENEFITS as VALUE_BENEFITS, COSTS as VALUE_COSTS, type Offer, totalBenefit, totalCost } from './value/offer.ts';
export { asDifference, asRatio, type Measure, perceivedValue } from './value/perceived.ts';
export { type Disagreement, disagreement, rankOffers } from './value/ranking.ts';
export { type Pricing, valuePricing } from './value/value-pricing.ts';
