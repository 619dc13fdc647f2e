import { MOST, requireWithin } from '../range.ts';
import { requireList, requireRecord } from '../shape.ts';
import { checkWeights, satisfaction, type Weights } from './disconfirmation.ts';
import { checkLine, kinks, type Line, shareAt } from './line.ts';

/**
 * A market whose customers are told what to expect. Every figure in it is an assumption: the theory names the directions only.
 *   people      who could buy, at least 0
 *   scale       the lowest and the highest expectation that can be raised, in points
 *   performance what they will find, P, in points of the same scale
 *   weights     how satisfaction follows, S = a + b E + c (P - E)
 *   trial       the share that buys a first time, a line in E: promises attract
 *   repeat      the share of first buyers that comes back on a later occasion, a line in S: disappointment drives away
 *   occasions   how many later occasions are counted, at least 0
 */
export type Market = Readonly<{
  people: number;
  scale: readonly [number, number];
  performance: number;
  weights: Weights;
  trial: Line;
  repeat: Line;
  occasions: number;
}>;

/** What comes of an expectation: satisfaction in points, first and repeat purchases and their sum in purchases. */
export type Outcome = Readonly<{ expectation: number; satisfaction: number; first: number; repeats: number; total: number }>;

/**
 * An assumption, not a published model: what raising expectation E to a given point brings.
 *   first = people * trial(E), S = a + b E + c (P - E), repeats = first * repeat(S) * occasions, total = first + repeats
 * E within the market's scale. Each occasion is counted alike: who stays away once may come back. Promises are taken to be kept
 * in what is delivered; an untrue one is unlawful whatever it brings.
 * Throws RangeError on an expectation outside the scale and on an invalid market.
 * Source: this course, after the notes' three statements: a low E satisfies many but sells little, a high E sells once and
 * is not bought again, so E should be led; for S see satisfaction.
 * Example: with people 1000, trial 0.1 E, repeat 0.5 + 0.1 S, S = P - E, P = 6 and one occasion, E = 5 gives 500 first buyers,
 * S = 1, 300 repeats, 800 in all.
 */
export function outcomeAt(market: Market, expectation: number): Outcome {
  checkMarket(market);
  const [low, high] = market.scale;
  requireWithin('expectation', 'E', expectation, low, high);
  const felt = satisfaction(market.weights, expectation, market.performance);
  const first = market.people * shareAt(market.trial, expectation);
  const repeats = first * shareAt(market.repeat, felt) * market.occasions;
  return { expectation, satisfaction: felt, first, repeats, total: first + repeats };
}

/** Totals closer than this part of the larger are taken for equal, so that rounding does not choose between them. */
const ROUNDING = 1e-12;

/**
 * The expectation that brings the most purchases, and what comes of it; the lowest such E, since the least need be promised.
 * Both shares are lines cut off at 0 and 1, so total(E) is made of pieces, each at most a parabola. Its maximum lies at an end of
 * the scale, at a cut, or at the top of a piece, which three of its points give: with f(-1), f(0), f(1) the totals at its left
 * end, middle and right end, the top lies at t = (f(-1) - f(1)) / (2 (f(-1) - 2 f(0) + f(1))). Exact, without search.
 * Throws RangeError on an invalid market.
 * Source: this course; the model is the assumption described at outcomeAt.
 * Example: in the market of outcomeAt's example with four occasions and a scale of 0 to 10, total = 100 E (5.4 - 0.4 E) is
 * largest at E = 6.75.
 */
export function bestExpectation(market: Market): Outcome {
  checkMarket(market);
  const [low, high] = market.scale;
  const { a, b, c } = market.weights;
  // S is a line in E, so the cuts of repeat(S) are those of a line in E with the slope times b - c
  const repeatOverE: Line = {
    base: market.repeat.base + market.repeat.slope * (a + c * market.performance),
    slope: market.repeat.slope * (b - c),
  };
  const cuts = [...kinks(market.trial), ...kinks(repeatOverE)].filter((x) => x > low && x < high);
  const edges = [low, ...cuts, high].sort((left, right) => left - right);
  const tops = edges.slice(1).flatMap((edge, k) => top(market, edges[k] as number, edge));
  const outcomes = [...edges, ...tops].sort((left, right) => left - right).map((x) => outcomeAt(market, x));
  const most = Math.max(...outcomes.map(({ total }) => total));
  return outcomes.find(({ total }) => total >= most * (1 - ROUNDING)) as Outcome;
}

/** The inner maximum of the parabola through both ends and the middle of a piece, if it has one. */
function top(market: Market, from: number, to: number): readonly number[] {
  const half = (to - from) / 2;
  const [left, middle, right] = [from, from + half, to].map((x) => outcomeAt(market, x).total) as [number, number, number];
  const bend = left - 2 * middle + right;
  const offset = (left - right) / (2 * bend);
  return bend < 0 && Math.abs(offset) < 1 ? [from + half + offset * half] : [];
}

function checkMarket(market: Market): void {
  requireRecord('market', market);
  const { people, scale, performance, weights, trial, repeat, occasions } = market;
  requireWithin('people', 'people', people, 0, MOST);
  requireWithin('occasions', 'occasions', occasions, 0, MOST);
  requireList('scale', scale, 2, 2);
  const [low, high] = scale;
  requireWithin('scale', 'low', low, -MOST, MOST);
  requireWithin('scale', 'high', high, low, MOST);
  requireWithin('performance', 'P', performance, -MOST, MOST);
  checkWeights(weights);
  checkLine(trial);
  checkLine(repeat);
}
