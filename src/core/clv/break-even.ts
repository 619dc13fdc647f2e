import { bisect } from '../money/bisect.ts';
import { requireAmount } from '../range.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { converges } from './multiple.ts';
import { checkTerms, type Margins, type Terms } from './terms.ts';
import type { CashLine, Figure } from './trace.ts';

/** The retention at which a target is just met; always: it is met even if nobody stays; never: not even if nobody leaves. */
export type BreakEven =
  | Readonly<{ kind: 'at'; retention: number; figure: Figure }>
  | Readonly<{ kind: 'always'; figure: Figure }>
  | Readonly<{ kind: 'never'; figure: Figure }>;

/**
 * The smallest retention with which the lifetime value reaches a target: CLV(r) = target, the rest of the terms unchanged.
 * The target is in money, 0 for "the acquisition cost comes back". Margins must not be negative, so that CLV rises with r
 * and there is one answer. r to the last digit, found by bisection; the figure is the value there (or at r = 0, or r = 1), traced.
 * For ever at the start the answer is r = (1 + d) (1 - m / (target + AC)).
 * Throws RangeError on invalid terms or target, tabled retention and negative margins.
 * Source: by definition; see Farris et al., Marketing Metrics.
 * Example: 100 a year at the start, d = 0.1, AC 550, for ever: retention 0.9.
 */
export function breakEvenRetention(terms: Terms, target: number): BreakEven {
  requireAmount('target', target);
  checkTerms(terms);
  if (terms.retention.kind === 'tabled')
    throw new RangeError('invalid retention: tabled (expected a constant rate to solve for)');
  requireNoLoss(terms);
  const at = (rate: number) => lifetimeValue({ ...terms, retention: { kind: 'constant', rate } });
  const none = at(0);
  if (none.value >= target) return { kind: 'always', figure: none };
  // margins of 0 for ever add nothing, and at r = 1 their sum has no closed form
  if (isEmpty(terms)) return { kind: 'never', figure: none };
  const value = terms.horizon.kind === 'for-ever' ? (rate: number) => at(rate).value : weighed(terms.timing, at(1));
  const gap = (rate: number) => (endless(terms, rate) ? Number.POSITIVE_INFINITY : value(rate) - target);
  if (gap(1) < 0) return { kind: 'never', figure: at(1) };
  const retention = bisect(gap, 0, 1);
  return { kind: 'at', retention, figure: at(retention) };
}

/** The value at any retention from the table at retention 1, whose lines only survival weighs: no table for each of sixty tries. */
function weighed(timing: Terms['timing'], { trace }: Figure): (rate: number) => number {
  const lines = trace as readonly CashLine[];
  const renewals = (period: number) => (timing === 'renewal' ? period : Math.max(period - 1, 0));
  return (rate) => {
    let [sum, survival, renewed] = [0, 1, 0];
    // the lines stand in order of their periods, so survival goes on from one to the next, as in the table itself
    for (const { present, period } of lines) {
      for (; renewed < renewals(period); renewed++) survival *= rate;
      sum += present * survival;
    }
    return sum;
  };
}

/**
 * The least margin of all periods, growth apart, which changes no sign: below 0 the value need not rise with retention, and there
 * is no break-even to ask for.
 * In money, taken as valid.
 * Example: leastMargin({ kind: 'tabled', margins: [5, -1] }) is -1.
 */
export function leastMargin(margins: Margins): number {
  return margins.kind === 'tabled' ? margins.margins.reduce((least, each) => Math.min(least, each)) : margins.margin;
}

function requireNoLoss({ margins }: Terms): void {
  const least = leastMargin(margins);
  if (!(least < 0)) return;
  throw new RangeError(`invalid margin: ${least} (expected margin >= 0, or the value need not rise with retention)`);
}

function isEmpty({ horizon, margins }: Terms): boolean {
  return horizon.kind === 'for-ever' && margins.kind !== 'tabled' && margins.margin === 0;
}

/** Whether so many customers stay that a sum of positive margins without end has no limit. */
function endless({ horizon, margins, discount }: Terms, rate: number): boolean {
  const growth = margins.kind === 'growing' ? margins.growth : 0;
  return horizon.kind === 'for-ever' && !converges(rate, growth, discount);
}

/** The line with which the sum so far first reaches 0, or how much is still missing after the last one. */
export type Payback =
  | Readonly<{ kind: 'at'; line: CashLine; lost: boolean; figure: Figure }>
  | Readonly<{ kind: 'never'; missing: number; figure: Figure }>;

/**
 * When the acquisition cost has come back: the first line of the trace with cumulative >= 0, expected and discounted.
 * line.at is the time in periods, line.period the period whose margin did it. For the undiscounted payback set discount to 0.
 * Margins that turn negative later may undo it: lost tells whether the sum ends below 0 again.
 * Throws RangeError on invalid terms, without an acquisition cost, and for ever, where there are no lines to look through.
 * Source: textbook discounted payback period.
 * Example: 100 a year at the start, r = 1, d = 0, AC 250, over 5 years: in period 3, at time 2.
 */
export function payback(terms: Terms): Payback {
  checkTerms(terms);
  if (terms.acquisition.kind === 'out')
    throw new RangeError('invalid acquisition cost: out (expected in, as there is nothing to pay back)');
  if (terms.horizon.kind === 'for-ever')
    throw new RangeError('invalid horizon: for-ever (expected a number of periods to look through)');
  const figure = lifetimeValue(terms);
  const line = paidBackLine(figure);
  if (!line) return { kind: 'never', missing: 0 - figure.value, figure };
  return { kind: 'at', line, lost: !isPaidBack(figure.value, terms.acquisition.cost), figure };
}

/** A sum nearer to 0 than this part of the cost is the noise of doubles: ten payments of 0.1 pay back 1. */
const NOISE = 1e-12;

function isPaidBack(sum: number, cost: number): boolean {
  return sum >= 0 - NOISE * cost;
}

/**
 * The first line with which a value's sum so far reaches 0, where its first line is the acquisition cost; undefined if none does.
 * Example: of the lines -10, 6, 4 the third.
 */
export function paidBackLine({ trace }: Figure): CashLine | undefined {
  const [first] = trace;
  if (first?.kind !== 'cash' || first.item !== 'acquisition') return undefined;
  return trace.find((line): line is CashLine => line.kind === 'cash' && isPaidBack(line.cumulative, 0 - first.amount));
}
