import { describe, expect, it } from 'vitest';
import { changePath, stepsBetween } from '../../../src/core/clv/change-path.ts';
import type { Setting } from '../../../src/core/clv/factors.ts';

const from: Setting = {
  horizon: 2,
  discount: 0,
  retention: 0.5,
  referral: 0,
  referralWorth: 0,
  growth: 0,
  upkeep: 0,
  marketing: 10,
  other: 0,
  margin: 100,
};
/** Two periods, half come back: worth 1.5 margins less marketing. */
const value = ({ margin, retention, marketing }: Setting) => margin * (1 + retention) - marketing;

describe('the path from one setting to another', () => {
  it('has no step where nothing differs', () => {
    expect(changePath(from, { ...from }, value)).toEqual([]);
  });

  it('changes the margin first, then the factors in their order, each with what it gains', () => {
    expect(changePath(from, { ...from, marketing: 30, retention: 0.75, margin: 200 }, value)).toEqual([
      { factor: 'margin', from: 100, to: 200, value: 290, gain: 150 },
      { factor: 'retention', from: 0.5, to: 0.75, value: 340, gain: 50 },
      { factor: 'marketing', from: 10, to: 30, value: 320, gain: -20 },
    ]);
  });

  it('reaches the worth of a referral last', () => {
    const worth = ({ referralWorth }: Setting) => referralWorth;
    expect(changePath(from, { ...from, referralWorth: 5, other: 1 }, worth).map(({ factor }) => factor)).toEqual([
      'other',
      'referralWorth',
    ]);
  });

  it('refuses a value that is no finite number', () => {
    expect(() => changePath(from, { ...from, margin: 1 }, ({ margin }) => 1 / (margin - 1))).toThrow(RangeError);
  });

  it('goes through settings that can be asked for a value first', () => {
    const to = { ...from, retention: 1, margin: 200 };
    expect(stepsBetween(from, to)).toEqual([
      { factor: 'margin', setting: { ...from, margin: 200 } },
      { factor: 'retention', setting: to },
    ]);
  });
});
