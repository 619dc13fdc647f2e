import { describe, expect, it } from 'vitest';
import { FACTORS, INPUTS, type Setting, type Swing, tornado } from '../../../src/core/clv/factors.ts';

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
/** Half stay, money halves in worth, three periods at the start: 1 + 1/4 + 1/16 at the setting, written out for any retention. */
const value = ({ margin, retention, upkeep, marketing, other }: Setting) =>
  (margin + other - upkeep) * (1 + retention / 2 + (retention / 2) ** 2) - marketing;

describe('FACTORS', () => {
  it('are the eight of the textbook list', () => {
    expect(FACTORS).toEqual(['horizon', 'discount', 'retention', 'referral', 'growth', 'upkeep', 'marketing', 'other']);
  });

  it('stand among the inputs between the margin and the worth of a referral', () => {
    expect(INPUTS).toEqual(['margin', ...FACTORS, 'referralWorth']);
    expect([...INPUTS].sort()).toEqual(Object.keys(SETTING).sort());
  });
});

describe('tornado', () => {
  const SWINGS: readonly Swing[] = [
    { factor: 'upkeep', low: 0, high: 10 },
    { factor: 'retention', low: 0, high: 1 },
    { factor: 'marketing', low: 0, high: 20 },
    { factor: 'margin', low: 80, high: 120 },
  ];

  it('puts the input that moves the value most on top', () => {
    const { base, bars } = tornado(SETTING, SWINGS, value);
    expect(base).toBe(131.25);
    expect(bars.map(({ factor, width }) => [factor, width])).toEqual([
      ['retention', 75],
      ['margin', 52.5],
      ['marketing', 20],
      ['upkeep', 13.125],
    ]);
  });

  it('shows the value at each end, as the value function that is passed in has it, all else as in the base', () => {
    const bar = tornado(SETTING, SWINGS, value).bars.find(({ factor }) => factor === 'upkeep');
    expect(bar).toEqual({ factor: 'upkeep', low: 0, high: 10, atLow: 131.25, atHigh: 118.125, width: 13.125 });
  });

  it('keeps the order given where two move it alike', () => {
    const swings: readonly Swing[] = [
      { factor: 'other', low: 0, high: 10 },
      { factor: 'upkeep', low: 0, high: 10 },
      { factor: 'referral', low: 0, high: 0 },
    ];
    expect(tornado(SETTING, swings, value).bars.map(({ factor }) => factor)).toEqual(['other', 'upkeep', 'referral']);
    expect(tornado(SETTING, [...swings].reverse(), value).bars.map(({ factor }) => factor)).toEqual([
      'upkeep',
      'other',
      'referral',
    ]);
  });

  it('has bars for every input, or none', () => {
    const swings = INPUTS.map((factor): Swing => ({ factor, low: SETTING[factor], high: SETTING[factor] }));
    expect(tornado(SETTING, swings, value).bars.map(({ width }) => width)).toEqual(new Array(10).fill(0));
    expect(tornado(SETTING, [], value).bars).toEqual([]);
  });

  it('refuses a swing that is none', () => {
    expect(() => tornado(SETTING, [{ factor: 'upkeep', low: 2, high: 1 }], value)).toThrow(
      new RangeError('invalid swing of upkeep: 2 to 1 (expected low <= high)'),
    );
    expect(() => tornado(SETTING, [{ factor: 'upkeep', low: Number.NaN, high: 1 }], value)).toThrow(
      'invalid swing of upkeep: NaN ',
    );
    expect(() => tornado(SETTING, [{ factor: 'price' as 'margin', low: 0, high: 1 }], value)).toThrow('invalid factor: price ');
  });

  it('passes on what the value function throws, and refuses a width that is no number', () => {
    const none = () => {
      throw new RangeError('no value');
    };
    expect(() => tornado(SETTING, [], none)).toThrow('no value');
    expect(() => tornado(SETTING, SWINGS, ({ upkeep }) => 1 / upkeep)).toThrow('invalid lifetime value: Infinity ');
  });
});
