import { describe, expect, it } from 'vitest';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { perpetualFigure } from '../../../src/core/clv/perpetual.ts';
import type { Terms, Timing } from '../../../src/core/clv/terms.ts';
import { HALVES, TERMS } from './terms.ts';

const value = (change: Partial<Terms>, base: Terms = HALVES) => lifetimeValue({ ...base, ...change }).value;

describe('lifetimeValue for ever', () => {
  const forEver = (change: Partial<Terms>) => value(change, TERMS);

  it.each<[Timing, 'in' | 'out', number]>([
    ['start', 'in', 550],
    ['start', 'out', 450],
    ['end', 'in', 500],
    ['end', 'out', 500 - 100 / 1.1],
    ['renewal', 'out', 450],
    ['renewal', 'in', 550],
  ])('paid at the %s with the first purchase %s has its closed form', (timing, kind, expected) => {
    expect(forEver({ timing, firstPurchase: { kind } })).toBeCloseTo(expected, 9);
  });

  it('gives the first purchase its own margin where it has one', () => {
    expect(forEver({ firstPurchase: { kind: 'in', margin: 40 } })).toBeCloseTo(490, 9);
    expect(forEver({ timing: 'end', firstPurchase: { kind: 'in', margin: 45 } })).toBeCloseTo(500 - 50, 9);
    expect(forEver({ timing: 'renewal', firstPurchase: { kind: 'in', margin: 40 } })).toBeCloseTo(490, 9);
    expect(forEver({ timing: 'renewal', firstPurchase: { kind: 'in', margin: 0 } })).toBeCloseTo(450, 9);
  });

  it('takes the acquisition cost off', () => {
    expect(forEver({ acquisition: { kind: 'in', cost: 50 } })).toBeCloseTo(500, 9);
  });

  it('lets margins grow', () => {
    const margins = { kind: 'growing', margin: 100, growth: 0.05 } as const;
    expect(forEver({ margins })).toBeCloseTo((100 * 1.1) / (1.1 - 0.945), 9);
    expect(forEver({ margins, timing: 'end' })).toBeCloseTo(100 / (1.1 - 0.945), 9);
    expect(forEver({ margins, timing: 'renewal', firstPurchase: { kind: 'out' } })).toBeCloseTo(90 / (1.1 - 0.945), 9);
  });

  it('has its limits: nobody stays, all stay, money keeps its worth', () => {
    expect(forEver({ retention: { kind: 'constant', rate: 0 } })).toBeCloseTo(100, 12);
    expect(forEver({ retention: { kind: 'constant', rate: 0 }, timing: 'end' })).toBeCloseTo(100 / 1.1, 12);
    expect(forEver({ retention: { kind: 'constant', rate: 1 }, timing: 'end' })).toBeCloseTo(1000, 9);
    expect(forEver({ discount: 0 })).toBeCloseTo(1000, 9);
  });

  it('prints the steps of the closed form', () => {
    const { trace } = lifetimeValue({ ...TERMS, acquisition: { kind: 'in', cost: 50 } });
    const lines = trace.map((line) =>
      line.kind === 'step' ? `${line.symbol} = ${line.operation} of ${line.operands.map(({ symbol }) => symbol).join(', ')}` : '',
    );
    expect(lines).toEqual([
      '1 + d = sum of 1, d',
      '1 + g = sum of 1, g',
      'r (1 + g) = product of r, 1 + g',
      '1 + d - r (1 + g) = difference of 1 + d, r (1 + g)',
      'multiple = quotient of 1 + d, 1 + d - r (1 + g)',
      'm * multiple = product of m, multiple',
      'CLV = sum of m * multiple, -AC',
    ]);
    expect(trace.at(-1)).toMatchObject({ operands: [expect.anything(), { symbol: '-AC', value: -50 }] });
  });

  it('shows what the first purchase adds or takes away', () => {
    const parts = (change: Partial<Terms>) => {
      const last = lifetimeValue({ ...TERMS, ...change }).trace.at(-1);
      return last?.kind === 'step' ? last.operands.map(({ symbol }) => symbol) : [];
    };
    expect(parts({})).toEqual(['m * multiple']);
    expect(parts({ firstPurchase: { kind: 'out' } })).toEqual(['m * multiple', '-m']);
    expect(parts({ timing: 'end', firstPurchase: { kind: 'out' } })).toEqual(['m * multiple', '-m / (1 + d)']);
    expect(parts({ firstPurchase: { kind: 'in', margin: 7 } })).toEqual(['m * multiple', '-m', 'first purchase']);
    expect(parts({ timing: 'end', firstPurchase: { kind: 'in', margin: 7 } })).toEqual([
      'm * multiple',
      '-m / (1 + d)',
      'first purchase / (1 + d)',
    ]);
    expect(parts({ timing: 'renewal' })).toEqual(['m * multiple', 'm']);
    expect(parts({ timing: 'renewal', firstPurchase: { kind: 'in', margin: 7 } })).toEqual(['m * multiple', 'first purchase']);
    expect(parts({ timing: 'renewal', firstPurchase: { kind: 'out' } })).toEqual(['m * multiple']);
  });

  it('prints the step that discounts a first purchase at the end', () => {
    const { trace } = lifetimeValue({ ...TERMS, timing: 'end', firstPurchase: { kind: 'in', margin: 22 } });
    const symbols = trace.map((line) => (line.kind === 'step' ? line.symbol : ''));
    expect(symbols.slice(-3)).toEqual(['-m / (1 + d)', 'first purchase / (1 + d)', 'CLV']);
    expect(trace.at(-2)).toMatchObject({ operation: 'quotient', value: 20 });
  });

  it('divides by the timing its form has', () => {
    const over = (timing: Timing) => {
      const multiple = lifetimeValue({ ...TERMS, timing, firstPurchase: { kind: 'out' } }).trace[4];
      return multiple?.kind === 'step' ? multiple.operands[0] : undefined;
    };
    expect(over('start')).toEqual({ symbol: '1 + d', value: 1.1 });
    expect(over('end')).toEqual({ symbol: '1', value: 1 });
    expect(over('renewal')).toEqual({ symbol: 'r', value: 0.9 });
  });

  it('refuses to add up what has no limit, and says what to do', () => {
    const message = (r: number, g: number, d: number) =>
      `invalid retention: ${r} at growth ${g}, discount rate ${d} (expected r (1 + g) < 1 + d for ever, or a number of periods)`;
    expect(() => forEver({ retention: { kind: 'constant', rate: 1 }, discount: 0 })).toThrow(new RangeError(message(1, 0, 0)));
    expect(() =>
      forEver({ margins: { kind: 'growing', margin: 1, growth: 0.25 }, retention: { kind: 'constant', rate: 1 } }),
    ).toThrow(new RangeError(message(1, 0.25, 0.1)));
  });

  it('has no closed form for a table', () => {
    const message = 'invalid horizon: for-ever with a table (expected a horizon of so many periods at most)';
    expect(() => perpetualFigure({ ...TERMS, margins: { kind: 'tabled', margins: [1] } })).toThrow(new RangeError(message));
    expect(() => perpetualFigure({ ...TERMS, retention: { kind: 'tabled', rates: [1] } })).toThrow(new RangeError(message));
  });

  it('says where figures grow too large', () => {
    expect(() => forEver({ margins: { kind: 'constant', margin: 1e308 } })).toThrow('invalid m * multiple: Infinity ');
  });
});
