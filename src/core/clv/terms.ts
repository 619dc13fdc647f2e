import { MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireKind, requireList, requireRecord } from '../shape.ts';

/**
 * When in a period its margin comes, and whether the period's loss of customers is counted before it. Period k = 1, 2, ... pays
 *   start:   at time k - 1, to the survivors of k - 1 renewals      closed form (1 + d) / (1 + d - r)
 *   end:     at time k, to the survivors of k - 1 renewals          closed form 1 / (1 + d - r)
 *   renewal: at time k, to the survivors of k renewals              closed form r / (1 + d - r)
 */
export type Timing = 'start' | 'end' | 'renewal';

/** The three timings, the most generous first. */
export const TIMINGS: readonly Timing[] = ['start', 'end', 'renewal'];

/**
 * Whether the first purchase, which is certain, counts. With start and end it is the margin of period 1, which `out` drops;
 * with renewal it lies at time 0, before the margins, and `in` adds it. margin is its own amount, if it is not the first of
 * the margins. Before a customer is won it belongs in; for one who has just bought it is past.
 */
export type FirstPurchase = Readonly<{ kind: 'in'; margin?: number }> | Readonly<{ kind: 'out' }>;

/** Whether the cost of winning the customer, paid at time 0, is taken off. For an existing customer it is sunk. */
export type Acquisition = Readonly<{ kind: 'in'; cost: number }> | Readonly<{ kind: 'out' }>;

/** How many periods are reckoned: a whole number, or all there will ever be. */
export type Horizon = Readonly<{ kind: 'periods'; count: number }> | Readonly<{ kind: 'for-ever' }>;

/** What a living customer leaves per period, after the cost of serving and keeping: in money, growing by `growth` a period. */
export type Margins =
  | Readonly<{ kind: 'constant'; margin: number }>
  | Readonly<{ kind: 'growing'; margin: number; growth: number }>
  | Readonly<{ kind: 'tabled'; margins: readonly number[] }>;

/** The probability of staying from one period to the next: one rate, or rates[k - 1] for the k-th renewal. */
export type Retention = Readonly<{ kind: 'constant'; rate: number }> | Readonly<{ kind: 'tabled'; rates: readonly number[] }>;

/** Everything a lifetime value depends on, conventions included. Every rate is per period, and the period is a month or a year. */
export type Terms = Readonly<{
  period: 'month' | 'year';
  margins: Margins;
  retention: Retention;
  discount: number;
  horizon: Horizon;
  timing: Timing;
  firstPurchase: FirstPurchase;
  acquisition: Acquisition;
}>;

/**
 * Refuses terms that cannot be reckoned with: amounts that are not finite, retention outside [0, 1], rates of discount or
 * growth not above -1, unknown conventions, and tables shorter than the horizon.
 * Throws RangeError with the value and the remedy.
 * Example: checkTerms({ ...terms, discount: -1 }) throws.
 */
export function checkTerms(terms: Terms): void {
  requireRecord('terms', terms);
  const { period, margins, retention, discount, horizon, timing, firstPurchase, acquisition } = terms;
  requireOneOf('period', period, ['month', 'year']);
  requireOneOf('timing', timing, TIMINGS);
  requireRate('discount rate', 'd', discount);
  requireKind('horizon', horizon, ['periods', 'for-ever']);
  const count = horizon.kind === 'periods' ? horizon.count : Number.POSITIVE_INFINITY;
  if (horizon.kind === 'periods') requireWhole('horizon', 'n', count, 0, MOST_PERIODS);
  checkMargins(margins, count);
  checkRetention(retention, timing === 'renewal' ? count : count - 1);
  requireKind('first purchase', firstPurchase, ['in', 'out']);
  if (firstPurchase.kind === 'in' && firstPurchase.margin !== undefined) {
    requireAmount('margin of the first purchase', firstPurchase.margin);
  }
  checkAcquisition(acquisition);
}

/**
 * Refuses an acquisition cost that is negative or not finite.
 * Throws RangeError with the value.
 * Example: checkAcquisition({ kind: 'in', cost: -1 }) throws.
 */
export function checkAcquisition(acquisition: Acquisition): void {
  requireKind('acquisition cost', acquisition, ['in', 'out']);
  if (acquisition.kind === 'in') requireWithin('acquisition cost', 'cost', acquisition.cost, 0, Number.MAX_VALUE);
}

function checkMargins(margins: Margins, count: number): void {
  requireKind('margins', margins, ['constant', 'growing', 'tabled']);
  if (margins.kind === 'tabled') {
    requireTable('margins', margins.margins, Math.max(count, 1));
    for (const [k, margin] of margins.margins.entries()) requireAmount(`margin of period ${k + 1}`, margin);
    return;
  }
  requireAmount('margin', margins.margin);
  if (margins.kind === 'growing') requireRate('growth rate', 'g', margins.growth);
}

/**
 * Refuses retention outside [0, 1] and a table with fewer rates than there are renewals.
 * Throws RangeError with the value or the length of the table.
 * Example: checkRetention({ kind: 'tabled', rates: [0.9] }, 2) throws.
 */
export function checkRetention(retention: Retention, renewals: number): void {
  requireKind('retention', retention, ['constant', 'tabled']);
  if (retention.kind === 'constant') {
    requireWithin('retention', 'r', retention.rate, 0, 1);
    return;
  }
  requireTable('retention rates', retention.rates, renewals);
  for (const [k, rate] of retention.rates.entries()) requireWithin(`retention at renewal ${k + 1}`, 'r', rate, 0, 1);
}

function requireTable(name: string, table: readonly number[], least: number): void {
  requireList(name, table);
  if (table.length >= least) return;
  const needed = least === Number.POSITIVE_INFINITY ? 'a horizon of so many periods at most' : `at least ${least}`;
  throw new RangeError(`invalid ${name}: a table of ${table.length} (expected ${needed})`);
}

/**
 * The margin of period k = 1, 2, ...: m, or m (1 + g)^(k-1), or the k-th of the table.
 * In money; checks nothing, since checkTerms has.
 * Example: marginOf({ kind: 'growing', margin: 100, growth: 0.1 }, 3) is 121.
 */
export function marginOf(margins: Margins, k: number): number {
  switch (margins.kind) {
    case 'constant':
      return margins.margin;
    case 'growing':
      return margins.margin * (1 + margins.growth) ** (k - 1);
    case 'tabled':
      return margins.margins[k - 1] as number;
  }
}
