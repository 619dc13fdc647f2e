import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profitOf, riverSays } from '../../../src/widgets/lifecycle/chain.ts';
import { fitted } from '../../../src/widgets/lifecycle/fit.ts';
import { behind, leftAfter, lives } from '../../../src/widgets/lifecycle/group.ts';
import { gainsOf, leversSay } from '../../../src/widgets/lifecycle/levers.ts';
import { BUSINESS, type LifecycleState } from '../../../src/widgets/lifecycle/state.ts';
import { rivers, states } from './lifecycle-states.ts';

const RUNS = { numRuns: 2000 };

/** A river reckoned apart, by plain addition: who leaves from where, who ever came to build-up, and the profit at today's worth. */
const follow = ({ moves, business, months, discount }: LifecycleState) => {
  const [on = 0, out1 = 0, up = 0, down = 0, out2 = 0, ebb = 0, out3 = 0, back = 0, out4 = 0] = moves.map((move) => move / 100);
  const cash = [0, 1, 2, 3].map((s) => {
    const [volume = 0, price = 0, cost = 0, care = 0] = business.slice(s * BUSINESS.length);
    return volume * (price - cost) - care;
  });
  let [a, b, c, d] = [1, 0, 0, 0];
  const lost = [0, 0, 0, 0];
  let reached = 0;
  let profit = 0;
  for (let t = 1; t <= months; t++) {
    const earned = a * (cash[0] ?? 0) + b * (cash[1] ?? 0) + c * (cash[2] ?? 0) + d * (cash[3] ?? 0);
    profit += earned / (1 + discount / 100) ** t;
    if (t === months) break;
    reached += a * on;
    [out1, out2, out3, out4].forEach((out, s) => {
      lost[s] = (lost[s] ?? 0) + ([a, b, c, d][s] ?? 0) * out;
    });
    [a, b, c, d] = [
      a * (1 - on - out1),
      a * on + b * (1 - up - down - out2),
      b * up + c * (1 - ebb - out3) + d * back,
      b * down + c * ebb + d * (1 - back - out4),
    ];
  }
  return { lost, reached, profit };
};

