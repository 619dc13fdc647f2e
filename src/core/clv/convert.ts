import { convertRate, type Period, periodsIn } from '../money/rates.ts';
import { finite, MOST_PERIODS, requireOneOf, requireWithin } from '../range.ts';
import { marginMultiple } from './multiple.ts';
import { checkTerms, type Horizon, type Margins, type Terms } from './terms.ts';

/**
 * How a margin is restated: level takes a twelfth for each month (and twelve months for a year), equivalent takes the monthly
 * margin whose present value is the year's, so that the lifetime value stays what it was.
 */
export type Spread = 'level' | 'equivalent';

/**
 * The same retention stated for another period: r' = r^(1 / periods of `to` in `from`), so that as many stay over a year.
 * r in [0, 1] per period.
 * Throws RangeError on an invalid retention or an unknown period.
 * Source: follows from independent renewals, by algebra.
 * Example: convertRetention(0.9, 'year', 'month') is 0.99126 (rounded): 0.8 % leave a month, not 10 / 12 %.
 */
export function convertRetention(retention: number, from: Period, to: Period): number {
  requireWithin('retention', 'r', retention, 0, 1);
  return retention ** (1 / periodsIn(from, to));
}

/**
 * The same terms stated by the month or by the year. Rates of retention, discount and growth convert exactly by compounding,
 * horizons by twelve, margins by the spread. By level, monthly cash comes earlier or later within the year than yearly cash
 * and leavers pay for part of the year, so that the value differs: that difference is what the choice of period does.
 * A first purchase out, or with a margin of its own, belongs to a period of given length: convert first, then choose it.
 * Tabled margins go from year to month only, tabled retention not at all.
 * Throws RangeError on invalid terms, on the cases just named, on months that make no whole years, and for an equivalent
 * margin after renewal at r = 0, which no month could bring.
 * Source: textbook equivalent rates; the equivalent margin by algebra.
 * Example: convertTerms(yearly, 'month', 'equivalent') has the lifetime value of the yearly terms.
 */
export function convertTerms(terms: Terms, to: 'month' | 'year', spread: Spread): Terms {
  checkTerms(terms);
  requireOneOf('period', to, ['month', 'year']);
  requireOneOf('spread', spread, ['level', 'equivalent']);
  const { period: from, retention, discount, timing, firstPurchase } = terms;
  if (from === to) return terms;
  if (retention.kind === 'tabled') throw new RangeError('invalid retention: tabled (expected a constant rate to convert)');
  const asClosedForm =
    timing === 'renewal' ? firstPurchase.kind === 'out' : firstPurchase.kind === 'in' && firstPurchase.margin === undefined;
  if (!asClosedForm) {
    throw new RangeError(
      `invalid first purchase: not as the ${timing} form has it (expected ${timing === 'renewal' ? 'out' : 'in, without a margin of its own'}; convert first, then choose it)`,
    );
  }
  const stay = (period: Period) => convertRetention(retention.rate, from, period);
  const rate = (of: number, period: Period) => convertRate(of, from, period);
  // what the margins of so many periods, the first of them 1, are worth together
  const worthOf = (period: Period, count: number, growth: number) =>
    marginMultiple(timing, stay(period), rate(discount, period), rate(growth, period), { kind: 'periods', count });
  const worth = (growth: number) => {
    if (spread === 'level') return 12;
    if (timing === 'renewal' && retention.rate === 0) {
      throw new RangeError('invalid retention: 0 (expected r > 0 for an equivalent margin after renewal)');
    }
    return worthOf('month', 12, growth) / worthOf('year', 1, growth);
  };
  return {
    ...terms,
    period: to,
    retention: { kind: 'constant', rate: stay(to) },
    discount: rate(discount, to),
    horizon: convertHorizon(terms.horizon, to),
    margins: convertMargins(terms.margins, from, to, worth),
  };
}

function convertHorizon(horizon: Horizon, to: 'month' | 'year'): Horizon {
  if (horizon.kind === 'for-ever') return horizon;
  const count = to === 'month' ? horizon.count * 12 : horizon.count / 12;
  if (!Number.isInteger(count) || count > MOST_PERIODS) {
    throw new RangeError(`invalid horizon: ${horizon.count} (expected whole years, and at most ${MOST_PERIODS} months)`);
  }
  return { kind: 'periods', count };
}

/** worth(g) is how many monthly margins, growing by g a period, a yearly one makes. */
function convertMargins(margins: Margins, from: Period, to: Period, worth: (growth: number) => number): Margins {
  if (margins.kind === 'tabled') {
    if (to === 'year') throw new RangeError('invalid margins: a table by the month (expected constant or growing margins)');
    const share = 1 / worth(0);
    return {
      kind: 'tabled',
      margins: margins.margins.flatMap((margin) => new Array<number>(12).fill(finite('margin', margin * share))),
    };
  }
  const growth = margins.kind === 'growing' ? margins.growth : 0;
  const margin = finite('margin', to === 'month' ? margins.margin / worth(growth) : margins.margin * worth(growth));
  return margins.kind === 'growing'
    ? { kind: 'growing', margin, growth: convertRate(growth, from, to) }
    : { kind: 'constant', margin };
}
