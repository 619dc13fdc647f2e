import { describe, expect, it } from 'vitest';
import { steadyStateMean, steadyStateSurvivalAtMost } from '../../../../src/core/lifecycle/group/steady-state.ts';

const BASE = { size: 1000, flow: 100 };

describe('a base in a steady state', () => {
  it('has a mean life of size / flow', () => {
    expect(steadyStateMean(BASE)).toBe(10);
    expect(steadyStateMean({ size: 5, flow: 20 })).toBe(0.25);
  });

  it('bounds survival by the mean: nobody can be kept from leaving early, but few can stay long', () => {
    expect([0, 5, 10, 20, 40].map((t) => steadyStateSurvivalAtMost(BASE, t))).toEqual([1, 1, 1, 0.5, 0.25]);
  });

  it('takes parts of a period', () => {
    expect(steadyStateSurvivalAtMost(BASE, 12.5)).toBe(0.8);
  });

  it.each([0, -1, 1e-7, 1.1e15, Number.NaN])('refuses a size of %s', (size) => {
    const message = `invalid base size: ${size} (expected 0.000001 <= N <= 1000000000000000)`;
    expect(() => steadyStateMean({ ...BASE, size })).toThrow(new RangeError(message));
    expect(() => steadyStateSurvivalAtMost({ ...BASE, size }, 1)).toThrow(message);
  });

  it.each([0, -1, 1e-7, Number.POSITIVE_INFINITY])('refuses a flow of %s', (flow) => {
    const message = `invalid customers joining and leaving per period: ${flow} (expected 0.000001 <= M <= 1000000000000000)`;
    expect(() => steadyStateMean({ ...BASE, flow })).toThrow(new RangeError(message));
    expect(() => steadyStateSurvivalAtMost({ ...BASE, flow }, 1)).toThrow(message);
  });

  it.each([-1, 1e6 + 1, Number.NaN])('refuses a time of %s', (t) => {
    expect(() => steadyStateSurvivalAtMost(BASE, t)).toThrow(`invalid time: ${t} (expected 0 <= t <= 1000000)`);
  });
});