describe('what the lifecycle simulator says holds against arithmetic done apart, for 2,000 states', () => {
  it('of a group that dies out: who is left, when all are gone, and what a steady state leaves open', () => {
    fc.assert(
      fc.property(states, (state) => {
        const [, rate, mixed, steady] = lives(state);
        const { year } = state;
        const left = (name: 'number' | 'rate' | 'mixed' | 'steady') => leftAfter(name, state, year);
        const p = state.rate / 100;
        expect(left('number')?.of100).toBeCloseTo(Math.max(0, 100 - state.rate * year), 6);
        expect(left('rate')?.of100).toBeCloseTo(100 * (1 - p) ** year, 9);
        const { alpha, beta } = behind(state).mixture;
        expect(alpha / (alpha + beta)).toBeCloseTo(p, 9);
        expect(1 / (alpha + beta + 1)).toBeCloseTo(state.differ / 100, 9);
        let share = 1;
        for (let t = 1; t <= year; t++) share *= (beta + t - 1) / (alpha + beta + t - 1);
        expect(left('mixed')?.of100).toBeCloseTo(100 * share, 6);
        expect(mixed?.mean.kind).toBe(alpha <= 1 ? 'infinite' : 'finite');
        expect([rate?.last, mixed?.last]).toEqual([{ kind: 'infinite' }, { kind: 'infinite' }]);
        expect([steady?.last, steady?.half]).toEqual([null, null]);
        if (year === 0) expect(left('steady')).toEqual({ exact: true, of100: 100 });
        else if (state.rate * year <= 100) expect(left('steady')).toBeNull();
        else expect(left('steady')).toEqual({ exact: false, of100: expect.closeTo(10_000 / (state.rate * year), 6) });
      }),
      RUNS,
    );
  });

  it('of the last of a hundred at a fixed rate: between the exponential wait and a period more', () => {
    let harmonic = 0;
    for (let k = 1; k <= 100; k++) harmonic += 1 / k;
    fc.assert(
      fc.property(states, (state) => {
        const { last } = behind(state);
        const evenly = harmonic / -Math.log1p(-state.rate / 100);
        const periods = last.kind === 'finite' ? last.periods : Number.NaN;
        expect(periods).toBeGreaterThanOrEqual(evenly - 1e-9);
        expect(periods).toBeLessThanOrEqual(evenly + 1);
      }),
      RUNS,
    );
  });

  it('of the river: how many reach build-up, how many leave and from where most, and what a customer brings', () => {
    fc.assert(
      fc.property(rivers, (state) => {
        const apart = follow(state);
        const says = riverSays(state);
        const tenths = (share: number) => Math.abs(share * 100);
        expect(Math.abs(says.reached - tenths(apart.reached))).toBeLessThan(0.0501);
        expect(Math.abs(says.gone - tenths(apart.lost.reduce((sum, each) => sum + each, 0)))).toBeLessThan(0.0501);
        const most = Math.max(...apart.lost);
        expect(Math.abs(says.most - tenths(most))).toBeLessThan(0.0501);
        expect(says.from.length === 0).toBe(says.most === 0);
        for (const stage of says.from) {
          const lost = apart.lost[['exploration', 'buildUp', 'stability', 'decline'].indexOf(stage)] ?? 0;
          expect(Math.abs(tenths(lost) - says.most)).toBeLessThan(0.0501);
        }
        expect(profitOf(state).total).toBeCloseTo(apart.profit, 4);
      }),
      RUNS,
    );
  });

  it('of the levers: each changes its own rate by the same share of itself, and the best is the best', () => {
    fc.assert(
      fc.property(rivers, (long) => {
        const state = { ...long, months: 6 + (long.months % 55) };
        const f = state.share / 100;
        const [on = 0, out1 = 0, up = 0, down = 0, out2 = 0, ebb = 0, out3 = 0, back = 0, out4 = 0] = state.moves;
        const further = (move: number, ...others: readonly number[]) =>
          Math.min(move * (1 + f), 100 - others.reduce((sum, each) => sum + each, 0));
        const pulled = {
          shorten: [further(on, out1), out1, up, down, out2, ebb, out3, back, out4],
          speed: [on, out1, further(up, down, out2), down, out2, ebb, out3, back, out4],
          prolong: [on, out1, up, down, out2, ebb * (1 - f), out3 * (1 - f), back, out4],
          avoid: [on, out1, up, down * (1 - f), out2, ebb * (1 - f), out3, back, out4],
        };
        const before = follow(state).profit;
        const gains = gainsOf(state);
        for (const { name, gain } of gains) {
          const apart = follow({ ...state, moves: pulled[name] }).profit - before;
          expect(Math.abs(gain - apart)).toBeLessThan(1e-6 * (1 + Math.abs(before)));
        }
        const says = leversSay(gains, state.share);
        for (const { name, gain } of gains) {
          if (says.best.includes(name)) expect(Math.abs(gain - says.gain)).toBeLessThan(0.00501);
          else expect(gain).toBeLessThan(Math.max(says.gain, 0) + 0.00501);
        }
        if (says.best.length === 0) expect(says.gain).toBeLessThanOrEqual(0);
        const room = (move: number, ...others: readonly number[]) =>
          move > 0 && 100 - others.reduce((sum, each) => sum + each, move) < move * f - 1e-6;
        expect(says.short.map(({ name }) => name).includes('shorten')).toBe(room(on, out1));
        expect(says.short.map(({ name }) => name).includes('speed')).toBe(room(up, down, out2));
      }),
      RUNS,
    );
  });

  it('of a cohort: what is held out, by how much the projection misses, and that retention rises only in a mixture', () => {
    const cohorts = fc
      .tuple(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 3, max: 12 }),
      )
      .map(([size, kept, asked]) => {
        const figures = [size];
        for (const share of kept) figures.push(Math.floor(((figures.at(-1) ?? 0) * share) / 100));
        return { figures, asked };
      });
    fc.assert(
      fc.property(cohorts, ({ figures, asked }) => {
        const { seen, fit, foreseen, error, shares } = fitted(figures, asked);
        const last = figures.length - 1;
        const actual = (figures[last] ?? 0) / (figures[0] ?? 1);
        if (seen === last) expect(error).toBe('all-fitted');
        else if (actual === 0) expect(error).toBe('nobody-left');
        else expect(error).toBeCloseTo(((foreseen[last] ?? 0) - actual) / actual, 9);
        expect(shares[0]).toBe(1);
        const retention = foreseen.slice(1).map((share, t) => share / (foreseen[t] as number));
        if (fit.kind === 'sbg') {
          for (const [t, r] of retention.slice(1).entries()) expect(r).toBeGreaterThanOrEqual((retention[t] as number) - 1e-9);
        }
        if (fit.kind === 'constant') for (const share of retention) if (share > 0) expect(share).toBeCloseTo(1 - fit.churn, 6);
        if (fit.kind === 'split') for (const share of foreseen.slice(1)) expect(share).toBeCloseTo(1 - fit.leaving, 9);
      }),
      RUNS,
    );
  });
});
