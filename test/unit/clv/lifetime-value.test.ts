import { describe, expect, it } from 'vitest';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import { perpetualFigure } from '../../../src/core/clv/perpetual.ts';
import { schedule } from '../../../src/core/clv/schedule.ts';
import type { Terms, Timing } from '../../../src/core/clv/terms.ts';
import { HALVES, TERMS } from './terms.ts';

const value = (change: Partial<Terms>, base: Terms = HALVES) => lifetimeValue({ ...base, ...change }).value;

describe('schedule', () => {
  const constant = { kind: 'constant', rate: 0.5 } as const;

  it('pays at the start: at once, with certainty, undiscounted', () => {
    expect(schedule('start', constant, 1, 3)).toEqual([
      { period: 1, at: 0, survival: 1, discount: 1 },
      { period: 2, at: 1, survival: 0.5, discount: 0.5 },
      { period: 3, at: 2, survival: 0.25, discount: 0.25 },
    ]);
  });

  it('pays at the end: a period later, to as many', () => {
    expect(schedule('end', constant, 1, 2)).toEqual([
      { period: 1, at: 1, survival: 1, discount: 0.5 },
      { period: 2, at: 2, survival: 0.5, discount: 0.25 },
    ]);
  });

  it('pays after renewal: a period later, to those who stayed', () => {
    expect(schedule('renewal', constant, 1, 2)).toEqual([
      { period: 1, at: 1, survival: 0.5, discount: 0.5 },
      { period: 2, at: 2, survival: 0.25, discount: 0.25 },
    ]);
  });

  it('takes each renewal from the table', () => {
    const tabled = { kind: 'tabled', rates: [0.5, 0.1, 0.2] } as const;
    expect(schedule('start', tabled, 0, 3).map(({ survival }) => survival)).toEqual([1, 0.5, 0.05]);
    expect(schedule('end', tabled, 0, 3).map(({ survival }) => survival)).toEqual([1, 0.5, 0.05]);
    expect(schedule('renewal', tabled, 0, 3).map(({ survival }) => survival)).toEqual([0.5, 0.05, 0.010000000000000002]);
  });

  it('is empty over no periods', () => {
    expect(schedule('start', constant, 1, 0)).toEqual([]);
  });

  it('refuses a discount factor too large for a number', () => {
    expect(() => schedule('end', constant, -0.9, 400)).toThrow('invalid discount factor: Infinity ');
  });
});

