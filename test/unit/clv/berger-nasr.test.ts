import { describe, expect, it } from 'vitest';
import { bergerNasr1, bergerNasr2a, bergerNasr2b, type RetentionCase } from '../../../src/core/clv/berger-nasr.ts';
import type { Figure } from '../../../src/core/clv/trace.ts';

/** Half stay a cycle, money is worth a quarter after a year, so half after half a year. */
const CASE: RetentionCase = { contribution: 100, promotion: 8, retention: 0.5, discount: 3, years: 2 };

const rows = ({ trace }: Figure) =>
  trace.map((line) => (line.kind === 'cash' ? [line.item, line.period, line.at, line.amount, line.survival, line.discount] : []));

describe('bergerNasr1', () => {
  it('sells every year and promotes in between', () => {
    expect(rows(bergerNasr1(CASE))).toEqual([
      ['first', 0, 0, 100, 1, 1],
      ['promotion', 1, 0.5, -8, 1, 0.5],
      ['margin', 1, 1, 100, 0.5, 0.25],
      ['promotion', 2, 1.5, -8, 0.5, 0.125],
      ['margin', 2, 2, 100, 0.25, 0.0625],
    ]);
  });

  it('adds up', () => {
    expect(bergerNasr1(CASE).value).toBe(100 - 4 + 12.5 - 0.5 + 1.5625);
  });

  it('has the first purchase alone over no years', () => {
    expect(bergerNasr1({ ...CASE, years: 0 }).value).toBe(100);
  });
});

describe('bergerNasr2a', () => {
  it('sells p times a year', () => {
    expect(rows(bergerNasr2a({ ...CASE, years: 1, perYear: 2 }))).toEqual([
      ['first', 0, 0, 100, 1, 1],
      ['promotion', 1, 0.25, -8, 1, 4 ** -0.25],
      ['margin', 1, 0.5, 100, 0.5, 0.5],
      ['promotion', 2, 0.75, -8, 0.5, 4 ** -0.75],
      ['margin', 2, 1, 100, 0.25, 0.25],
    ]);
  });

  it('refuses a number of purchases that is not whole or beyond daily', () => {
    for (const perYear of [0, 1.5, 366]) {
      expect(() => bergerNasr2a({ ...CASE, perYear })).toThrow(
        new RangeError(`invalid number of purchases a year: ${perYear} (expected a whole number 1 <= p <= 365)`),
      );
    }
    expect(() => bergerNasr2a({ ...CASE, perYear: 365 })).not.toThrow();
  });
});

describe('bergerNasr2b', () => {
  it('sells every q years and promotes every year to those who have not left by then', () => {
    expect(rows(bergerNasr2b({ ...CASE, retention: 0.25, cycle: 2 }))).toEqual([
      ['first', 0, 0, 100, 1, 1],
      ['promotion', 1, 0.5, -8, 1, 0.5],
      ['promotion', 2, 1.5, -8, 0.5, 0.125],
      ['margin', 1, 2, 100, 0.25, 0.0625],
    ]);
  });

  it('counts whole cycles only', () => {
    const sales = (years: number) => rows(bergerNasr2b({ ...CASE, years, cycle: 3 })).filter(([item]) => item !== 'promotion');
    expect(sales(5)).toHaveLength(2);
    expect(sales(6)).toHaveLength(3);
    expect(sales(2)).toHaveLength(1);
  });

  it('refuses a cycle that is not whole', () => {
    for (const cycle of [0, 2.5]) {
      expect(() => bergerNasr2b({ ...CASE, cycle })).toThrow(
        new RangeError(`invalid cycle: ${cycle} (expected a whole number 1 <= q <= 100000)`),
      );
    }
  });
});

describe.each([
  ['bergerNasr1', bergerNasr1],
  ['bergerNasr2a', (inputs: RetentionCase) => bergerNasr2a({ ...inputs, perYear: 1 })],
  ['bergerNasr2b', (inputs: RetentionCase) => bergerNasr2b({ ...inputs, cycle: 1 })],
])('%s', (_, value) => {
  it('is case 1 with a cycle of a year', () => {
    expect(value(CASE)).toEqual(bergerNasr1(CASE));
  });

  it('promotes for nothing without -0', () => {
    const line = value({ ...CASE, promotion: 0 }).trace[1];
    expect(line).toMatchObject({ item: 'promotion', amount: 0, present: 0 });
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => value({ ...CASE, contribution: Number.NaN })).toThrow('invalid contribution: NaN ');
    expect(() => value({ ...CASE, promotion: Number.NaN })).toThrow('invalid promotion: NaN ');
    expect(() => value({ ...CASE, retention: 1.5 })).toThrow('invalid retention: 1.5 (expected 0 <= r <= 1)');
    expect(() => value({ ...CASE, discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => value({ ...CASE, years: 2.5 })).toThrow('invalid number of years: 2.5 ');
    expect(() => value({ ...CASE, years: -1 })).toThrow('invalid number of years: -1 (expected a whole number 0 <= n <= 1000)');
    expect(() => value({ ...CASE, contribution: 1e308, discount: 0, retention: 1 })).toThrow('invalid lifetime value: Infinity ');
  });
});
