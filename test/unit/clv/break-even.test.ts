import { describe, expect, it } from 'vitest';
import { breakEvenRetention, payback } from '../../../src/core/clv/break-even.ts';
import { lifetimeValue } from '../../../src/core/clv/lifetime-value.ts';
import type { Terms } from '../../../src/core/clv/terms.ts';
import { HALVES, TERMS } from './terms.ts';

const costing = (cost: number, terms: Terms = TERMS): Terms => ({ ...terms, acquisition: { kind: 'in', cost } });

/** The retention found, or the kind of answer where there is none. */
const found = (terms: Terms, target = 0) => {
  const answer = breakEvenRetention(terms, target);
  return answer.kind === 'at' ? answer.retention : answer.kind;
};

describe('breakEvenRetention', () => {
  it('has the closed form for ever', () => {
    expect(found(costing(550))).toBeCloseTo(0.9, 12);
    expect(found(costing(220))).toBeCloseTo(1.1 * (1 - 100 / 220), 12);
    expect(found({ ...costing(500), timing: 'end' })).toBeCloseTo(0.9, 12);
  });

  it('does not depend on the retention the terms came with', () => {
    expect(found({ ...costing(550), retention: { kind: 'constant', rate: 0.1 } })).toBeCloseTo(0.9, 12);
  });

  it('solves sums of some periods', () => {
    // 100 + 50 r + 25 r^2 = 131.25 at r = 0.5
    expect(found(costing(131.25, HALVES))).toBeCloseTo(0.5, 12);
    const growing: Terms = { ...HALVES, margins: { kind: 'growing', margin: 100, growth: 1 } };
    expect(found(costing(175, growing))).toBeCloseTo(0.5, 12);
    const tabled: Terms = { ...HALVES, margins: { kind: 'tabled', margins: [0, 100, 100] } };
    expect(found(costing(31.25, tabled))).toBeCloseTo(0.5, 12);
  });

  it('solves sums of some periods that would have no limit for ever', () => {
    // 100 (1 + 2 r + 4 r^2) = 516 at r = 0.8, where r (1 + g) is 1.6
    const doubling: Terms = { ...HALVES, discount: 0, margins: { kind: 'growing', margin: 100, growth: 1 } };
    expect(found(costing(516, doubling))).toBeCloseTo(0.8, 12);
  });

  it('aims at any target', () => {
    expect(found(TERMS, 550)).toBeCloseTo(0.9, 12);
    expect(found(costing(50), 500)).toBeCloseTo(0.9, 12);
  });

  it('is met always where the first purchase pays for it, exactly too', () => {
    expect(found(costing(99))).toBe('always');
    expect(found(costing(100))).toBe('always');
    expect(breakEvenRetention(costing(99), 0).figure.value).toBeCloseTo(1, 12);
  });

  it('is met never where not even perfect retention does', () => {
    expect(found(costing(1101))).toBe('never');
    expect(found(costing(176, HALVES))).toBe('never');
    expect(breakEvenRetention(costing(1101), 0).figure.value).toBeCloseTo(-1, 9);
  });

  it('is met at 1 where just perfect retention does', () => {
    expect(found(costing(175, HALVES))).toBe(1);
  });

  it('finds a retention below the one at which the sum has no limit', () => {
    const growing: Terms = { ...TERMS, margins: { kind: 'growing', margin: 100, growth: 0.25 } };
    const retention = found(costing(1_000_000, growing)) as number;
    expect(retention).toBeLessThan(1.1 / 1.25);
    expect(retention).toBeCloseTo((1.1 / 1.25) * (1 - 1e-4), 9);
    const free: Terms = { ...TERMS, discount: 0 };
    expect(found(costing(1000, free))).toBeCloseTo(0.9, 12);
  });

  it('shows the value there, traced', () => {
    const answer = breakEvenRetention(costing(550), 0);
    expect(Math.abs(answer.figure.value)).toBeLessThan(1e-9);
    const retention = { kind: 'constant', rate: found(costing(550)) as number } as const;
    expect(answer.figure).toEqual(lifetimeValue({ ...costing(550), retention }));
  });

  it('never pays back with margins of nothing, however the sum is made', () => {
    expect(found({ ...costing(1), margins: { kind: 'constant', margin: 0 } })).toBe('never');
    expect(found({ ...costing(1), margins: { kind: 'growing', margin: 0, growth: 0.5 }, discount: 0 })).toBe('never');
    expect(found({ ...costing(1, HALVES), margins: { kind: 'constant', margin: 0 } })).toBe('never');
    expect(found({ ...TERMS, margins: { kind: 'constant', margin: 0 } })).toBe('always');
  });

  it('refuses margins with which the value need not rise', () => {
    const remedy = '(expected margin >= 0, or the value need not rise with retention)';
    expect(() => found({ ...TERMS, margins: { kind: 'constant', margin: -1 } })).toThrow(
      new RangeError(`invalid margin: -1 ${remedy}`),
    );
    expect(() => found({ ...HALVES, margins: { kind: 'tabled', margins: [5, -2, 5] } })).toThrow(`invalid margin: -2 ${remedy}`);
    expect(() => found({ ...TERMS, margins: { kind: 'growing', margin: -1, growth: 0 } })).toThrow('invalid margin: -1 ');
  });

  it('refuses tabled retention, a target and terms that are none', () => {
    expect(() => found({ ...HALVES, retention: { kind: 'tabled', rates: [1, 1] } })).toThrow(
      new RangeError('invalid retention: tabled (expected a constant rate to solve for)'),
    );
    expect(() => found(TERMS, Number.NaN)).toThrow('invalid target: NaN ');
    expect(() => found({ ...TERMS, discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => found({ ...TERMS, margins: { kind: 'constant', margin: Number.NaN } })).toThrow('invalid margin: NaN ');
  });
});

describe('payback', () => {
  const PLAIN: Terms = { ...HALVES, retention: { kind: 'constant', rate: 1 }, discount: 0 };
  const when = (terms: Terms) => {
    const answer = payback(terms);
    return answer.kind === 'at' ? [answer.line.period, answer.line.at] : answer.missing;
  };

  it('is the period whose margin makes the sum reach 0', () => {
    expect(when(costing(250, PLAIN))).toEqual([3, 2]);
    expect(when(costing(150, PLAIN))).toEqual([2, 1]);
    expect(when(costing(250, { ...PLAIN, timing: 'end' }))).toEqual([3, 3]);
  });

  it('counts reaching 0 exactly', () => {
    expect(when(costing(200, PLAIN))).toEqual([2, 1]);
    expect(when(costing(300, PLAIN))).toEqual([3, 2]);
  });

  it('is at once where the first purchase or nothing has to pay', () => {
    expect(when(costing(100, PLAIN))).toEqual([1, 0]);
    expect(when(costing(0, PLAIN))).toEqual([0, 0]);
  });

  it('takes later for being expected and discounted', () => {
    expect(when(costing(120, HALVES))).toEqual([2, 1]);
    expect(when(costing(130, HALVES))).toEqual([3, 2]);
  });

  it('says how much is missing where it never comes', () => {
    expect(payback(costing(301, PLAIN)).kind).toBe('never');
    expect(when(costing(301, PLAIN))).toBe(1);
    expect(when(costing(140, HALVES))).toBe(8.75);
  });

  it('shows the lines it looked through', () => {
    const answer = payback(costing(130, HALVES));
    expect(answer.figure).toEqual(lifetimeValue(costing(130, HALVES)));
    expect(answer.kind === 'at' && answer.line).toBe(answer.figure.trace[3]);
    expect(payback(costing(140, HALVES)).figure.value).toBe(-8.75);
  });

  it('needs a cost to pay back and lines to look through', () => {
    expect(() => payback(HALVES)).toThrow(
      new RangeError('invalid acquisition cost: out (expected in, as there is nothing to pay back)'),
    );
    expect(() => payback(costing(1))).toThrow(
      new RangeError('invalid horizon: for-ever (expected a number of periods to look through)'),
    );
  });
});
