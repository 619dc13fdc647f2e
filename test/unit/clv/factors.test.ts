import { describe, expect, it } from 'vitest';
import { FACTORS, type Factor, factorsValue, type Setting, type Swing, tornado } from '../../../src/core/clv/factors.ts';

/** Half stay, money halves in worth, three periods, nothing else. */
const SETTING: Setting = {
  horizon: 3,
  discount: 1,
  retention: 0.5,
  referral: 0,
  growth: 0,
  upkeep: 0,
  marketing: 0,
  other: 0,
  margin: 100,
  referralWorth: 0,
};
/** 1 + 1/4 + 1/16: what 1 a period at the start is worth. */
const MULTIPLE = 1.3125;

const value = (change: Partial<Setting>) => factorsValue({ ...SETTING, ...change }, 'start').value;

describe('FACTORS', () => {
  it('are the eight of the textbook list', () => {
    expect(FACTORS).toEqual(['horizon', 'discount', 'retention', 'referral', 'growth', 'upkeep', 'marketing', 'other']);
  });
});

describe('factorsValue', () => {
  it('is the margin times its multiple where nothing else counts', () => {
    expect(value({})).toBe(100 * MULTIPLE);
    expect(factorsValue(SETTING, 'end').value).toBe(50 * MULTIPLE);
    expect(factorsValue(SETTING, 'renewal').value).toBe(25 * MULTIPLE);
  });

  it('puts each factor in its place', () => {
    expect(value({ horizon: 2 })).toBe(125);
    expect(value({ discount: 0 })).toBe(175);
    expect(value({ retention: 1 })).toBe(175);
    expect(value({ referral: 0.5, referralWorth: 16 })).toBe(108 * MULTIPLE);
    expect(value({ growth: 1 })).toBe(100 + 50 + 25);
    expect(value({ upkeep: 20 })).toBe(80 * MULTIPLE);
    expect(value({ marketing: 20 })).toBe(100 * MULTIPLE - 20);
    expect(value({ other: -20 })).toBe(80 * MULTIPLE);
  });

  it('lets growth raise the margin alone', () => {
    expect(value({ growth: 1, upkeep: 16, other: 16 })).toBe(175);
  });

  it('prints marketing and then four lines a period', () => {
    const { trace } = factorsValue(
      { ...SETTING, growth: 1, referral: 2, referralWorth: 3, upkeep: 4, marketing: 5, other: 6 },
      'start',
    );
    expect(trace).toHaveLength(13);
    const lines = trace
      .slice(0, 9)
      .map((line) => (line.kind === 'cash' ? [line.item, line.period, line.at, line.amount, line.survival] : []));
    expect(lines).toEqual([
      ['acquisition', 0, 0, -5, 1],
      ['margin', 1, 0, 100, 1],
      ['referral', 1, 0, 6, 1],
      ['other', 1, 0, 6, 1],
      ['upkeep', 1, 0, -4, 1],
      ['margin', 2, 1, 200, 0.5],
      ['referral', 2, 1, 6, 0.5],
      ['other', 2, 1, 6, 0.5],
      ['upkeep', 2, 1, -4, 0.5],
    ]);
  });

  it('takes costs of 0 for 0 and not -0', () => {
    const { trace } = factorsValue(SETTING, 'start');
    for (const line of trace) if (line.kind === 'cash') expect(Object.is(line.amount, -0)).toBe(false);
  });

  it('is what marketing cost over no periods', () => {
    expect(value({ horizon: 0, marketing: 5 })).toBe(-5);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => value({ horizon: 1.5 })).toThrow('invalid horizon: 1.5 (expected a whole number 0 <= n <= ');
    expect(() => value({ discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => value({ retention: 1.1 })).toThrow('invalid retention: 1.1 (expected 0 <= r <= 1)');
    expect(() => value({ referral: -1 })).toThrow('invalid referral: -1 (expected 0 <= referral <= ');
    expect(() => value({ growth: -1 })).toThrow('invalid growth rate: -1 (expected a finite g > -1');
    expect(() => value({ upkeep: Number.NaN })).toThrow('invalid upkeep: NaN ');
    expect(() => value({ marketing: Number.NaN })).toThrow('invalid marketing: NaN ');
    expect(() => value({ other: Number.NaN })).toThrow('invalid other: NaN ');
    expect(() => value({ margin: Number.NaN })).toThrow('invalid margin: NaN ');
    expect(() => value({ referralWorth: Number.NaN })).toThrow('invalid worth of a referral: NaN ');
    expect(() => factorsValue(SETTING, 'late' as 'start')).toThrow('invalid timing: late ');
    expect(() => value({ growth: 9, horizon: 400 })).toThrow('invalid margin: Infinity ');
    expect(() => value({ referral: 1e200, referralWorth: 1e200 })).toThrow('invalid referral: Infinity ');
  });
});

describe('tornado', () => {
  const SWINGS: readonly Swing[] = [
    { factor: 'upkeep', low: 0, high: 10 },
    { factor: 'retention', low: 0, high: 1 },
    { factor: 'marketing', low: 0, high: 20 },
  ];

  it('puts the factor that moves the value most on top', () => {
    const { base, bars } = tornado(SETTING, SWINGS, 'start');
    expect(base.value).toBe(131.25);
    expect(bars.map(({ factor, width }) => [factor, width])).toEqual([
      ['retention', 75],
      ['marketing', 20],
      ['upkeep', 13.125],
    ]);
  });

  it('shows the value at each end, traced, all else as in the base', () => {
    const bar = tornado(SETTING, SWINGS, 'end').bars.find(({ factor }) => factor === 'retention');
    expect(bar).toMatchObject({ low: 0, high: 1 });
    expect(bar?.atLow).toEqual(factorsValue({ ...SETTING, retention: 0 }, 'end'));
    expect(bar?.atHigh).toEqual(factorsValue({ ...SETTING, retention: 1 }, 'end'));
  });

  it('keeps the order given where two move it alike', () => {
    const swings: readonly Swing[] = [
      { factor: 'other', low: 0, high: 10 },
      { factor: 'upkeep', low: 0, high: 10 },
      { factor: 'referral', low: 0, high: 0 },
    ];
    expect(tornado(SETTING, swings, 'start').bars.map(({ factor }) => factor)).toEqual(['other', 'upkeep', 'referral']);
    expect(tornado(SETTING, [...swings].reverse(), 'start').bars.map(({ factor }) => factor)).toEqual([
      'upkeep',
      'other',
      'referral',
    ]);
  });

  it('has bars for all eight, or none', () => {
    const swings = FACTORS.map((factor): Swing => ({ factor, low: SETTING[factor], high: SETTING[factor] }));
    expect(tornado(SETTING, swings, 'start').bars.map(({ width }) => width)).toEqual(new Array(8).fill(0));
    expect(tornado(SETTING, [], 'start').bars).toEqual([]);
  });

  it('refuses a swing that is none', () => {
    expect(() => tornado(SETTING, [{ factor: 'upkeep', low: 2, high: 1 }], 'start')).toThrow(
      new RangeError('invalid swing of upkeep: 2 to 1 (expected low <= high)'),
    );
    expect(() => tornado(SETTING, [{ factor: 'upkeep', low: Number.NaN, high: 1 }], 'start')).toThrow(
      'invalid swing of upkeep: NaN ',
    );
    expect(() => tornado(SETTING, [{ factor: 'margin' as Factor, low: 0, high: 1 }], 'start')).toThrow('invalid factor: margin ');
    expect(() => tornado(SETTING, [{ factor: 'retention', low: 0, high: 1.5 }], 'start')).toThrow(
      'invalid retention: 1.5 (expected 0 <= r <= 1)',
    );
  });
});
