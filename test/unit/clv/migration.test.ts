import { describe, expect, it } from 'vitest';
import { bergerNasr5, type Migration } from '../../../src/core/clv/migration.ts';

/** Half buy again at once, a quarter of the rest a period later; money is worth a quarter after a period. */
const CASE: Migration = {
  purchase: [0.5, 0.25],
  contribution: 100,
  promotion: 16,
  timing: 'middle',
  discount: 3,
  periods: 2,
};

const rows = (migration: Migration) =>
  bergerNasr5(migration).trace.map((line) =>
    line.kind === 'cash' ? [line.item, line.period, line.at, line.amount, line.survival, line.discount] : [],
  );

describe('bergerNasr5', () => {
  it('follows who buys and who is mailed, period by period', () => {
    // C: 1, 0.5, 0.5 * 0.5 + 1 * 0.5 * 0.25 = 0.375; mailed: 1, then 0.5 + 0.5 = 1
    expect(rows(CASE)).toEqual([
      ['first', 0, 0, 100, 1, 1],
      ['promotion', 1, 0.5, -16, 1, 0.5],
      ['margin', 1, 1, 100, 0.5, 0.25],
      ['promotion', 2, 1.5, -16, 1, 0.125],
      ['margin', 2, 2, 100, 0.375, 0.0625],
    ]);
    expect(bergerNasr5(CASE).value).toBe(100 - 8 + 12.5 - 2 + 2.34375);
  });

  it('mails with the contributions, once more at the end', () => {
    // the third mailing reaches 0.375 + 0.5 * 0.5 = 0.625: who last bought two periods ago is mailed for the last time
    expect(rows({ ...CASE, timing: 'start' })).toEqual([
      ['first', 0, 0, 100, 1, 1],
      ['promotion', 1, 0, -16, 1, 1],
      ['margin', 1, 1, 100, 0.5, 0.25],
      ['promotion', 2, 1, -16, 1, 0.25],
      ['margin', 2, 2, 100, 0.375, 0.0625],
      ['promotion', 3, 2, -16, 0.625, 0.0625],
    ]);
  });

  it('drops who has been silent for as long as the list of probabilities', () => {
    const mailed = rows({ ...CASE, purchase: [0.5], periods: 3 }).filter(([item]) => item === 'promotion');
    expect(mailed.map((row) => row[4])).toEqual([1, 0.5, 0.25]);
  });

  it('keeps who always buys, and loses who never does', () => {
    const bought = (purchase: readonly number[]) =>
      rows({ ...CASE, purchase }).flatMap((row) => (row[0] === 'promotion' ? [] : [row[4]]));
    expect(bought([1, 0.3])).toEqual([1, 1, 1]);
    expect(bought([0, 0])).toEqual([1, 0, 0]);
    expect(bought([0, 1])).toEqual([1, 0, 1]);
  });

  it('has the first purchase alone over no periods, mailed or not', () => {
    expect(bergerNasr5({ ...CASE, periods: 0 }).value).toBe(100);
    expect(bergerNasr5({ ...CASE, periods: 0, timing: 'start' }).value).toBe(84);
  });

  it('promotes for nothing without -0', () => {
    expect(bergerNasr5({ ...CASE, promotion: 0 }).trace[1]).toMatchObject({ item: 'promotion', amount: 0, present: 0 });
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => bergerNasr5({ ...CASE, purchase: [] })).toThrow(
      new RangeError('invalid purchase probabilities: a list of 0 (expected a list of 1 to 1000)'),
    );
    expect(() => bergerNasr5({ ...CASE, purchase: [0.5, 1.5] })).toThrow(
      new RangeError('invalid purchase probability at recency 2: 1.5 (expected 0 <= p <= 1)'),
    );
    expect(() => bergerNasr5({ ...CASE, contribution: Number.NaN })).toThrow('invalid contribution: NaN ');
    expect(() => bergerNasr5({ ...CASE, promotion: Number.NaN })).toThrow('invalid promotion: NaN ');
    expect(() => bergerNasr5({ ...CASE, timing: 'later' as Migration['timing'] })).toThrow(
      new RangeError('invalid timing: later (expected start or middle)'),
    );
    expect(() => bergerNasr5({ ...CASE, discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    for (const periods of [-1, 2.5, 1_001]) {
      expect(() => bergerNasr5({ ...CASE, periods })).toThrow(
        new RangeError(`invalid number of periods: ${periods} (expected a whole number 0 <= n <= 1000)`),
      );
    }
    expect(() => bergerNasr5({ ...CASE, contribution: 1e308, discount: -0.9 })).toThrow('invalid present value: Infinity ');
  });
});
