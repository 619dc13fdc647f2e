import { describe, expect, it } from 'vitest';
import {
  checkAcquisition,
  checkRetention,
  checkTerms,
  type Margins,
  marginOf,
  type Terms,
  TIMINGS,
} from '../../../src/core/clv/terms.ts';
import { HALVES, TERMS } from './terms.ts';

const refused = (change: Partial<Record<keyof Terms, unknown>>) => () => checkTerms({ ...HALVES, ...change } as Terms);

describe('checkTerms', () => {
  it('lets sensible terms pass', () => {
    expect(() => checkTerms(TERMS)).not.toThrow();
    expect(() => checkTerms(HALVES)).not.toThrow();
    for (const timing of TIMINGS) expect(() => checkTerms({ ...HALVES, timing })).not.toThrow();
  });

  it('knows three timings, the most generous first', () => {
    expect(TIMINGS).toEqual(['start', 'end', 'renewal']);
  });

  it('refuses conventions it does not know, naming those it does', () => {
    expect(refused({ period: 'week' })).toThrow(new RangeError('invalid period: week (expected month or year)'));
    expect(refused({ timing: 'middle' })).toThrow(new RangeError('invalid timing: middle (expected start or end or renewal)'));
    expect(refused({ horizon: { kind: 'long' } })).toThrow(
      new RangeError('invalid horizon: long (expected periods or for-ever)'),
    );
    expect(refused({ margins: { kind: 'wild' } })).toThrow('invalid margins: wild (expected constant or growing or tabled)');
    expect(refused({ retention: { kind: 'wild' } })).toThrow('invalid retention: wild (expected constant or tabled)');
    expect(refused({ firstPurchase: { kind: 'maybe' } })).toThrow('invalid first purchase: maybe (expected in or out)');
    expect(refused({ acquisition: { kind: 'maybe' } })).toThrow('invalid acquisition cost: maybe (expected in or out)');
  });

  it('refuses rates outside their ranges', () => {
    expect(refused({ discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(refused({ retention: { kind: 'constant', rate: 1.2 } })).toThrow(
      new RangeError('invalid retention: 1.2 (expected 0 <= r <= 1)'),
    );
    expect(refused({ retention: { kind: 'constant', rate: -0.1 } })).toThrow('invalid retention: -0.1 ');
    expect(refused({ margins: { kind: 'growing', margin: 1, growth: -1 } })).toThrow(
      'invalid growth rate: -1 (expected a finite g ',
    );
  });

  it('refuses amounts that are none', () => {
    expect(refused({ margins: { kind: 'constant', margin: Number.NaN } })).toThrow('invalid margin: NaN ');
    expect(refused({ margins: { kind: 'growing', margin: Number.NaN, growth: 0 } })).toThrow('invalid margin: NaN ');
    expect(refused({ margins: { kind: 'tabled', margins: [1, Number.NaN, 3] } })).toThrow('invalid margin of period 2: NaN ');
    expect(refused({ firstPurchase: { kind: 'in', margin: Number.NaN } })).toThrow('invalid margin of the first purchase: NaN ');
    expect(refused({ acquisition: { kind: 'in', cost: Number.NaN } })).toThrow('invalid acquisition cost: NaN ');
    expect(refused({ acquisition: { kind: 'in', cost: -1 } })).toThrow('invalid acquisition cost: -1 (expected 0 <= cost ');
  });

  it('takes a first purchase without a margin of its own, and one at a loss', () => {
    expect(refused({ firstPurchase: { kind: 'in', margin: undefined } })).not.toThrow();
    expect(refused({ firstPurchase: { kind: 'in', margin: -20 } })).not.toThrow();
  });

  it('refuses a horizon that is not a whole number of periods in reach', () => {
    for (const count of [-1, 1.5, 100_001, Number.NaN]) {
      expect(refused({ horizon: { kind: 'periods', count } })).toThrow(
        new RangeError(`invalid horizon: ${count} (expected a whole number 0 <= n <= 100000)`),
      );
    }
    expect(refused({ horizon: { kind: 'periods', count: 0 } })).not.toThrow();
    expect(refused({ horizon: { kind: 'periods', count: 100_000 } })).not.toThrow();
  });

  it('refuses tables shorter than the horizon', () => {
    expect(refused({ margins: { kind: 'tabled', margins: [1, 2, 3] } })).not.toThrow();
    expect(refused({ margins: { kind: 'tabled', margins: [1, 2] } })).toThrow(
      new RangeError('invalid margins: a table of 2 (expected at least 3)'),
    );
    expect(refused({ margins: { kind: 'tabled', margins: [] }, horizon: { kind: 'periods', count: 0 } })).toThrow(
      new RangeError('invalid margins: a table of 0 (expected at least 1)'),
    );
  });

  it('asks for a renewal less than periods, except where renewal comes first', () => {
    expect(refused({ retention: { kind: 'tabled', rates: [0.9, 0.8] } })).not.toThrow();
    expect(refused({ retention: { kind: 'tabled', rates: [0.9] } })).toThrow(
      new RangeError('invalid retention rates: a table of 1 (expected at least 2)'),
    );
    expect(refused({ timing: 'renewal', retention: { kind: 'tabled', rates: [0.9, 0.8] } })).toThrow(
      new RangeError('invalid retention rates: a table of 2 (expected at least 3)'),
    );
  });

  it('refuses tables for ever', () => {
    const forEver = { horizon: { kind: 'for-ever' } };
    const remedy = (what: string) => `invalid ${what}: a table of 3 (expected a horizon of so many periods at most)`;
    expect(refused({ ...forEver, margins: { kind: 'tabled', margins: [1, 2, 3] } })).toThrow(new RangeError(remedy('margins')));
    expect(refused({ ...forEver, retention: { kind: 'tabled', rates: [1, 1, 1] } })).toThrow(
      new RangeError(remedy('retention rates')),
    );
  });
});

describe('checkRetention', () => {
  it('names the renewal whose rate is none', () => {
    expect(() => checkRetention({ kind: 'tabled', rates: [1, 1.1] }, 2)).toThrow(
      new RangeError('invalid retention at renewal 2: 1.1 (expected 0 <= r <= 1)'),
    );
    expect(() => checkRetention({ kind: 'tabled', rates: [-0.1] }, 0)).toThrow('invalid retention at renewal 1: -0.1 ');
  });

  it('takes a table longer than needed and one of nothing for no renewals', () => {
    expect(() => checkRetention({ kind: 'tabled', rates: [0, 1, 0.5] }, 1)).not.toThrow();
    expect(() => checkRetention({ kind: 'tabled', rates: [] }, 0)).not.toThrow();
  });
});

describe('checkAcquisition', () => {
  it('takes no cost, a cost of nothing and any other', () => {
    for (const acquisition of [{ kind: 'out' }, { kind: 'in', cost: 0 }, { kind: 'in', cost: 1e9 }] as const) {
      expect(() => checkAcquisition(acquisition)).not.toThrow();
    }
  });

  it('refuses a cost without end', () => {
    expect(() => checkAcquisition({ kind: 'in', cost: Number.POSITIVE_INFINITY })).toThrow('invalid acquisition cost: Infinity ');
  });
});

describe('marginOf', () => {
  it.each<[string, Margins, readonly number[]]>([
    ['stays', { kind: 'constant', margin: 100 }, [100, 100, 100]],
    ['grows from the second period on', { kind: 'growing', margin: 100, growth: 0.5 }, [100, 150, 225]],
    ['shrinks', { kind: 'growing', margin: 100, growth: -0.5 }, [100, 50, 25]],
    ['stands in the table', { kind: 'tabled', margins: [5, -3, 8] }, [5, -3, 8]],
  ])('%s', (_, margins, expected) => {
    expect([1, 2, 3].map((k) => marginOf(margins, k))).toEqual(expected);
  });
});
