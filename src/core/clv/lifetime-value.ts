import { finite } from '../range.ts';
import { perpetualFigure } from './perpetual.ts';
import { schedule } from './schedule.ts';
import { checkTerms, marginOf, type Terms } from './terms.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

/**
 * What a customer is worth: CLV = -AC + first purchase + sum over periods k = 1..n of margin_k * survival_k / (1 + d)^at_k.
 * at_k and survival_k follow the timing (see Timing), the first purchase and the acquisition cost AC their own conventions.
 * With constant retention survival_k is r^(k-1), or r^k after renewal. Net, discounted, forward-looking: past gains are not in it.
 * Money in, money out, in the prices of today; the trace holds a line for each payment or, without end, the closed form's steps.
 * Throws RangeError on invalid terms, without end where r (1 + g) >= 1 + d or a table runs out, and where the value is too
 * large for a number.
 * Source: Gupta et al. 2006, J. of Service Research 9(2), 139-155; timings as in Farris et al., Marketing Metrics.
 * Example: 100 a year, r = 0.9, d = 0.1, for ever, first purchase in: 550 at the start, 500 at the end of each year.
 */
export function lifetimeValue(terms: Terms): Figure {
  checkTerms(terms);
  if (terms.horizon.kind === 'for-ever') return perpetualFigure(terms);
  return cashFigure([...entryCash(terms), ...periodCash(terms, terms.horizon.count)]);
}

/** What falls at time 0 apart from the periods' margins: acquisition cost, and with renewal the first purchase. */
function entryCash({ timing, margins, firstPurchase, acquisition }: Terms): readonly Cash[] {
  const now = { period: 0, at: 0, survival: 1, discount: 1 };
  const cash: Cash[] = [];
  if (acquisition.kind === 'in') cash.push({ item: 'acquisition', ...now, amount: 0 - acquisition.cost });
  if (timing === 'renewal' && firstPurchase.kind === 'in') {
    cash.push({ item: 'first', ...now, amount: firstPurchase.margin ?? marginOf(margins, 1) });
  }
  return cash;
}

function periodCash({ timing, margins, retention, discount, firstPurchase }: Terms, count: number): readonly Cash[] {
  return schedule(timing, retention, discount, count).flatMap((slot): readonly Cash[] => {
    const amount = finite('margin', marginOf(margins, slot.period));
    if (slot.period > 1 || timing === 'renewal') return [{ item: 'margin', ...slot, amount }];
    if (firstPurchase.kind === 'out') return [];
    return [{ item: 'first', ...slot, amount: firstPurchase.margin ?? amount }];
  });
}
