import { describe, expect, it } from 'vitest';
import { bergerNasr3, bergerNasr4, sCurve } from '../../../src/core/clv/profit-curve.ts';

const S = { start: 20, growth: 4, bend: 2, rest: 10 };

describe('sCurve', () => {
  it('rises with the square of time up to the bend', () => {
    expect([0, 1, 2].map(sCurve(S))).toEqual([20, 24, 36]);
  });

  it('rises ever slower after it, towards h g^2 + v + N', () => {
    const profit = sCurve(S);
    expect(profit(3)).toBeCloseTo(36 + 10 * (1 - Math.exp(-1)), 12);
    expect(profit(60)).toBeCloseTo(46, 12);
  });

  it('does not jump at the bend', () => {
    expect(sCurve(S)(2 + 1e-9)).toBeCloseTo(36, 6);
  });

  it('refuses parameters that are none', () => {
    expect(() => sCurve({ ...S, start: Number.NaN })).toThrow('invalid start: NaN ');
    expect(() => sCurve({ ...S, growth: Number.NaN })).toThrow('invalid growth: NaN ');
    expect(() => sCurve({ ...S, rest: Number.NaN })).toThrow('invalid rest: NaN ');
    expect(() => sCurve({ ...S, bend: -1 })).toThrow('invalid bend: -1 (expected 0 <= g <= ');
    expect(() => sCurve({ ...S, bend: 0 })).not.toThrow();
  });
});

describe('bergerNasr3', () => {
  it('weighs each period by retention and discount, today included', () => {
    expect(bergerNasr3((t) => 100 + t, 0.5, 1, 2).value).toBe(100 + 101 / 4 + 102 / 16);
    expect(bergerNasr3(() => 100, 0.5, 0, 2).value).toBe(175);
    expect(bergerNasr3(() => 100, 0.5, 0, 0).value).toBe(100);
  });

  it('prints a line for each period', () => {
    expect(bergerNasr3(() => 100, 0.5, 1, 1).trace).toEqual([
      { kind: 'cash', item: 'first', period: 0, at: 0, amount: 100, survival: 1, discount: 1, present: 100, cumulative: 100 },
      { kind: 'cash', item: 'margin', period: 1, at: 1, amount: 100, survival: 0.5, discount: 0.5, present: 25, cumulative: 125 },
    ]);
  });

  it('refuses a profit that is none, saying when', () => {
    expect(() => bergerNasr3((t) => 1 / (t - 2), 0.5, 0.1, 3)).toThrow('invalid profit at 2: Infinity ');
  });
});

describe('bergerNasr4', () => {
  it('is profit times time where nobody leaves and money keeps its worth', () => {
    expect(bergerNasr4(() => 100, 1, 0, 3, []).value).toBeCloseTo(300, 10);
  });

  it('is the integral of a decaying exponential', () => {
    const decay = Math.log(1.2 / 0.8);
    expect(bergerNasr4(() => 100, 0.8, 0.2, 10, []).value).toBeCloseTo((100 * (1 - Math.exp(-10 * decay))) / decay, 9);
  });

  it('integrates polynomials exactly', () => {
    expect(bergerNasr4((t) => t * t, 1, 0, 3, []).value).toBeCloseTo(9, 12);
  });

  it('is the integral of the S-shaped curve, worked out by hand', () => {
    const [decay, r, d] = [Math.log(1.2 / 0.8), 0.8, 0.2];
    const weight = (t: number) => Math.exp(-decay * t);
    const power2 = (t: number) => -weight(t) * ((t * t) / decay + (2 * t) / decay ** 2 + 2 / decay ** 3);
    const early = 4 * (power2(2) - power2(0)) + (20 * (1 - weight(2))) / decay;
    const fall = (Math.exp(2) * (Math.exp(-2 * (1 + decay)) - Math.exp(-8 * (1 + decay)))) / (1 + decay);
    const late = (46 * (weight(2) - weight(8))) / decay - 10 * fall;
    expect(bergerNasr4(sCurve(S), r, d, 8, [2]).value).toBeCloseTo(early + late, 9);
  });

  it('heeds a kink between two periods, and none outside the horizon', () => {
    const roof = (t: number) => Math.min(t, 3 - t);
    const low = (t: number) => Math.min(t, 2.6 - t);
    expect(bergerNasr4(low, 1, 0, 3, [1.3]).value).toBeCloseTo(1.61, 12);
    expect(bergerNasr4(low, 1, 0, 3, [7, 1.3, 0.2, -1]).value).toBeCloseTo(1.61, 12);
    expect(bergerNasr4(roof, 1, 0, 3, [1.5]).value).toBeCloseTo(2.25, 12);
    expect(bergerNasr4(roof, 1, 0, 3, [1.5, -1, 0, 3, 7]).value).toBeCloseTo(2.25, 12);
    expect(bergerNasr4(roof, 1, 0, 3, [1.5, 1.5]).value).toBeCloseTo(2.25, 12);
  });

  it('prints payments at the nodes, in order, that fill the time', () => {
    const { trace } = bergerNasr4(() => 1, 0.9, 0.1, 2, []);
    const cash = trace.flatMap((line) => (line.kind === 'cash' ? [line] : []));
    expect(cash).toHaveLength(20);
    expect(cash.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(2, 12);
    expect(cash.map(({ period }) => period)).toEqual([...new Array(10).fill(1), ...new Array(10).fill(2)]);
    expect([...cash].sort((one, other) => one.at - other.at)).toEqual(cash);
    for (const { at, survival, discount, item } of cash) {
      expect([survival, discount, item]).toEqual([0.9 ** at, 1.1 ** -at, 'margin']);
    }
  });

  it('keeps up with customers who leave at once', () => {
    expect(bergerNasr4(() => 100, 0, 0.1, 3, []).value).toBe(0);
    const decay = Math.log(1.1 / 0.001);
    expect(bergerNasr4(() => 100, 0.001, 0.1, 3, []).value).toBeCloseTo((100 * (1 - Math.exp(-3 * decay))) / decay, 9);
  });

  it('is 0 over no time', () => {
    expect(bergerNasr4(() => 100, 0.8, 0.2, 0, [])).toEqual({ value: 0, trace: [] });
  });

  it('refuses a kink that is none', () => {
    expect(() => bergerNasr4(() => 1, 0.8, 0.2, 3, [Number.NaN])).toThrow('invalid kink: NaN ');
  });
});

describe.each([
  ['bergerNasr3', bergerNasr3],
  ['bergerNasr4', (...[profit, r, d, n]: Parameters<typeof bergerNasr3>) => bergerNasr4(profit, r, d, n, [])],
] as const)('%s', (_, value) => {
  it('refuses what it cannot reckon with', () => {
    expect(() => value(() => 1, 1.5, 0.1, 3)).toThrow('invalid retention: 1.5 (expected 0 <= r <= 1)');
    expect(() => value(() => 1, 0.5, -1, 3)).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    for (const periods of [-1, 2.5, 1_001]) {
      expect(() => value(() => 1, 0.5, 0.1, periods)).toThrow(
        new RangeError(`invalid number of periods: ${periods} (expected a whole number 0 <= n <= 1000)`),
      );
    }
    expect(() => value(() => Number.NaN, 0.5, 0.1, 3)).toThrow('invalid profit at 0');
    expect(() => value(() => 1e308, 1, -0.9, 3)).toThrow(RangeError);
  });
});