describe('lifetimeValue over some periods', () => {
  it.each<[Timing, 'in' | 'out', number]>([
    ['start', 'in', 100 + 25 + 6.25],
    ['start', 'out', 25 + 6.25],
    ['end', 'in', 50 + 12.5 + 3.125],
    ['end', 'out', 12.5 + 3.125],
    ['renewal', 'out', 25 + 6.25 + 1.5625],
    ['renewal', 'in', 100 + 25 + 6.25 + 1.5625],
  ])('paid at the %s with the first purchase %s adds up', (timing, kind, expected) => {
    expect(value({ timing, firstPurchase: { kind } })).toBe(expected);
  });

  it('takes the acquisition cost off, at once and with certainty', () => {
    for (const timing of ['start', 'end', 'renewal'] as const) {
      const without = value({ timing });
      expect(value({ timing, acquisition: { kind: 'in', cost: 30 } })).toBe(without - 30);
    }
  });

  it('gives the first purchase its own margin where it has one', () => {
    expect(value({ firstPurchase: { kind: 'in', margin: 40 } })).toBe(40 + 25 + 6.25);
    expect(value({ timing: 'end', firstPurchase: { kind: 'in', margin: 40 } })).toBe(20 + 12.5 + 3.125);
    expect(value({ timing: 'renewal', firstPurchase: { kind: 'in', margin: 40 } })).toBe(40 + 25 + 6.25 + 1.5625);
    expect(value({ firstPurchase: { kind: 'in', margin: 0 } })).toBe(25 + 6.25);
  });

  it('lets margins grow from the second period on', () => {
    const margins = { kind: 'growing', margin: 100, growth: 1 } as const;
    expect(value({ margins })).toBe(100 + 50 + 25);
    expect(value({ margins, timing: 'end' })).toBe(50 + 25 + 12.5);
    expect(value({ margins, timing: 'renewal', firstPurchase: { kind: 'out' } })).toBe(25 + 12.5 + 6.25);
    expect(value({ margins, timing: 'renewal' })).toBe(100 + 25 + 12.5 + 6.25);
  });

  it('takes margins from a table, of which it needs no more than the periods', () => {
    const margins = { kind: 'tabled', margins: [100, -40, 80, 1e9] } as const;
    expect(value({ margins })).toBe(100 - 10 + 5);
    expect(value({ margins, timing: 'renewal' })).toBe(100 + 25 - 2.5 + 1.25);
  });

  it('takes retention from a table', () => {
    expect(value({ retention: { kind: 'tabled', rates: [1, 0.5] } })).toBe(100 + 50 + 12.5);
  });

  it('has only what falls at time 0 over no periods', () => {
    const none = { horizon: { kind: 'periods', count: 0 } } as const;
    expect(value(none)).toBe(0);
    expect(value({ ...none, timing: 'renewal' })).toBe(100);
    expect(value({ ...none, acquisition: { kind: 'in', cost: 30 } })).toBe(-30);
  });

  it('counts only the first purchase where nobody stays', () => {
    const retention = { kind: 'constant', rate: 0 } as const;
    expect(value({ retention })).toBe(100);
    expect(value({ retention, timing: 'end' })).toBe(50);
    expect(value({ retention, timing: 'renewal', firstPurchase: { kind: 'out' } })).toBe(0);
  });

  it('adds up where all stay and money keeps its worth', () => {
    expect(value({ retention: { kind: 'constant', rate: 1 }, discount: 0 })).toBe(300);
  });

  it('prints a line for each payment, the cost first', () => {
    const { trace } = lifetimeValue({ ...HALVES, timing: 'renewal', acquisition: { kind: 'in', cost: 30 } });
    expect(trace).toEqual([
      {
        kind: 'cash',
        item: 'acquisition',
        period: 0,
        at: 0,
        amount: -30,
        survival: 1,
        discount: 1,
        present: -30,
        cumulative: -30,
      },
      { kind: 'cash', item: 'first', period: 0, at: 0, amount: 100, survival: 1, discount: 1, present: 100, cumulative: 70 },
      { kind: 'cash', item: 'margin', period: 1, at: 1, amount: 100, survival: 0.5, discount: 0.5, present: 25, cumulative: 95 },
      {
        kind: 'cash',
        item: 'margin',
        period: 2,
        at: 2,
        amount: 100,
        survival: 0.25,
        discount: 0.25,
        present: 6.25,
        cumulative: 101.25,
      },
      {
        kind: 'cash',
        item: 'margin',
        period: 3,
        at: 3,
        amount: 100,
        survival: 0.125,
        discount: 0.125,
        present: 1.5625,
        cumulative: 102.8125,
      },
    ]);
  });

  it('marks the first purchase, and leaves it out of the lines where it is out', () => {
    const items = (change: Partial<Terms>) =>
      lifetimeValue({ ...HALVES, ...change }).trace.map((line) =>
        line.kind === 'cash' ? `${line.item} ${line.period}` : 'step',
      );
    expect(items({})).toEqual(['first 1', 'margin 2', 'margin 3']);
    expect(items({ timing: 'end' })).toEqual(['first 1', 'margin 2', 'margin 3']);
    expect(items({ firstPurchase: { kind: 'out' } })).toEqual(['margin 2', 'margin 3']);
    expect(items({ timing: 'renewal', firstPurchase: { kind: 'out' } })).toEqual(['margin 1', 'margin 2', 'margin 3']);
  });

  it('takes a cost of 0 for 0 and not -0', () => {
    const { trace } = lifetimeValue({ ...HALVES, acquisition: { kind: 'in', cost: 0 } });
    expect(trace[0]).toMatchObject({ item: 'acquisition', amount: 0, present: 0 });
  });

  it('says where figures grow too large', () => {
    expect(() => value({ margins: { kind: 'growing', margin: 1, growth: 9 }, horizon: { kind: 'periods', count: 400 } })).toThrow(
      'invalid margin: Infinity ',
    );
    expect(() => value({ margins: { kind: 'constant', margin: 1e308 }, discount: -0.9 })).toThrow(
      'invalid present value: Infinity ',
    );
  });

  it('refuses terms that are none', () => {
    expect(() => value({ discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
  });

  it('gives the discounted expected lifetime of retention that rises, as the shifted beta-geometric has it (derived)', () => {
    const del = (alpha: number, beta: number) => {
      const rates = Array.from({ length: 500 }, (_, k) => (beta + k) / (alpha + beta + k));
      const horizon = { kind: 'periods', count: 501 } as const;
      return value({ ...TERMS, margins: { kind: 'constant', margin: 1 }, retention: { kind: 'tabled', rates }, horizon });
    };
    expect(del(0.668, 3.806)).toBeCloseTo(5.922596407612766, 6);
    expect(del(0.704, 1.182)).toBeCloseTo(3.695147405574571, 6);
  });
});

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
