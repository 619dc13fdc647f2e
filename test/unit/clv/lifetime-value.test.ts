import { describe, expect, it } from 'vitest';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms, Timing } from '../../../src/core/clv/terms.ts';
import { HALVES, TERMS } from './terms.ts';

const value = (change: Partial<Terms>, base: Terms = HALVES) => lifetimeValue({ ...base, ...change }).value;

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
